package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What other programs, and the disk, do to a plan is taken up, or told; nothing is lost.
final class OtherProgramsTest {
  private static final Path VALIDATOR =
      Path.of("/usr/lib/python3/dist-packages/osgeo_utils/samples/validate_gpkg.py");

  @TempDir Path folder;
  private KeptPlan kept;
  private Path file;
  private FileChecks checks;
  private Saved saved;

  @BeforeEach
  void makePlanWithAStep() throws NoordwijzerException {
    kept = KeptPlan.in(folder);
    file = kept.file();
    checks = kept.checks();
    saved = kept.saved();
  }

  private PlanStore opened() throws NoordwijzerException {
    return kept.opened();
  }

  /// What a program prints; nothing when it is not on this computer.
  private static String run(String... words) throws IOException, InterruptedException {
    Process program;
    try {
      program = new ProcessBuilder(words).redirectErrorStream(true).start();
    } catch (IOException _) {
      return abort(words[0] + " is not installed");
    }
    String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(out).isZero();
    return out;
  }

  @Test
  void gdalReadsEveryLayerWithoutAComplaint() throws Exception {
    String out = run("ogrinfo", "-ro", "-so", "-al", file.toString());
    assertThat(out).doesNotContain("ERROR").doesNotContain("Warning").contains("ingrepen");
    assertThat(out).contains("Layer name: scenarios").doesNotContain("journaal");
  }

  /// It trips over an empty geometry, as it does over one of GDAL itself.
  @Test
  void theValidatorOfGdalHasNothingToSay() throws Exception {
    assumeTrue(Files.exists(VALIDATOR), "no validator");
    Path plain = folder.resolve("gewoon.gpkg");
    Plan plan =
        saved
            .plan()
            .with(
                saved
                    .plan()
                    .scenarios()
                    .require("A")
                    .with(saved.plan().scenarios().require("A").interventions().without("i2")));
    PlanStore.create(plain, new Saved(plan, "")).close();
    assertThat(run("python3", VALIDATOR.toString(), "-k", plain.toString())).doesNotContain("Req");
  }

  @Test
  void whatGdalChangesIsTakenUp() throws Exception {
    String update =
        "UPDATE ingrepen SET naam = 'Uit QGIS', geom = (SELECT geom FROM plangebieden LIMIT 1)"
            + " WHERE code = 'i1'";
    run("ogrinfo", "-q", file.toString(), "-sql", update);
    try (PlanStore store = opened()) {
      assertThat(KeptPlan.keys(store.news())).containsExactly("planfile.news.elsewhere");
      Intervention changed = store.saved().plan().intervention("i1").orElseThrow();
      assertThat(changed.name()).isEqualTo("Uit QGIS");
      assertThat(changed.place()).isEqualTo(store.saved().plan().areas().get(0).place());
    }
    checks.requireSound();
  }

