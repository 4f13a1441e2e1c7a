package nl.noordwijzer.ui.sketch;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;

/// Changes of the plan in the language of the user; what the plan refuses is told in a sentence.
record PlanActs(Desk desk) {
  Session session() {
    return desk.session();
  }

  Texts texts() {
    return desk.texts();
  }

  Plan plan() {
    return session().plan();
  }

  Scenario scenario() {
    return session().scenario();
  }

  /// Whether the shown scenario is the base, in which nothing may happen.
  boolean isBase() {
    return scenario().id().equals(plan().base().id());
  }

  /// @return whether the plan took the command
  boolean act(PlanCommand command) {
    Optional<String> refusal = attempt(command);
    refusal.ifPresent(desk.dialogs()::notice);
    return refusal.isEmpty();
  }

  /// @return why the plan did not take the command; empty when it did
  Optional<String> attempt(PlanCommand command) {
    try {
      session().change(words(command.name()), command);
      return Optional.empty();
    } catch (RefusedException refused) {
      return Optional.of(words(refused.sentence()));
    }
  }

  String words(Phrase phrase) {
    return texts().get(phrase.key(), phrase.arguments(texts().locale()));
  }

  String newId() {
    return session().sketch().newId();
  }

  void choose(List<Intervention> interventions) {
    session().chosenInterventionsProperty().set(List.copyOf(interventions));
  }
}
