package nl.noordwijzer.ui.sketch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.noordwijzer.edit.CommandSequence;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.PlanProblem;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;

/// The interventions that are chosen, and their changes: each one act that can be undone.
final class InterventionModel {
  private final PlanActs acts;
  private final Problems problems;

  InterventionModel(PlanActs acts) {
    this.acts = acts;
    problems = new Problems(acts);
  }

  Texts texts() {
    return acts.texts();
  }

  Locale locale() {
    return texts().locale();
  }

  PlanActs acts() {
    return acts;
  }

  List<Intervention> chosen() {
    return acts.session().chosenInterventionsProperty().get();
  }

  /// The one that is chosen, empty when there are none or several.
  Optional<Intervention> one() {
    return chosen().size() == 1 ? Optional.of(chosen().getFirst()) : Optional.empty();
  }

  void chooseNone() {
    acts.choose(List.of());
  }

  Optional<InterventionType> type(Intervention intervention) {
    return acts.session().catalogue().type(intervention.type(), acts.plan());
  }

  /// All that there are, in the order of the alphabet.
  List<InterventionType> types() {
    return acts.session().catalogue().types(acts.plan()).stream()
        .sorted(Comparator.comparing(type -> type.names().in(locale())))
        .toList();
  }

  /// Puts another state in the place of the chosen intervention.
  ///
  /// @param gesture the same for one run of typing; empty for a step of its own
  void change(Intervention next, Aspect aspect, String gesture) {
    if (!chosen().contains(next)) {
      acts.act(new ReplaceIntervention(next, aspect, gesture));
    }
  }

  /// @param value empty for what the type presets
  void enter(TypeInput input, Optional<InputValue> value, String gesture) {
    one()
        .ifPresent(intervention -> {
          Map<String, InputValue> inputs = new HashMap<>(intervention.inputs());
          value.ifPresentOrElse(
              given -> inputs.put(input.name(), given), () -> inputs.remove(input.name()));
          change(intervention.withInputs(inputs), Aspect.INPUTS, gesture);
        });
  }

  /// Changes all that are chosen as one act.
  void changeAll(Change change) {
    List<PlanCommand> commands =
        chosen().stream()
            .filter(was -> !change.of(was).equals(was))
            .<PlanCommand>map(was -> new ReplaceIntervention(change.of(was), Aspect.DETAILS, ""))
            .toList();
    if (!commands.isEmpty()) {
      Phrase name = new Phrase("edit.intervention.replace.several", commands.size());
      acts.act(new CommandSequence(name, commands));
    }
  }

  /// What becomes of an intervention.
  interface Change {
    Intervention of(Intervention before);
  }

  /// What is wrong with a field: the sentences, each on a line of its own.
  String problem(Intervention intervention, String field) {
    return problems.of(intervention).stream()
        .filter(problem -> problem.field().equals(field))
        .map(PlanProblem::sentence)
        .map(acts::words)
        .collect(Collectors.joining("\n"));
  }

  String words(Phrase phrase) {
    return acts.words(phrase);
  }

  OptionalDouble number(String typed) {
    return new TypedNumbers(locale()).read(typed);
  }

  String written(double value) {
    return new TypedNumbers(locale()).written(value);
  }

  /// A number of an input as it is typed: a year has no mark between thousands.
  String written(TypeInput input, double value) {
    return input.kind() == InputKind.YEAR ? Long.toString(Math.round(value)) : written(value);
  }

  /// A value in the words of the user; of a choice that is not offered its id.
  String words(TypeInput input, @Nullable InputValue value) {
    return switch (value) {
      case null -> "";
      case InputValue.Amount(double number) -> written(input, number);
      case InputValue.Text(String text) -> text;
      case InputValue.YesNo(boolean yes) -> texts().get(yes ? "sketch.form.yes" : "sketch.form.no");
      case InputValue.Choice(String id) ->
          input.choice(id).map(choice -> choice.names().in(locale())).orElse(id);
    };
  }
}
