package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanStart;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Interventions go out of a plan by a command, and into one.
final class ExportCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void makePlan() throws NoordwijzerException {
    Plan plan =
        new PlanStart(ShippedCatalogue.get(), DorpsrandPlan.ids("p"), "Huidige situatie")
            .begin("Proef", ShippedRegion.get());
    Intervention one =
        ShippedCatalogue.get()
            .types()
            .require("toewijzing")
            .draft("i1", "Toewijzing", Place.areas("BU09172004"), new Years(2025, 2027));
    Scenario scenario = new Scenario("s1", "Variant A").with(Register.of(List.of(one)));
    Plan whole = plan.withScenarios(plan.scenarios().with(scenario));
    PlanStore.create(plan(), new Saved(whole, "")).close();
  }

  private Path plan() {
    return folder.resolve("plan.gpkg");
  }

  private Plan read() throws NoordwijzerException {
    try (PlanStore store = PlanStore.openReadOnly(plan(), Progress.NONE)) {
      return store.saved().plan();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"geojson", "gpkg", "zip", "csv", "xlsx"})
  void whatGoesOutComesBackUnchanged(String extension) throws NoordwijzerException {
    String file = folder.resolve("uit." + extension).toString();
    assertThat(
            Run.of("export", plan().toString(), "--scenario", "variant a", "--out", file)
                .succeeds()
                .out())
        .contains("ingrepen en plangebieden staan in " + file);
    String out =
        Run.of("import", file, "--into", plan().toString(), "--scenario", "Variant A")
            .succeeds()
            .out();
    assertThat(out).contains("ongewijzigd").doesNotContain("nieuw", "geweigerd", "Toegevoegd");
    assertThat(read().interventions().count()).isEqualTo(1);
  }

  @Test
  void aFileOfOthersBecomesInterventionsOfTheTypeOfChoice() throws Exception {
    String file =
        Files.writeString(
                folder.resolve("plekken.csv"),
                "naam;wkt\nPlein;POINT (195500 323600)\nZee;POINT (10000 400000)\n")
            .toString();
    Run run =
        Run.of(
            "import",
            file,
            "--into",
            plan().toString(),
            "--scenario",
            "Variant A",
            "--type",
            "ontmoetingsplek");
    assertThat(run.succeeds().out())
        .contains("nieuw: 1", "geweigerd: 1", "rij 3, Zee: De vorm ligt buiten de buurten");
    assertThat(read().interventions().map(Intervention::name)).contains("Plein");
  }

  @Test
  void wrongUseIsToldInASentence() throws IOException {
    assertThat(Run.of("export", plan().toString()).exitCode()).isEqualTo(2);
    assertThat(Run.of("export", plan().toString(), "--out", "x.doc").err())
        .contains(".gpkg, .geojson, .zip, .xlsx, .csv");
    assertThat(Run.of("export", plan().toString(), "--scenario", "Z", "--out", "x.csv").err())
        .contains("Huidige situatie, Variant A");
    Path notAPlan = Files.writeString(folder.resolve("geen.gpkg"), "niets");
    assertThat(Run.of("export", notAPlan.toString(), "--out", "x.csv").exitCode()).isEqualTo(3);
  }
}
