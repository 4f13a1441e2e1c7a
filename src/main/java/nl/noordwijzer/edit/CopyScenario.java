package nl.noordwijzer.edit;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Scenario;

/// Puts a copy of a scenario behind all others, with copies of its interventions.
///
/// @param original id of the scenario to copy, the base too
/// @param copy the copy, still without interventions
/// @param interventions ids of the copied interventions, in the order of the originals
public record CopyScenario(String original, Scenario copy, List<String> interventions)
    implements PlanCommand {
  public CopyScenario {
    interventions = List.copyOf(interventions);
  }

  /// @param ids gives an id that was never given before, each time
  /// @throws RefusedException when the original is not there
  public static CopyScenario of(Plan plan, String original, String label, Supplier<String> ids) {
    Scenario scenario = plan.scenarios().require(original);
    Scenario copy = new Scenario(ids.get(), label).withDescription(scenario.description());
    int count = scenario.interventions().size();
    return new CopyScenario(original, copy, Stream.generate(ids).limit(count).toList());
  }

  @Override
  public Phrase name() {
    return new Phrase("edit.scenario.copy", copy.name());
  }

  /// @throws IllegalArgumentException when the original has another number of interventions
  @Override
  public Plan apply(Plan plan) {
    List<String> originals =
        plan.scenarios().require(original).interventions().stream().map(Identified::id).toList();
    Plan next = plan.withScenarios(plan.scenarios().with(copy));
    return new CopyInterventions(originals, copy.id(), interventions).apply(next);
  }
}
