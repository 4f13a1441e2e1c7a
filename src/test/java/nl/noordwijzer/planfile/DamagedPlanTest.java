package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

/// Of a plan that is damaged, what can be read is saved, and what is lost is told.
final class DamagedPlanTest {
  private static final int MANY = 200;
  private static final int PAGE = 4096;

  @TempDir Path folder;
  private Path plan;
  private Path copy;

  @BeforeEach
  void makePlan() throws NoordwijzerException {
    plan = folder.resolve("plan.gpkg");
    copy = folder.resolve("kopie.gpkg");
    List<Intervention> many = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      many.add(DorpsrandPlan.demolition("i" + i));
    }
    Plan value = DorpsrandPlan.plan();
    Scenario full = value.scenarios().require("A").with(Register.of(many));
    NewPlan.write(plan, new Saved(value.with(full), ""));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 0.99})
  void aPlanThatIsCutOffSaysHowWhatIsLeftIsSaved(double part) throws Exception {
    byte[] whole = Files.readAllBytes(plan);
    Files.write(plan, Arrays.copyOf(whole, (int) (whole.length * part)));
    assertThatThrownBy(() -> PlanStore.open(plan, Progress.NONE)).hasMessage("planfile.damaged");
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + plan);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private int number(String sql) throws SQLException {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + plan);
        Statement statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      return found.getInt(1);
    }
  }

  private int root(String table) throws SQLException {
    return number("SELECT rootpage FROM sqlite_master WHERE name = '" + table + "'");
  }

  private void overwrite(long start, byte[] bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(plan.toFile(), "rw")) {
      file.seek(start);
      file.write(bytes);
    }
  }

  private void wipe(int page) throws IOException {
    overwrite((long) (page - 1) * PAGE, new byte[PAGE]);
  }

  private PlanInspection repaired() throws NoordwijzerException {
    PlanInspection found = PlanInspection.of(plan);
    found.repair(plan, copy);
    assertThat(PlanInspection.of(copy).findings()).noneMatch(PlanInspection.Finding::damage);
    return found;
  }

  private Plan opened() throws NoordwijzerException {
    try (PlanStore store = PlanStore.open(copy, Progress.NONE)) {
      assertThat(store.readOnly()).isEmpty();
      assertThat(store.news()).isEmpty();
      return store.saved().plan();
    }
  }

  private static List<String> keys(PlanInspection inspection) {
    return inspection.findings().stream().map(finding -> finding.sentence().key()).toList();
  }

  @Test
  void whateverPageIsWipedACopyOpens() throws Exception {
    byte[] whole = Files.readAllBytes(plan);
    int pages = whole.length / PAGE;
    for (int page = 1; page <= pages; page += 7) {
      Files.write(plan, whole);
      Files.deleteIfExists(copy);
      wipe(page);
      assertThat(repaired().isDamaged()).as("page %s", page).isTrue();
      assertThat(opened().scenarios().size()).as("page %s", page).isGreaterThanOrEqualTo(1);
    }
  }

  @Test
  void aPageAboveTheRowsMayBeGone() throws Exception {
    wipe(root("ingrepen"));
    PlanInspection found = repaired();
    assertThat(opened().interventions().count()).isEqualTo(MANY);
    assertThat(keys(found)).contains("planfile.check.patched");
  }

  @Test
  void aPageWithRowsLosesThoseOnly() throws Exception {
    wipe(root("ingrepen") + 2);
    PlanInspection found = repaired();
    long kept = opened().interventions().count();
    assertThat(kept).isBetween(MANY - 20L, MANY - 1L);
    assertThat(found.rescued())
        .contains(new PlanInspection.Rescued("ingrepen", (int) kept, MANY - kept, false));
  }

  @Test
  void rubbishInTheMiddleLosesWhatStoodThereOnly() throws Exception {
    byte[] rubbish = new byte[9000];
    new Random(4).nextBytes(rubbish);
    overwrite((long) (root("ingrepen") + 1) * PAGE + 300, rubbish);
    assertThat(repaired().isDamaged()).isTrue();
    assertThat(opened().interventions().count()).isBetween(MANY - 60L, MANY - 1L);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void rubbishAnywhereNeverEndsInMoreThanLess(int seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      byte[] rubbish = new byte[50];
      random.nextBytes(rubbish);
      overwrite(random.nextInt((int) Files.size(plan) - 50), rubbish);
    }
    repaired();
    assertThat(opened().interventions().count()).isGreaterThan(MANY / 2);
  }

  @Test
  void aFileThatWasCutOffKeepsWhatIsLeft() throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(plan.toFile(), "rw")) {
      file.setLength((long) (root("ingrepen") + 8) * PAGE + 100);
    }
    assertThat(repaired().isDamaged()).isTrue();
    assertThat(opened().interventions().count()).isBetween(20L, MANY - 1L);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 75, 60, 45})
  void aPlanThatWasCutOffKeepsWhatIsProposed(int percent) throws Exception {
    Plan example = ExamplePlan.get();
    Files.delete(plan);
    NewPlan.write(plan, new Saved(example, ""));
    try (RandomAccessFile file = new RandomAccessFile(plan.toFile(), "rw")) {
      file.setLength(file.length() * percent / 100);
    }
    List<PlanInspection.Rescued> rescued = repaired().rescued();
    assertThat(rescued).extracting(PlanInspection.Rescued::layer).contains("cijfers");
    assertThat(rescued)
        .as("what stands in the place of a lost row is not lost too")
        .filteredOn(layer -> layer.layer().equals("gebieden"))
        .allMatch(layer -> layer.rows() + layer.lost() == example.region().areas().areas().size());
    assertThat(opened().interventions()).hasSize(Math.toIntExact(example.interventions().count()));
    assertThat(opened().areas().toList()).isEqualTo(example.areas().toList());
  }

  @Test
  void whatLiesThereIsSavedWhereAllThatIsProposedIsGone() throws Exception {
    execute("DROP TABLE plan", "DROP TABLE scenarios", "DROP TABLE ingrepen");
    assertThat(repaired().rescued())
        .contains(new PlanInspection.Rescued("ingrepen", 0, 0, true))
        .anyMatch(layer -> layer.layer().equals("cijfers") && layer.rows() > 0);
    assertThat(opened().scenarios().stream().map(Scenario::name))
        .containsExactly("Huidige situatie");
  }

  @Test
  void planAreasThatAreGoneComeFromAVersionOrAsInANewPlan() throws Exception {
    byte[] whole = Files.readAllBytes(plan);
    execute("DROP TABLE plangebieden");
    assertThat(keys(repaired())).contains("planfile.check.planarea");
    assertThat(opened().areas().stream().map(PlanArea::name))
        .containsExactlyElementsOf(
            DorpsrandPlan.plan().areas().stream().map(PlanArea::name).toList());
    Files.write(plan, whole);
    Files.delete(copy);
    PlanArea own =
        new PlanArea(
            "g1", "Eigen", PlanArea.Kind.PLAN_AREA, DorpsrandPlan.square(190_200, 321_400));
    try (PlanStore store = PlanStore.open(plan, Progress.NONE)) {
      Plan with = store.saved().plan().withAreas(Register.of(List.of(own)));
      store.change("Gebied", new Saved(with, ""), false);
      store.keepVersion("Eerste", Instant.EPOCH);
    }
    execute("DROP TABLE plangebieden");
    execute("DELETE FROM journaal_rijen");
    repaired();
    assertThat(opened().areas().toList()).containsExactly(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plangebieden", "ingrepen", "scenarios", "gebieden", "cijfers", "financiering"})
  void aTableThatIsNoLongerInTheListIsFoundByItsPages(String table) throws Exception {
    Plan before;
    try (PlanStore store = PlanStore.openReadOnly(plan, Progress.NONE)) {
      before = store.saved().plan();
    }
    execute(
        "PRAGMA writable_schema = ON",
        "DELETE FROM sqlite_master WHERE type = 'table' AND name = '" + table + "'");
    assertThat(keys(repaired())).contains("planfile.check.patched");
    assertThat(opened().areas()).isEqualTo(before.areas());
    assertThat(opened().scenarios()).isEqualTo(before.scenarios());
    PlanFileTest.assertSame(opened().region(), before.region());
  }

  @Test
  void aLayerOfWhichNothingIsKnownIsNotSaidToBeWhole() throws Exception {
    wipe(root("sqlite_sequence"));
    wipe(root("plangebieden"));
    assertThat(
            repaired().findings().stream()
                .filter(finding -> finding.sentence().arguments().contains("plangebieden"))
                .map(finding -> finding.sentence().key()))
        .containsExactly("planfile.check.unread");
  }

  @Test
  void theListOfTablesMayBeGone() throws Exception {
    wipe(1);
    repaired();
    assertThat(opened().interventions().count()).isEqualTo(MANY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "aannames",
        "financiering",
        "kaartbeeld",
        "bronnen",
        "scenarios",
        "complexen",
        "notities",
        "plangebieden",
        "sjablonen"
      })
  void aTableThatIsGoneIsBegunAnew(String table) throws Exception {
    execute("DROP TABLE " + table);
    PlanInspection found = repaired();
    assertThat(keys(found)).contains("planfile.check.missing");
    assertThat(opened().interventions().count()).isEqualTo(MANY);
    assertThat(opened().assumptions().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicatoren", "cijfers", "gebieden"})
  void whatLiesThereComesFromAVersion(String table) throws Exception {
    Plan before;
    try (PlanStore store = PlanStore.open(plan, Progress.NONE)) {
      before = store.saved().plan();
      store.keepVersion("Eerste", Instant.EPOCH);
    }
    execute("DROP TABLE " + table);
    repaired();
    PlanFileTest.assertSame(opened().region(), before.region());
  }

  @Test
  void whatHasLostItsSourceIsConfidential() throws Exception {
    execute("DROP TABLE bronnen");
    repaired();
    assertThat(opened().region().ownership().lists())
        .isNotEmpty()
        .allMatch(list -> list.source().confidential());
  }

  @Test
  void theJournalGivesLostRowsBack() throws Exception {
    try (PlanStore store = PlanStore.open(plan, Progress.NONE)) {
      Plan now = store.saved().plan();
      Scenario scenario = now.scenarios().require("A");
      Register<Intervention> renamed = scenario.interventions();
      for (Intervention each : scenario.interventions()) {
        renamed = renamed.replacing(each.withName("Nieuw " + each.id()));
      }
      store.change("Hernoemen", new Saved(now.with(scenario.with(renamed)), ""), false);
    }
    wipe(root("ingrepen") + 2);
    repaired();
    assertThat(opened().interventions().map(Intervention::name))
        .hasSize(MANY)
        .allMatch(name -> name.startsWith("Nieuw"));
  }

  @Test
  void whatAVersionStillKnowsIsNamedAndVersionsGoAlong() throws Exception {
    try (PlanStore store = PlanStore.open(plan, Progress.NONE)) {
      store.keepVersion("Eerste", Instant.EPOCH);
    }
    wipe(root("ingrepen") + 2);
    PlanInspection found = repaired();
    assertThat(found.findings())
        .filteredOn(finding -> finding.sentence().key().equals("planfile.check.version"))
        .hasSize((int) (MANY - opened().interventions().count()))
        .allMatch(finding -> finding.subject().endsWith("(Variant A)"));
    try (PlanStore store = PlanStore.open(copy, Progress.NONE)) {
      assertThat(store.versions()).hasSize(1);
    }
  }

  /// The triggers call functions that only a GIS has.
  private void edit(String sql) throws SQLException {
    List<String> statements = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      statements.add("DROP TRIGGER IF EXISTS rtree_ingrepen_geom_update" + i);
    }
    statements.add(sql);
    execute(statements.toArray(String[]::new));
  }

  @Test
  void anInterventionKeepsItsFiguresWithoutItsShape() throws Exception {
    try (PlanStore store = PlanStore.open(plan, Progress.NONE)) {
      Plan now = store.saved().plan();
      Scenario scenario = now.scenarios().require("A");
      Intervention drawn =
          scenario
              .interventions()
              .require("i3")
              .with(
                  DorpsrandPlan.drawn(
                      "POLYGON ((190200 321400, 190300 321400, 190300 321500, 190200 321400))"));
      store.change(
          "Teken",
          new Saved(now.with(scenario.with(scenario.interventions().replacing(drawn))), ""),
          false);
    }
    edit("UPDATE ingrepen SET geom = x'4750' WHERE code = 'i3'");
    PlanInspection found = repaired();
    Intervention kept = opened().scenarios().require("A").interventions().require("i3");
    assertThat(kept.place()).isEqualTo(new Place.Chosen(List.of(), List.of()));
    assertThat(kept.inputs()).isEqualTo(DorpsrandPlan.demolition("i3").inputs());
    assertThat(found.findings())
        .anySatisfy(finding -> {
          assertThat(finding.sentence().key()).isEqualTo("planfile.check.shapeless");
          assertThat(finding.subject()).isEqualTo("Sloop i3 (Variant A)");
        });
  }

  @Test
  void aScenarioThatIsNotThereIsMadeForItsInterventions() throws Exception {
    edit("UPDATE ingrepen SET scenario = 'weg' WHERE code = 'i3'");
    repaired();
    assertThat(opened().interventions().count()).isEqualTo(MANY);
    assertThat(opened().scenarios().require("weg").name()).isEqualTo("Gered scenario 1");
  }
}
