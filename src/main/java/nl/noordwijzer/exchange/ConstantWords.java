package nl.noordwijzer.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Status;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// What people call the constants in the cells of an intervention or a plan area, for files that
/// people read; and the way back, from either language.
final class ConstantWords {
  private static final Map<String, List<? extends Enum<?>>> BY_COLUMN =
      Map.of(
          "stand", List.of(Status.State.values()),
          "zekerheid", List.of(Status.Certainty.values()),
          "actoren", List.of(Actor.values()),
          "doelen", List.of(Goal.values()),
          "termijnen", List.of(Term.values()),
          "uitgangspunten", List.of(Principle.values()),
          "soort", List.of(PlanArea.Kind.values()));

  private ConstantWords() {}

  /// A cell in the words of a language; as it is in a column without constants.
  static @Nullable Object in(Texts texts, String column, @Nullable Object cell) {
    List<? extends Enum<?>> constants = BY_COLUMN.get(column);
    if (constants == null || !(cell instanceof String names)) {
      return cell;
    }
    return Listed.of(
        Listed.words(names).stream()
            .map(name ->
                constants.stream()
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .map(constant -> word(texts, constant))
                    .orElse(name))
            .toList());
  }

  private static String word(Texts texts, Enum<?> constant) {
    return texts.get(prefix(constant), constant);
  }

  private static String prefix(Enum<?> constant) {
    return constant instanceof PlanArea.Kind
        ? "exchange.area"
        : "plan." + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// The constant that a word stands for: its name, or what it is called in either language.
  static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> words(constant).anyMatch(word::equalsIgnoreCase))
        .findFirst();
  }

  /// What all of them are called.
  static List<Names> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(ConstantWords::names).toList();
  }

  private static Names names(Enum<?> constant) {
    return new Names(
        word(Texts.in(Texts.DUTCH), constant), word(Texts.in(Texts.ENGLISH), constant));
  }

  private static Stream<String> words(Enum<?> constant) {
    Names names = names(constant);
    return Stream.of(constant.name(), names.dutch(), names.english());
  }
}
