package nl.noordwijzer.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the interventions of a scenario stand in the policy of the programme: its goals by who
/// acts and on which term, and its principles.
public record PolicyMatrix(List<Intervention> interventions) {
  /// Those that the matrix of the programme gives a column.
  public static final List<Actor> ACTORS =
      List.of(Actor.PROGRAMME_OFFICE, Actor.MUNICIPALITY, Actor.CORPORATIONS, Actor.CITY_REGION);

  public PolicyMatrix {
    interventions = List.copyOf(interventions);
  }

  public static PolicyMatrix of(Scenario scenario) {
    return new PolicyMatrix(scenario.interventions().toList());
  }

  /// A place in the matrix.
  public record Cell(Goal goal, Actor actor, Term term) {
    private boolean holds(Policy policy) {
      return policy.goals().contains(goal)
          && policy.actors().contains(actor)
          && policy.terms().contains(term);
    }
  }

  /// The places of a goal, by actor and term.
  public static List<Cell> cells(Goal goal) {
    List<Cell> cells = new ArrayList<>();
    for (Actor actor : ACTORS) {
      for (Term term : Term.values()) {
        cells.add(new Cell(goal, actor, term));
      }
    }
    return cells;
  }

  /// In the order of the scenario.
  public List<Intervention> in(Cell cell) {
    return interventions.stream().filter(it -> cell.holds(it.policy())).toList();
  }

  /// In the order of the scenario.
  public List<Intervention> in(Principle principle) {
    return interventions.stream()
        .filter(it -> it.policy().principles().contains(principle))
        .toList();
  }

  /// The places of a goal where nothing is done yet.
  public List<Cell> empty(Goal goal) {
    return cells(goal).stream().filter(cell -> in(cell).isEmpty()).toList();
  }

  /// The principles for which nothing is done yet.
  public List<Principle> withoutInterventions() {
    return Arrays.stream(Principle.values()).filter(it -> in(it).isEmpty()).toList();
  }
}
