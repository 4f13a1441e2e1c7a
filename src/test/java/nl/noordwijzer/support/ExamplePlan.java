package nl.noordwijzer.support;

import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// The example plan that comes with the program, read once.
public final class ExamplePlan {
  private static final Plan PLAN = read();

  private ExamplePlan() {}

  public static Plan get() {
    return PLAN;
  }

  private static Plan read() {
    try {
      return new PlanBeginning(ShippedCatalogue.get(), Texts.in(Texts.DUTCH))
          .example(ShippedRegion.FOLDER, ShippedRegion.get());
    } catch (NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }
}
