package nl.noordwijzer.ui.sketch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Status;
import nl.noordwijzer.plan.Status.Certainty;
import nl.noordwijzer.plan.Status.State;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;

/// Years, status, actors and, where they are of one type, numbers of several interventions at once.
/// A field is empty where they differ.
final class SeveralForm extends VBox {
  private final InterventionModel model;
  private final YearField start;
  private final YearField end;
  private final ComboBox<State> state;
  private final ComboBox<Certainty> certainty;
  private final SeveralInputs inputs;
  private final ConstantBoxes<Actor> actors;
  private Set<Actor> shownActors = Set.of();
  private boolean following;

  SeveralForm(InterventionModel model) {
    this.model = model;
    Texts texts = model.texts();
    getStyleClass().add("intervention-form");
    start = new YearField("start", (was, year) -> new Years(year, Math.max(year, was.end())));
    end = new YearField("end", (was, year) -> new Years(Math.min(year, was.start()), year));
    state =
        PanelRows.choice(
            value -> texts.get("plan.state", value),
            value -> status(was -> new Status(value, was.certainty())));
    state.getItems().setAll(State.values());
    certainty =
        PanelRows.choice(
            value -> texts.get("plan.certainty", value),
            value -> status(was -> new Status(was.state(), value)));
    certainty.getItems().setAll(Certainty.values());
    inputs = new SeveralInputs(model);
    actors =
        new ConstantBoxes<>(
            Actor.class, texts, "plan.actor", texts.get("sketch.form.actors"), this::tick);
    Label note = PanelRows.muted();
    note.setText(texts.get("sketch.form.several.note"));
    getChildren()
        .addAll(
            note,
            FormField.pair(start.field, end.field),
            FormField.pair(
                new FormField(texts.get("sketch.form.state"), state),
                new FormField(texts.get("sketch.form.certainty"), certainty)),
            inputs,
            actors);
  }

  /// Gives all of them an actor, or takes it from all of them.
  private void tick() {
    Set<Actor> ticked = actors.ticked();
    Set<Actor> before = shownActors;
    model.changeAll(was -> {
      Policy policy = was.policy();
      Set<Actor> next = new HashSet<>(policy.actors());
      before.stream().filter(actor -> !ticked.contains(actor)).forEach(next::remove);
      ticked.stream().filter(actor -> !before.contains(actor)).forEach(next::add);
      return was.with(new Policy(next, policy.goals(), policy.terms(), policy.principles()));
    });
  }

  private void status(Function<Status, Status> next) {
    if (!following) {
      model.changeAll(was -> was.with(next.apply(was.status())));
    }
  }

  /// A year that all are given when it is complete.
  private final class YearField {
    private final TextField control = new TextField();
    private final FormField field;
    private final TypedValue<Optional<Integer>> typed;

    YearField(String name, BiFunction<Years, Integer, Years> next) {
      control.setId("several-" + name);
      field = new FormField(model.texts().get("sketch.form." + name), control);
      typed =
          new TypedValue<>(
              control, year -> year.map(String::valueOf).orElse(""), text -> take(text, next));
    }

    private void take(String text, BiFunction<Years, Integer, Years> next) {
      OptionalDouble number = model.number(text);
      boolean right = number.isPresent() && Years.isYear(number.getAsDouble());
      field.setMistake(
          right || text.isBlank() ? "" : model.words(new Phrase("plan.problem.years.horizon")));
      if (right) {
        int year = (int) number.getAsDouble();
        typed.means(Optional.of(year));
        model.changeAll(was -> was.with(next.apply(was.years(), year)));
      }
    }

    private void show(Optional<Integer> year) {
      if (typed.show(year)) {
        field.setMistake("");
      }
    }
  }

  /// Takes over what the plan says.
  void show(List<Intervention> chosen) {
    following = true;
    start.show(common(chosen, item -> item.years().start()));
    end.show(common(chosen, item -> item.years().end()));
    state.setValue(common(chosen, item -> item.status().state()).orElse(null));
    certainty.setValue(common(chosen, item -> item.status().certainty()).orElse(null));
    inputs.show(chosen);
    shownActors = actorsOfAll(chosen);
    actors.show(shownActors, actorsOfSome(chosen));
    following = false;
  }

  private static Set<Actor> actorsOfAll(List<Intervention> chosen) {
    return Stream.of(Actor.values())
        .filter(actor -> chosen.stream().allMatch(item -> item.policy().actors().contains(actor)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Actor> actorsOfSome(List<Intervention> chosen) {
    return chosen.stream()
        .flatMap(item -> item.policy().actors().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What all have in common.
  private static <T> Optional<T> common(List<Intervention> all, Function<Intervention, T> part) {
    List<T> found = all.stream().map(part).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
