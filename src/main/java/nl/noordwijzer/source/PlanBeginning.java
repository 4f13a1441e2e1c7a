package nl.noordwijzer.source;

import java.nio.file.Path;
import java.util.UUID;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.PlanStart;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// Begins plans: empty ones, and the example.
///
/// @param texts in the language of the user, for the names that a plan begins with
public record PlanBeginning(PlanCatalogue catalogue, Texts texts) {
  /// A plan with a first scenario to draw in.
  public Plan empty(String name, Region region) {
    Plan plan = base(name, region);
    Scenario first = new Scenario(newId(), texts.get("source.plan.scenario"));
    return plan.withScenarios(plan.scenarios().with(first));
  }

  /// The example that comes with a region: another plan each time, with the same in it.
  ///
  /// @param folder of the region
  /// @throws NoordwijzerException when it is absent or damaged: names the file, the line and the
  ///   remedy
  public Plan example(Path folder, Region region) throws NoordwijzerException {
    Plan plan = base(exampleName(texts), region);
    return plan.withScenarios(ExampleReader.read(folder, catalogue, plan.scenarios()));
  }

  /// What the example is called.
  public static String exampleName(Texts texts) {
    return texts.get("source.plan.example");
  }

  private Plan base(String name, Region region) {
    return new PlanStart(catalogue, PlanBeginning::newId, texts.get("source.plan.base"))
        .begin(name, region);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
