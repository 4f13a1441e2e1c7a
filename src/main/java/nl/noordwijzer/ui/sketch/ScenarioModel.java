package nl.noordwijzer.ui.sketch;

import java.util.List;
import java.util.stream.IntStream;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.edit.CopyScenario;
import nl.noordwijzer.edit.DescribeScenario;
import nl.noordwijzer.edit.MoveScenario;
import nl.noordwijzer.edit.RemoveScenario;
import nl.noordwijzer.edit.RenameScenario;
import nl.noordwijzer.plan.Scenario;

/// The scenarios of the plan: which is shown, and what can be done with it.
final class ScenarioModel {
  private static final int LETTERS = 26;

  private final PlanActs acts;

  ScenarioModel(PlanActs acts) {
    this.acts = acts;
  }

  Scenario shown() {
    return acts.scenario();
  }

  List<Scenario> all() {
    return acts.plan().scenarios().toList();
  }

  boolean isBase() {
    return acts.isBase();
  }

  void show(Scenario scenario) {
    if (!scenario.id().equals(shown().id())) {
      acts.session().show(scenario.id());
    }
  }

  /// Makes an empty scenario and shows it.
  ///
  /// @return whether the plan took it
  boolean add() {
    String id = acts.newId();
    return showIf(acts.act(new AddScenario(id, freeName())), id);
  }

  private boolean showIf(boolean taken, String id) {
    if (taken) {
      acts.session().show(id);
    }
    return taken;
  }

  /// The first of Scenario A, B ... that no scenario has yet.
  private String freeName() {
    List<String> taken = all().stream().map(Scenario::name).toList();
    return IntStream.range(0, LETTERS)
        .mapToObj(i -> acts.texts().get("sketch.scenario.name", String.valueOf((char) ('A' + i))))
        .filter(name -> !taken.contains(name))
        .findFirst()
        .orElseGet(() -> acts.texts().get("sketch.scenario.name", all().size()));
  }

  /// Makes a copy of the shown scenario, with its interventions, and shows it.
  ///
  /// @return whether the plan took it
  boolean copy() {
    String label = acts.texts().get("sketch.scenario.copyname", shown().name());
    CopyScenario command = CopyScenario.of(acts.plan(), shown().id(), label, acts::newId);
    return showIf(acts.act(command), command.copy().id());
  }

  /// A name that is empty or another's is not taken over.
  ///
  /// @return whether the scenario has the name
  boolean rename(String typed) {
    String name = typed.strip();
    if (name.equals(shown().name())) {
      return true;
    }
    boolean free = all().stream().noneMatch(scenario -> scenario.name().equals(name));
    return !name.isEmpty() && free && acts.act(new RenameScenario(shown().id(), name));
  }

  void describe(String typed) {
    if (!typed.strip().equals(shown().description())) {
      acts.act(new DescribeScenario(shown().id(), shown().name(), typed.strip()));
    }
  }

  /// From 0, the base; -1 while the plan no longer has the scenario that is still shown.
  private int place() {
    return all().stream().map(Scenario::id).toList().indexOf(shown().id());
  }

  void remove() {
    acts.act(new RemoveScenario(shown().id(), shown().name()));
  }

  /// Whether the shown scenario has room to go before or behind another one; the base stays first.
  boolean canMove(int steps) {
    int to = place() + steps;
    return place() >= 1 && to >= 1 && to < all().size();
  }

  /// @param steps -1 puts it before the scenario in front of it, 1 behind the next
  void move(int steps) {
    if (canMove(steps)) {
      acts.act(new MoveScenario(shown().id(), shown().name(), place() + steps));
    }
  }
}
