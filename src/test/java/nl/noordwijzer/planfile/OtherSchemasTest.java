package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan of an earlier schema is brought up to date after a backup; one of a later schema is
/// opened to look at.
final class OtherSchemasTest {
  /// The plan had a step.
  private static final String[] MIGRATED = {
    "planfile.news.migrated", "planfile.news.migrated.steps"
  };

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

  @Test
  void aPlanOfTheFirstSchemaIsBroughtUpToDateAfterABackup() throws Exception {
    checks.dropTriggers();
    for (String table :
        List.of(
            "scenarios",
            "ingrepen",
            "plangebieden",
            "aannames",
            "financiering",
            "notities",
            "ingreeptypen",
            "kaartbeeld")) {
      checks.execute(
          "DROP TABLE " + table,
          "DELETE FROM gpkg_geometry_columns WHERE table_name = '" + table + "'",
          "DELETE FROM gpkg_contents WHERE table_name = '" + table + "'");
    }
    for (String table : List.of("woningpunten", "ingrepen", "plangebieden", "notities")) {
      checks.execute(
          "DROP TABLE rtree_" + table + "_geom",
          "DELETE FROM gpkg_extensions WHERE table_name = '" + table + "'");
    }
    for (String table : List.of("gebieden", "omgeving", "complexen", "indicatoren")) {
      checks.execute("ALTER TABLE " + table + " DROP COLUMN volgorde");
    }
    checks.execute(
        "UPDATE plan SET schema = 1",
        "ALTER TABLE plan DROP COLUMN code",
        "DROP TABLE journaal",
        "DROP TABLE journaal_rijen",
        "DROP TABLE journaal_stempel",
        "CREATE TABLE van_een_ander (x)");
    byte[] before = Files.readAllBytes(file);
    PlanFileTest.assertSame(PlanFile.read(file), regionOfBefore());
    try (PlanStore store = opened()) {
      assertThat(KeptPlan.keys(store.news())).containsExactly("planfile.news.migrated");
      PlanFileTest.assertSame(store.saved().plan().region(), regionOfBefore());
      assertThat(store.saved().plan().scenarios().size()).isEqualTo(2);
      String backup = (String) store.news().getFirst().arguments().get(1);
      assertThat(folder.resolve(backup)).hasBinaryContent(before);
    }
    try (PlanStore store = opened()) {
      assertThat(store.news()).isEmpty();
    }
    assertThat(checks.ask("SELECT count(*) FROM van_een_ander")).isEqualTo("0");
  }

  private Region regionOfBefore() {
    return PlanCases.withoutPoints(saved.plan().region());
  }

  @Test
  void aPlanOfTheThirdSchemaHasNoPointsOfHomes() throws Exception {
    checks.dropTriggers();
    dropPoints();
    checks.execute("UPDATE plan SET schema = 3");
    try (PlanStore store = opened()) {
      assertThat(KeptPlan.keys(store.news())).containsExactly(MIGRATED);
      PlanFileTest.assertSame(store.saved().plan().region(), regionOfBefore());
      Region with = store.saved().plan().region().with(saved.plan().region().dwellingPoints());
      store.change("punten", new Saved(store.saved().plan().withRegion(with), "anders"), false);
    }
    try (PlanStore store = opened()) {
      PlanFileTest.assertSame(store.saved().plan().region(), saved.plan().region());
      store.undo();
      assertThat(store.saved().plan().region().dwellingPoints()).isEmpty();
    }
    checks.requireSound();
  }

  private void dropPoints() {
    checks.execute(
        "DROP TABLE woningpunten",
        "DROP TABLE rtree_woningpunten_geom",
        "DELETE FROM gpkg_extensions WHERE table_name = 'woningpunten'",
        "DELETE FROM gpkg_geometry_columns WHERE table_name = 'woningpunten'",
        "DELETE FROM gpkg_contents WHERE table_name = 'woningpunten'");
  }

  @Test
  void aPlanOfTheThirdSchemaDoesNotTellWhoChangedAssumptionsAndLaterOnesDo() throws Exception {
    checks.dropTriggers();
    checks.execute(
        "UPDATE plan SET schema = 3",
        "ALTER TABLE aannames DROP COLUMN gewijzigd_door",
        "ALTER TABLE aannames DROP COLUMN gewijzigd_op");
    try (PlanStore store = opened()) {
      assertThat(KeptPlan.keys(store.news())).containsExactly(MIGRATED);
      Plan plan = store.saved().plan();
      Assumption first = plan.assumptions().get(0);
      assertThat(first.lastRevision()).isEmpty();
      Assumption revised =
          first.with(new Assumption.Revision("Jo", Instant.parse("2026-11-22T08:00:00Z")));
      store.change(
          "a",
          new Saved(
              plan.withAssumptions(plan.assumptions().replacing(revised)), store.saved().look()),
          false);
    }
    try (PlanStore store = opened()) {
      Assumption.Revision last =
          store.saved().plan().assumptions().get(0).lastRevision().orElseThrow();
      assertThat(last)
          .isEqualTo(new Assumption.Revision("Jo", Instant.parse("2026-11-22T08:00:00Z")));
    }
    assertThat(PlanInspection.of(file).isDamaged()).isFalse();
  }

