package nl.noordwijzer.cli;

import java.util.List;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// A scenario of a plan, by the name that the user gives.
record ScenarioWord(Plan plan, Terminal terminal) {
  Scenario find(String word) {
    return plan.scenarios().stream()
        .filter(scenario -> scenario.name().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(() ->
            terminal.wrongUse(
                "cli.scenario.unknown", word, String.join(", ", names(plan.scenarios().toList()))));
  }

  private static List<String> names(List<Scenario> scenarios) {
    return scenarios.stream().map(Scenario::name).toList();
  }
}
