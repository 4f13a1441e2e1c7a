package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Plans that the programs of earlier schemas wrote themselves open, are brought up to date after a
/// backup, and say so.
final class PlansOfEarlierProgramsTest {
  private static final String AREA = "BU09171001";

  @TempDir Path folder;

  private Path unpacked(int schema) throws IOException {
    Path file = folder.resolve("oud.gpkg");
    String name = "/planfile/schema-" + schema + ".gpkg.gz";
    try (InputStream packed = Objects.requireNonNull(getClass().getResourceAsStream(name));
        InputStream plan = new GZIPInputStream(packed)) {
      Files.copy(plan, file);
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 0, planfile.news.migrated",
    "2, 1, 0, planfile.news.migrated",
    "3, 4, 54, planfile.news.migrated planfile.news.migrated.steps",
    "4, 4, 54, planfile.news.migrated planfile.news.migrated.steps"
  })
  void isBroughtUpToDate(int schema, int scenarios, int interventions, String news)
      throws IOException, NoordwijzerException {
    Path file = unpacked(schema);
    byte[] before = Files.readAllBytes(file);
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      assertThat(KeptPlan.keys(store.news())).containsExactly(news.split(" "));
      assertThat(folder.resolve((String) store.news().getFirst().arguments().get(1)))
          .hasBinaryContent(before);
      Plan plan = store.saved().plan();
      assertThat(plan.scenarios().stream().map(Scenario::name))
          .hasSize(scenarios)
          .startsWith("Huidige situatie");
      assertThat(plan.interventions()).hasSize(interventions);
      assertThat(plan.areas().size()).isEqualTo(3);
      assertThat(plan.region().statistics().observations().all())
          .filteredOn(figure -> figure.area().equals(AREA) && figure.year() == 2023)
          .extracting(figure -> figure.figure().number())
          .contains(OptionalDouble.of(1234));
      store.change("opmaak", new Saved(plan, "anders"), false);
    }
    assertThat(PlanInspection.of(file).isDamaged()).isFalse();
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      assertThat(store.news()).isEmpty();
      assertThat(store.saved().look()).isEqualTo("anders");
      store.undo();
      assertThat(store.saved().look()).isNotEqualTo("anders");
    }
  }
}
