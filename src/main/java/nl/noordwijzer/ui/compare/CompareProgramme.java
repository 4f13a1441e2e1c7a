package nl.noordwijzer.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.effect.EffectTable;

/// Where the interventions of the scenarios stand in the policy of the programme: its goals, by who
/// acts and on which term, and its principles. What nothing is done for is named.
final class CompareProgramme {
  /// Those that the policy matrix of the programme gives a column.
  private static final List<Actor> ACTORS =
      List.of(Actor.PROGRAMME_OFFICE, Actor.MUNICIPALITY, Actor.CORPORATIONS, Actor.CITY_REGION);

  private final List<Scenario> scenarios;
  private final Texts texts;

  CompareProgramme(List<Scenario> scenarios, Texts texts) {
    this.scenarios = List.copyOf(scenarios);
    this.texts = texts;
  }

  EffectTable table() {
    List<EffectTable.Line> lines = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      lines.add(new EffectTable.Line(texts.get("plan.goal", goal), List.of()));
      for (Actor actor : ACTORS) {
        for (Term term : Term.values()) {
          lines.add(
              line(
                  texts.get(
                      "compare.programme.line",
                      texts.get("plan.actor", actor),
                      texts.get("plan.term", term)),
                  policy ->
                      policy.goals().contains(goal)
                          && policy.actors().contains(actor)
                          && policy.terms().contains(term)));
        }
      }
    }
    lines.add(new EffectTable.Line(texts.get("compare.programme.principles"), List.of()));
    for (Principle principle : Principle.values()) {
      lines.add(
          line(
              texts.get("plan.principle", principle),
              policy -> policy.principles().contains(principle)));
    }
    return new EffectTable(scenarios.stream().map(Scenario::name).toList(), lines);
  }

  private EffectTable.Line line(String name, Predicate<Policy> fits) {
    return new EffectTable.Line(
        name, scenarios.stream().map(scenario -> cell(scenario, fits)).toList());
  }

  private EffectTable.Cell cell(Scenario scenario, Predicate<Policy> fits) {
    List<Intervention> found =
        scenario.interventions().stream().filter(one -> fits.test(one.policy())).toList();
    String number =
        found.isEmpty()
            ? texts.get("compare.programme.empty")
            : texts.figures().number(found.size(), 0);
    return new EffectTable.Cell(
        number,
        () ->
            found.isEmpty()
                ? texts.get("compare.programme.nothing", scenario.name())
                : found.stream().map(Intervention::name).collect(Collectors.joining(", ")));
  }
}
