package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PolicyMatrix;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.Texts;

/// How many interventions of each scenario stand where in the policy of the programme.
final class PolicyPaper {
  private final List<Scenario> scenarios;
  private final Texts texts;

  PolicyPaper(List<Scenario> scenarios, Texts texts) {
    this.scenarios = List.copyOf(scenarios);
    this.texts = texts;
  }

  /// Goals and terms downward, who acts across.
  SheetTable matrix() {
    List<SheetTable.Row> rows = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      rows.add(new SheetTable.Row(List.of(texts.get("plan.goal", goal))));
      for (Term term : Term.values()) {
        scenarios.forEach(scenario -> rows.add(row(scenario, goal, term)));
      }
    }
    List<SheetTable.Column> columns = new ArrayList<>();
    columns.add(new SheetTable.Column(texts.get("bidbook.policy.goal"), false));
    PolicyMatrix.ACTORS.forEach(
        actor -> columns.add(new SheetTable.Column(texts.get("plan.actor", actor), true)));
    return new SheetTable("", columns, rows, List.of(texts.get("bidbook.policy.note")));
  }

  private SheetTable.Row row(Scenario scenario, Goal goal, Term term) {
    PolicyMatrix matrix = PolicyMatrix.of(scenario);
    List<String> cells = new ArrayList<>();
    cells.add(texts.get("bidbook.policy.row", texts.get("plan.term", term), scenario.name()));
    for (Actor actor : PolicyMatrix.ACTORS) {
      cells.add(number(matrix.in(new PolicyMatrix.Cell(goal, actor, term))));
    }
    return new SheetTable.Row(cells);
  }

  /// The principles downward, the scenarios across.
  SheetTable principles() {
    List<SheetTable.Column> columns = new ArrayList<>();
    columns.add(new SheetTable.Column(texts.get("bidbook.policy.principle"), false));
    scenarios.forEach(scenario -> columns.add(new SheetTable.Column(scenario.name(), true)));
    List<SheetTable.Row> rows = new ArrayList<>();
    for (Principle principle : Principle.values()) {
      rows.add(row(texts.get("plan.principle", principle), matrix -> matrix.in(principle)));
    }
    return new SheetTable("", columns, rows, List.of());
  }

  private SheetTable.Row row(String name, Function<PolicyMatrix, List<Intervention>> found) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    scenarios.forEach(scenario -> cells.add(number(found.apply(PolicyMatrix.of(scenario)))));
    return new SheetTable.Row(cells);
  }

  private String number(List<Intervention> found) {
    return found.isEmpty()
        ? texts.get("compare.policy.none")
        : texts.figures().number(found.size(), 0);
  }
}