  @Test
  void aFeatureThatWasDrawnElsewhereGetsAnIdAndStaysTheSame() throws Exception {
    checks.dropTriggers();
    checks.execute(
        "INSERT INTO ingrepen (geom, scenario, type, van, tot)"
            + " SELECT geom, 'A', 'sloop', 2025, 2026 FROM plangebieden LIMIT 1");
    Saved taken;
    try (PlanStore store = opened()) {
      taken = store.saved();
      assertThat(store.done()).isEmpty();
      assertThat(taken.plan().interventions()).hasSize(4);
      assertThat(taken.plan().interventions().toList().getLast().place())
          .isInstanceOf(Place.Drawn.class);
      store.change("stap", new Saved(taken.plan(), "nog"), false);
    }
    try (PlanStore store = opened()) {
      assertThat(store.news()).isEmpty();
      assertThat(store.done()).hasSize(1);
      PlanStoreTest.requireSame(store.saved(), new Saved(taken.plan(), "nog"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE aannames SET laag = 1e9 | aannames | verwacht",
        "UPDATE aannames SET gewijzigd_op = 'toen' | aannames | gewijzigd_op",
        "UPDATE ingreeptypen SET soorten = '' | ingreeptypen | soorten",
        "UPDATE ingreeptypen SET invoer = '[{}]' | ingreeptypen | invoer"
      })
  void whatCannotBeIsRefusedWithItsLayerAndColumn(String sql, String layer, String column) {
    checks.dropTriggers();
    checks.execute(sql);
    NoordwijzerException told = catchThrowableOfType(NoordwijzerException.class, this::opened);
    assertThat(told.key()).isEqualTo("planfile.row");
    assertThat(told.arguments()).contains("plan.gpkg", layer, column);
    assertThat(PlanLock.beside(file)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE ingrepen SET scenario = 'weg' WHERE code = 'i1' | ingrepen | scenario",
        "UPDATE ingrepen SET scenario = 'p3' WHERE code = 'i1' | ingrepen | scenario",
        "UPDATE ingrepen SET type = NULL WHERE code = 'i1' | ingrepen | type",
        "UPDATE ingrepen SET van = 'ooit' WHERE code = 'i1' | ingrepen | van",
        "UPDATE ingrepen SET stand = 'half' WHERE code = 'i1' | ingrepen | stand",
        "UPDATE ingrepen SET actoren = 'IK' WHERE code = 'i1' | ingrepen | actoren",
        "UPDATE ingrepen SET invoer = '{' WHERE code = 'i1' | ingrepen | invoer",
        "UPDATE ingrepen SET dekking = '[1]' WHERE code = 'i1' | ingrepen | dekking",
        "UPDATE ingrepen SET geom = x'00' WHERE code = 'i1' | ingrepen | geom",
        "UPDATE notities SET tijd = 'gisteren' | notities | tijd",
        "UPDATE plangebieden SET soort = 'x' | plangebieden | soort"
      })
  void anUnfinishedRowIsLeftOutAndToldAndStaysInTheFile(String sql, String layer, String column)
      throws Exception {
    checks.dropTriggers();
    checks.execute(sql);
    String rows = "SELECT count(*) FROM " + layer;
    final String before = checks.ask(rows);
    Plan plan;
    try (PlanStore store = opened()) {
      assertThat(store.readOnly()).isEmpty();
      assertThat(store.news())
          .filteredOn(news -> news.key().startsWith("planfile.aside."))
          .singleElement()
          .satisfies(news -> assertThat(news.arguments()).contains(layer, column));
      plan = store.saved().plan();
      store.change("stap", new Saved(plan.withName("Anders"), "nog"), false);
      store.undo();
      store.redo();
    }
    assertThat(checks.ask(rows)).isEqualTo(before);
    try (PlanStore store = opened()) {
      assertThat(store.done()).hasSize(1);
      assertThat(KeptPlan.keys(store.news()))
          .singleElement()
          .asString()
          .startsWith("planfile.aside.");
      PlanStoreTest.requireSame(store.saved(), new Saved(plan.withName("Anders"), "nog"));
    }
    PlanInspection inspection = PlanInspection.of(file);
    assertThat(inspection.findings())
        .filteredOn(PlanInspection.Finding::damage)
        .extracting(found -> found.sentence().key())
        .isSubsetOf("planfile.check.index");
    assertThat(inspection.findings())
        .anySatisfy(found -> assertThat(found.sentence().arguments()).contains(layer));
  }

  @ParameterizedTest
  @CsvSource({
    "patroon, NULL, planfile.mended.look.absent, 'PLAIN, DIAGONAL, CROSSED, DOTTED'",
    "patroon, 'golven', planfile.mended.look, 'PLAIN, DIAGONAL, CROSSED, DOTTED'",
    "kleurgroep, 'roze', planfile.mended.look, REDEVELOPMENT"
  })
  void anOwnTypeWithALookThatThereIsNotGetsTheUsualOneAndThatIsTold(
      String column, String value, String key, String allowed) throws Exception {
    String set = value.equals("NULL") ? value : "'" + value + "'";
    checks.execute("UPDATE ingreeptypen SET " + column + " = " + set);
    PlanInspection found = PlanInspection.of(file);
    assertThat(found.isDamaged()).isFalse();
    assertThat(found.findings()).anyMatch(each -> each.sentence().key().equals(key));
    try (PlanStore store = opened()) {
      assertThat(store.news())
          .anySatisfy(news -> {
            assertThat(news.key()).isEqualTo(key);
            assertThat(news.arguments().get(1)).isEqualTo(column);
            assertThat(news.arguments().get(3).toString()).contains(allowed);
          });
      assertThat(store.saved().plan().types()).isNotEmpty();
    }
    try (PlanStore store = opened()) {
      assertThat(store.news()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"ingrepen,naam", "plangebieden,naam", "notities,tekst", "scenarios,naam"})
  void aPastedCopyGetsACodeOfItsOwnAndThatIsTold(String layer, String name) throws Exception {
    checks.dropTriggers();
    checks.execute(
        "CREATE TABLE t AS SELECT * FROM " + layer + " ORDER BY fid DESC LIMIT 1",
        "UPDATE t SET fid = fid + 100, " + name + " = 'Plaksel'",
        "INSERT INTO " + layer + " SELECT * FROM t",
        "DROP TABLE t");
    String count = "SELECT count(DISTINCT code) FROM " + layer;
    final int before = Integer.parseInt(checks.ask(count));
    assertThat(PlanInspection.of(file).findings())
        .filteredOn(found -> found.sentence().key().equals("planfile.check.code"))
        .singleElement()
        .matches(found -> found.subject().startsWith("Plaksel") && !found.damage());
    try (PlanStore store = opened()) {
      assertThat(KeptPlan.keys(store.news())).contains("planfile.mended.code");
    }
    assertThat(checks.ask(count)).isEqualTo(Integer.toString(before + 1));
    assertThat(checks.ask("SELECT count(*) FROM " + layer + " WHERE " + name + " = 'Plaksel'"))
        .isEqualTo("1");
    try (PlanStore store = opened()) {
      assertThat(store.news()).isEmpty();
    }
  }

  @Test
  void whatAFormTakesAndMarksComesBackAsItWasEntered() throws Exception {
    Scenario variant = saved.plan().scenarios().require("A");
    Intervention was = variant.interventions().get(0);
    InterventionType type =
        CatalogueReader.read().types().stream()
            .filter(each -> each.input("sloop_sociale_huur").isPresent())
            .findFirst()
            .orElseThrow();
    Intervention odd =
        new Intervention(
                was.id(),
                type.id(),
                was.name(),
                was.place(),
                new Years(2040, 2028),
                was.status(),
                was.policy(),
                Map.of("sloop_sociale_huur", new InputValue.Amount(-99_999)),
                was.financing(),
                was.remarks())
            .with(new Financing(Map.of("eigen", 0.75, "ander", 0.75), -5.0));
    Saved next =
        new Saved(
            saved.plan().with(variant.with(variant.interventions().replacing(odd))), "anders");
    try (PlanStore store = opened()) {
      store.change("fout", next, false);
    }
    try (PlanStore store = opened()) {
      assertThat(store.news()).isEmpty();
      assertThat(store.saved().plan().intervention(odd.id())).contains(odd);
    }
    assertThat(PlanInspection.of(file).findings())
        .extracting(found -> found.sentence().key())
        .contains(
            "plan.problem.years.order",
            "plan.problem.input.least",
            "plan.problem.funding.shares",
            "plan.problem.cost");
  }

  @Test
  void aPathInAFileOfAnEarlierProgramIsNotKept() throws Exception {
    checks.execute("UPDATE plan SET grenzen = '/home/iemand/noordwijzer/maps/heerlen-noord'");
    try (PlanStore store = opened()) {
      assertThat(store.saved().plan().region().areas().id()).isEqualTo("heerlen-noord");
    }
    assertThat(checks.ask("SELECT grenzen FROM plan")).isEqualTo("heerlen-noord");
  }

  @Test
  void aFileThatWasOnlyRepackedKeepsItsSteps() throws Exception {
    checks.execute("VACUUM");
    try (PlanStore store = opened()) {
      assertThat(store.news()).isEmpty();
      assertThat(store.done()).hasSize(1);
    }
  }

  @Test
  void aColumnThatSomeoneAddedStaysAlsoThroughUndo() throws Exception {
    checks.dropTriggers();
    checks.execute(
        "ALTER TABLE ingrepen ADD COLUMN mijn TEXT", "UPDATE ingrepen SET mijn = 'van mij'");
    try (PlanStore store = opened()) {
      Plan plan = store.saved().plan();
      var variant = plan.scenarios().require("A");
      store.change(
          "weg",
          new Saved(
              plan.with(variant.with(variant.interventions().without("i1"))), store.saved().look()),
          false);
      store.undo();
    }
    assertThat(checks.ask("SELECT mijn FROM ingrepen WHERE code = 'i1'")).isEqualTo("van mij");
  }

  @Test
  void aChangeElsewhereWhileThePlanIsOpenIsToldAndNotOverwritten() throws Exception {
    try (PlanStore store = opened()) {
      checks.execute("UPDATE scenarios SET naam = 'Elders'");
      assertThatThrownBy(() -> store.change("stap", new Saved(saved.plan(), "x"), false))
          .hasMessage("planfile.changed");
    }
    assertThat(checks.ask("SELECT naam FROM scenarios WHERE code = 'A'")).isEqualTo("Elders");
  }
}
