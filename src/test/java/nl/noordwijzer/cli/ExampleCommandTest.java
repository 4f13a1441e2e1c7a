package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.planfile.PlanInspection;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExampleCommandTest {
  @TempDir Path folder;

  @Test
  void theExampleIsASoundPlanFileThatHoldsWhatShips() throws Exception {
    Path file = folder.resolve("voorbeeld.gpkg");
    Run run = Run.of("example", file.toString(), "--lang", "nl");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Noord in balans (voorbeeld)");
    assertThat(PlanInspection.of(file).findings()).isEmpty();

    Plan shipped =
        new PlanBeginning(ShippedCatalogue.get(), Texts.in(Texts.DUTCH))
            .example(ShippedRegion.FOLDER, ShippedRegion.get());
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      assertThat(store.news()).isEmpty();
      assertThat(store.saved().plan().scenarios().toList().subList(1, 4))
          .isEqualTo(shipped.scenarios().toList().subList(1, 4));
      assertThat(store.saved().plan().interventions().map(Intervention::id))
          .doesNotHaveDuplicates();
    }
    assertThat(Run.of("example", file.toString()).exitCode()).isEqualTo(4);
  }

  @Test
  void aNameThatIsNoPlanIsTold() {
    Run run = Run.of("example", folder.resolve("voorbeeld.txt").toString(), "--lang", "nl");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("voorbeeld.gpkg");
  }
}
