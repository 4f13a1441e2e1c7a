package nl.noordwijzer.plan;

import java.util.ArrayList;
import java.util.List;

/// What was entered or drawn for interventions and cannot be, each by name: what no one knows the
/// effect of is counted nowhere; a figure that is out of its limits is counted as it stands.
public final class PlanDoubts {
  /// What the field of a problem with an input begins with.
  private static final String INPUT = "input.";

  private final Plan plan;
  private final PlanCatalogue catalogue;
  private final InterventionCheck check;

  public PlanDoubts(Plan plan, PlanCatalogue catalogue) {
    this.plan = plan;
    this.catalogue = catalogue;
    check = new InterventionCheck(plan, catalogue);
  }

  /// A doubt.
  ///
  /// @param item name of the intervention
  /// @param scenario name of its scenario
  public record Doubt(String item, String scenario, Phrase sentence) {}

  public List<Doubt> all() {
    List<Doubt> doubts = new ArrayList<>();
    for (Scenario scenario : plan.scenarios()) {
      for (Intervention item : scenario.interventions()) {
        if (catalogue.type(item.type(), plan).isEmpty()) {
          doubts.add(
              new Doubt(item.name(), scenario.name(), new Phrase("plan.doubt.type", item.type())));
        }
        check.check(item).stream()
            .filter(problem -> isFigure(item, problem))
            .map(problem -> new Doubt(item.name(), scenario.name(), problem.sentence()))
            .forEach(doubts::add);
      }
    }
    return List.copyOf(doubts);
  }

  /// Whether it is about something that was entered or drawn and that an outcome is counted with.
  private static boolean isFigure(Intervention item, PlanProblem problem) {
    String field = problem.field();
    return switch (field) {
      case "years", "funding", "cost", "place" -> true;
      default ->
          field.startsWith(INPUT) && item.inputs().containsKey(field.substring(INPUT.length()));
    };
  }
}
