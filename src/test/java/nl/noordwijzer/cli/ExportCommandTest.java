package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanStart;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Status;
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

  @ParameterizedTest
  @ValueSource(strings = {"Ontmoetingsplek", "ONTMOETINGSPLEK", "Meeting place"})
  void aTypeIsKnownByItsNamesToo(String type) throws Exception {
    assertThat(imported("naam;wkt\nPlein;POINT (195500 323600)\n", type).succeeds().out())
        .contains("nieuw: 1");
  }

  @Test
  void aTypeWithASlipIsSuggested() throws Exception {
    assertThat(imported("naam;wkt\nPlein;POINT (195500 323600)\n", "Ontmoetingspek").err())
        .contains("Bedoelde u");
  }

  @Test
  void aPlaceThatIsNowhereIsRefusedByItself() throws Exception {
    String rows = "naam;wkt\nPlein;POINT (195500 323600)\nNergens;POINT (1 1)\n";
    assertThat(imported(rows, "ontmoetingsplek").succeeds().out())
        .contains("nieuw: 1", "geweigerd: 1", "rij 3, Nergens: ");
  }

  private Run imported(String rows, String type) throws IOException {
    Path file = Files.writeString(folder.resolve("plekken.csv"), rows);
    return Run.of(
        "import",
        file.toString(),
        "--into",
        plan().toString(),
        "--scenario",
        "Variant A",
        "--type",
        type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void aTableForPeopleHasWordsAndIsReadInEitherLanguage(String language) throws Exception {
    Path file = folder.resolve("uit.csv");
    Run.of("export", plan().toString(), "--out", file.toString(), "--lang", language).succeeds();
    assertThat(Files.readString(file))
        .contains(language.equals("nl") ? "Korte termijn" : "Short term")
        .doesNotContain("PLANNED", "SHORT", "CORPORATIONS", "FOCUS_AREA");
    String changed =
        Files.readString(file)
            .replace("Plan,", language.equals("nl") ? "Gereed," : "Done,")
            .replace("Planned,", "Done,")
            .replace("Plan;", "Gereed;")
            .replace("Planned;", "Done;");
    Files.writeString(file, changed);
    Run.of("import", file.toString(), "--into", plan().toString(), "--scenario", "Variant A")
        .succeeds();
    assertThat(read().interventions().map(each -> each.status().state()))
        .containsExactly(Status.State.DONE);
  }

  @Test
  void aFileIsReplacedOnlyWhenAsked() throws Exception {
    Path file = Files.writeString(folder.resolve("uit.csv"), "van een ander");
    Run run = Run.of("export", plan().toString(), "--out", file.toString());
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("is er al", "--overwrite");
    assertThat(file).hasContent("van een ander");
    Run.of("export", plan().toString(), "--out", file.toString(), "--overwrite").succeeds();
    assertThat(Files.readString(file)).contains("Toewijzing");
  }

  @Test
  void whatOnlyAPlanHasRoomForIsNamed() throws Exception {
    Plan before = read();
    Picture picture = new Picture("i1", "foto.png", new byte[1]);
    try (PlanStore store = PlanStore.open(plan(), Progress.NONE)) {
      Plan with = before.withPictures(Register.of(List.of(picture)));
      store.change("foto", new Saved(with, ""), false);
    }
    String sheet = folder.resolve("uit.xlsx").toString();
    assertThat(Run.of("export", plan().toString(), "--out", sheet).succeeds().out())
        .contains("De afbeelding bij Toewijzing (Variant A) gaat niet mee");
    String map = folder.resolve("uit.geojson").toString();
    assertThat(Run.of("export", plan().toString(), "--out", map).succeeds().out())
        .doesNotContain("gaat niet mee");
  }

  @Test
  void aPlanIsNeverReplaced() throws Exception {
    final byte[] before = Files.readAllBytes(plan());
    String file = plan().toString();
    Run.of("export", file, "--out", file, "--overwrite")
        .fails(
            4,
            file + " is een plan van Noordwijzer en wordt niet vervangen; kies een andere naam.");
    assertThat(plan()).hasBinaryContent(before);
  }

  private static final String SPOTS =
      "type;naam;wkt\nontmoetingsplek;Plein;POINT (195500 323600)\nruimtestation;Zon;POINT (195500"
          + " 323600)\n";

  @Test
  void withoutAPlanEveryRowIsToldAndNothingIsWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("plekken.csv"), SPOTS);
    String out = Run.of("import", file.toString(), "--scenario", "Variant B").succeeds().out();
    assertThat(out)
        .contains(
            "rij 2, Plein: nieuw",
            "rij 3, Zon: In de kolom type staat ‘ruimtestation’",
            "Er is niets veranderd; met --into plan.gpkg");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.gpkg", "plekken.csv");
  }

  @Test
  void aDryRunTellsWhatWouldHappenInAPlanAndLeavesItAsItIs() throws Exception {
    final byte[] before = Files.readAllBytes(plan());
    Path file = Files.writeString(folder.resolve("plekken.csv"), SPOTS);
    String[] words = {
      "import", file.toString(), "--into", plan().toString(), "--scenario", "Variant A", "--dry-run"
    };
    assertThat(Run.of(words).succeeds().out())
        .contains("rij 2, Plein: nieuw", "zonder --dry-run komt dit in " + plan())
        .doesNotContain("Toegevoegd");
    assertThat(plan()).hasBinaryContent(before);
  }

  @Test
  void aPlanThatIsNotThereIsBegunWithTheScenario() throws Exception {
    Path file = Files.writeString(folder.resolve("plekken.csv"), SPOTS);
    Path fresh = folder.resolve("nieuw.gpkg");
    String[] words = {
      "import", file.toString(), "--into", fresh.toString(), "--scenario", "Variant B"
    };
    assertThat(Run.of(words).succeeds().out()).contains("nieuw: 1", "Toegevoegd aan " + fresh);
    try (PlanStore store = PlanStore.open(fresh, Progress.NONE)) {
      Plan plan = store.saved().plan();
      assertThat(plan.name()).isEqualTo("nieuw");
      assertThat(plan.scenarios().stream().map(Scenario::name))
          .containsExactly("Huidige situatie", "Variant B");
      assertThat(plan.interventions().map(Intervention::name)).containsExactly("Plein");
      assertThat(store.done()).hasSize(1);
    }
  }

  @Test
  void aPlanInWhichNothingComesIsNotBegun() throws Exception {
    Path file = Files.writeString(folder.resolve("plekken.csv"), "naam;wkt\nZon;POINT (1 1)\n");
    Path fresh = folder.resolve("nieuw.gpkg");
    Run run =
        Run.of("import", file.toString(), "--into", fresh.toString(), "--scenario", "Variant B");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(fresh).doesNotExist();
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