  @Test
  void aPlanOfTheSecondSchemaKeepsWhatIsProposedAndTheSourceOfItsHomes() throws Exception {
    checks.dropTriggers();
    checks.execute("UPDATE plan SET schema = 2", "ALTER TABLE complexen DROP COLUMN bron");
    byte[] before = Files.readAllBytes(file);
    try (PlanStore store = opened()) {
      assertThat(KeptPlan.keys(store.news())).containsExactly(MIGRATED);
      PlanFileTest.assertSame(store.saved().plan().region(), regionOfBefore());
      assertThat(store.saved().plan().interventions().count())
          .isEqualTo(saved.plan().interventions().count())
          .isPositive();
      String backup = (String) store.news().getFirst().arguments().get(1);
      assertThat(folder.resolve(backup)).hasBinaryContent(before);
    }
    try (PlanStore store = opened()) {
      assertThat(store.news()).isEmpty();
    }
    assertThat(PlanInspection.of(file).isDamaged()).isFalse();
  }

  @Test
  void aPlanOfTheThirdSchemaHasNoPicturesAndNotesWithoutATheme() throws Exception {
    checks.dropTriggers();
    checks.execute(
        "UPDATE plan SET schema = 3",
        "ALTER TABLE notities DROP COLUMN thema",
        "DROP TABLE afbeeldingen",
        "DELETE FROM gpkg_contents WHERE table_name = 'afbeeldingen'");
    byte[] before = Files.readAllBytes(file);
    try (PlanStore store = opened()) {
      assertThat(KeptPlan.keys(store.news())).containsExactly(MIGRATED);
      Plan plan = store.saved().plan();
      assertThat(plan.pictures()).isEmpty();
      assertThat(plan.notes().stream().map(Note::text))
          .containsExactlyElementsOf(saved.plan().notes().stream().map(Note::text).toList());
      assertThat(plan.notes().stream().map(Note::theme)).containsOnly(NoteTheme.OTHER);
      String backup = (String) store.news().getFirst().arguments().get(1);
      assertThat(folder.resolve(backup)).hasBinaryContent(before);
      assertThat(store.versions()).hasSize(1);
    }
    assertThat(PlanInspection.of(file).isDamaged()).isFalse();
  }

  @Test
  void aPlanOfTheFourthSchemaKeepsNoPagesAndCanFromNowOn() throws Exception {
    checks.dropTriggers();
    checks.execute(
        "UPDATE plan SET schema = 4",
        "DROP TABLE sjablonen",
        "DELETE FROM gpkg_contents WHERE table_name = 'sjablonen'");
    byte[] before = Files.readAllBytes(file);
    try (PlanStore store = opened()) {
      assertThat(KeptPlan.keys(store.news())).containsExactly(MIGRATED);
      Plan plan = store.saved().plan();
      assertThat(plan.templates()).isEmpty();
      assertThat(plan.pictures()).isEqualTo(saved.plan().pictures());
      String backup = (String) store.news().getFirst().arguments().get(1);
      assertThat(folder.resolve(backup)).hasBinaryContent(before);
      Plan with = plan.withTemplates(saved.plan().templates());
      store.change("bladzijde", new Saved(with, store.saved().look()), false);
    }
    try (PlanStore store = opened()) {
      assertThat(store.news()).isEmpty();
      assertThat(store.saved().plan().templates()).isEqualTo(saved.plan().templates()).isNotEmpty();
      store.undo();
      assertThat(store.saved().plan().templates()).isEmpty();
    }
    checks.requireSound();
  }

  @Test
  void anUnfinishedRowOfAnEarlierSchemaIsToldAndStaysInTheBackup() throws Exception {
    checks.dropTriggers();
    checks.execute(
        "UPDATE plan SET schema = 4",
        "DROP TABLE sjablonen",
        "DELETE FROM gpkg_contents WHERE table_name = 'sjablonen'",
        "UPDATE ingrepen SET type = NULL WHERE code = 'i1'");
    byte[] before = Files.readAllBytes(file);
    try (PlanStore store = opened()) {
      assertThat(store.readOnly()).isEmpty();
      assertThat(KeptPlan.keys(store.news()))
          .containsExactly(
              "planfile.aside.type",
              "planfile.news.migrated.aside",
              "planfile.news.migrated.steps");
      assertThat(store.saved().plan().interventions().map(Intervention::id)).doesNotContain("i1");
      String backup = (String) store.news().get(1).arguments().get(1);
      assertThat(folder.resolve(backup)).hasBinaryContent(before);
    }
  }

  @Test
  void aPlanOfALaterSchemaIsOpenedToLookAt() throws Exception {
    checks.execute("UPDATE plan SET schema = 6");
    try (PlanStore store = opened()) {
      assertThat(store.readOnly().orElseThrow().key()).isEqualTo("planfile.readonly.newer");
      assertThat(store.saved().plan()).isNotNull();
    }
    checks.execute("DROP TABLE notities");
    assertThatThrownBy(this::opened).hasMessage("planfile.newer");
  }
}
