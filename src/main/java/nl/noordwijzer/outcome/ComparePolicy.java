package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PolicyMatrix;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.Texts;

/// Where the interventions of the scenarios stand in the policy of the programme: its goals, by who
/// acts and on which term, and its principles. What nothing is done for is named.
public final class ComparePolicy {
  private final List<Scenario> scenarios;
  private final Texts texts;
  private final ProgrammeWords words;

  public ComparePolicy(List<Scenario> scenarios, Texts texts) {
    this.scenarios = List.copyOf(scenarios);
    this.texts = texts;
    words = new ProgrammeWords(texts);
  }

  public EffectTable table() {
    List<EffectTable.Line> lines = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      lines.add(heading(texts.get("plan.goal", goal)));
      List<PolicyMatrix.Cell> cells = PolicyMatrix.cells(goal);
      cells.forEach(cell -> lines.add(line(words.cell(cell), matrix -> matrix.in(cell))));
      lines.add(
          empty(cells.size(), matrix -> matrix.empty(goal).size(), it -> words.empty(it, goal)));
    }
    lines.add(heading(texts.get("compare.policy.principles")));
    for (Principle principle : Principle.values()) {
      lines.add(line(texts.get("plan.principle", principle), matrix -> matrix.in(principle)));
    }
    lines.add(
        empty(
            Principle.values().length,
            matrix -> matrix.withoutInterventions().size(),
            words::empty));
    return new EffectTable(scenarios.stream().map(Scenario::name).toList(), lines);
  }

  private static EffectTable.Line heading(String words) {
    return new EffectTable.Line(words, List.of());
  }

  private EffectTable.Line line(String name, Function<PolicyMatrix, List<Intervention>> find) {
    return new EffectTable.Line(
        name,
        scenarios.stream()
            .map(scenario -> cell(scenario, find.apply(PolicyMatrix.of(scenario))))
            .toList());
  }

  private EffectTable.Cell cell(Scenario scenario, List<Intervention> found) {
    String number =
        found.isEmpty()
            ? texts.get("compare.policy.none")
            : texts.figures().number(found.size(), 0);
    return new EffectTable.Cell(
        number,
        () ->
            found.isEmpty()
                ? texts.get("compare.policy.nothing", scenario.name())
                : found.stream().map(Intervention::name).collect(Collectors.joining(", ")));
  }

  /// How many places are empty in each scenario, and which.
  private EffectTable.Line empty(
      int all, Function<PolicyMatrix, Integer> count, Function<PolicyMatrix, String> which) {
    return new EffectTable.Line(
        texts.get("compare.policy.empty"),
        scenarios.stream()
            .map(scenario -> {
              PolicyMatrix matrix = PolicyMatrix.of(scenario);
              return new EffectTable.Cell(
                  texts.get("compare.policy.of", count.apply(matrix), all),
                  () -> account(scenario, which.apply(matrix)));
            })
            .toList());
  }

  private String account(Scenario scenario, String which) {
    return which.isEmpty()
        ? texts.get("compare.policy.full", scenario.name())
        : scenario.name() + ", " + which;
  }
}
