package nl.noordwijzer.exchange;

import java.nio.file.Path;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.source.format.FileFormats;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// Where tests read files into: a plan of Dorpsrand, in Dutch, with ids from n1 on.
final class IntoPlan {
  private IntoPlan() {}

  /// Its scenario A.
  static Target target(Plan plan, Target.Wish wish) {
    return target(plan, "A", wish);
  }

  static Target target(Plan plan, String scenario, Target.Wish wish) {
    return new Target(
        plan,
        DorpsrandPlan.CATALOGUE,
        scenario,
        DorpsrandPlan.ids("n"),
        new Years(2030, 2030),
        Texts.DUTCH,
        wish);
  }

  static Incoming read(Path file, Target target) throws NoordwijzerException {
    return PlanImport.read(
        file.getFileName().toString(),
        FileFormats.all().read(file, Progress.NONE),
        target,
        Progress.NONE);
  }
}
