package nl.noordwijzer.plan;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Names;
import org.jspecify.annotations.Nullable;

/// What a planner enters for an intervention of some type.
///
/// @param name unique in the type, as it stands in data
/// @param unit as printed behind the value; empty when it has none
/// @param required whether an intervention without it is incomplete
/// @param preset what holds when nothing is entered
/// @param limits of a number
/// @param choices that can be made, for a choice
public record TypeInput(
    String name,
    Names labels,
    Names unit,
    InputKind kind,
    boolean required,
    Preset preset,
    Limits limits,
    List<InputChoice> choices) {

  /// What holds when nothing is entered.
  ///
  /// @param value absent when there is none
  /// @param assumption id of the assumption whose expected value it is; absent when it is none
  /// @param source says who gives it and of which year; empty when there is no preset
  public record Preset(@Nullable InputValue value, @Nullable String assumption, Names source) {
    public static final Preset NONE = new Preset(null, null, Names.same(""));
  }

  /// Limits of a number, both included, against slips of the keyboard.
  ///
  /// @param decimals most digits behind the comma
  public record Limits(double least, double most, int decimals) {
    public static final Limits NONE =
        new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Integer.MAX_VALUE);
  }

  public TypeInput {
    choices = List.copyOf(choices);
  }

  public Optional<InputChoice> choice(String id) {
    return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }

  /// The value that holds in a plan when nothing is entered.
  public Optional<InputValue> presetIn(Register<Assumption> assumptions) {
    return Optional.ofNullable(preset.assumption())
        .flatMap(assumptions::find)
        .<InputValue>map(assumption -> new InputValue.Amount(assumption.expected()))
        .or(() -> Optional.ofNullable(preset.value()));
  }
}
