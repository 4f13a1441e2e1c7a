package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checking a plan adds up what is in it, and tells what is missing.
final class RowInspectionTest {
  @TempDir Path folder;
  private Path file;
  private FileChecks checks;

  @BeforeEach
  void makePlan() throws Exception {
    file = folder.resolve("plan.gpkg");
    Plan plan =
        new PlanBeginning(ShippedCatalogue.get(), Texts.in(Texts.DUTCH))
            .example(ShippedRegion.FOLDER, ShippedRegion.get());
    PlanStore.create(file, new Saved(plan, "")).close();
    checks = new FileChecks(file);
  }

  private List<Phrase> found(Path plan) {
    return PlanInspection.of(plan).findings().stream()
        .map(PlanInspection.Finding::sentence)
        .toList();
  }

  private void change(String... statements) {
    checks.dropTriggers();
    checks.execute(statements);
  }

  @Test
  void aPlanThatAddsUpIsInOrder() {
    assertThat(found(file)).isEmpty();
  }

  @Test
  void rowsThatAnotherProgramTookAwayAreCountedByLayer() {
    long before = Long.parseLong(checks.ask("SELECT count(*) FROM complexen"));
    change("DELETE FROM complexen WHERE buurt = 'BU09172003'");
    long now = Long.parseLong(checks.ask("SELECT count(*) FROM complexen"));
    assertThat(found(file))
        .contains(new Phrase("planfile.check.rows.changed", "complexen", before, now))
        .contains(new Phrase("planfile.check.homes", name("BU09172003"), 0L, 271L));
  }

  private String name(String code) {
    return checks.ask("SELECT naam FROM gebieden WHERE code = '" + code + "'");
  }

  @Test
  void sharesOutOfTheirWholeAndPartsThatAreMoreThanTheWholeAreTold() {
    change(
        "UPDATE cijfers SET waarde = 140 WHERE gebied = 'BU09171000' AND jaar = 2019"
            + " AND indicator = 'aandeel_koop'",
        "UPDATE cijfers SET waarde = waarde + 500 WHERE gebied = 'BU09171000' AND jaar = 2019"
            + " AND indicator = 'inwoners'");
    assertThat(KeptPlan.keys(found(file)))
        .containsOnlyOnce("planfile.check.figure", "planfile.check.sum");
  }

  @Test
  void aRepairedCopyThatLostComplexesSaysSoUntilTheyAreBack() throws Exception {
    change("UPDATE complexen SET woningen = 'veel' WHERE buurt = 'BU09172003'");
    checks.execute("UPDATE notities SET geom = x'00'", "DROP TABLE grenswijzigingen");
    Path copy = folder.resolve("hersteld.gpkg");
    PlanInspection damaged = PlanInspection.of(file);
    assertThat(damaged.isDamaged()).isTrue();
    assertThat(damaged.findings())
        .extracting(found -> found.sentence().key())
        .contains("planfile.check.rows.saved");
    damaged.repair(file, copy);
    assertThat(KeptPlan.keys(found(copy))).contains("planfile.check.rows.lost");
    long lost = 0;
    for (Phrase sentence : found(copy)) {
      lost += sentence.arguments().contains("complexen") ? 1 : 0;
    }
    assertThat(lost).isEqualTo(1);
    FileChecks repaired = new FileChecks(copy);
    repaired.dropTriggers();
    repaired.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99)"
            + " INSERT INTO complexen (code, eigenaar, soort_eigenaar, woningen, woningtype,"
            + " mijnkolonie, buurt, bij_benadering, bron, volgorde, geom)"
            + " SELECT 'x' || i, eigenaar, soort_eigenaar, 0, woningtype, mijnkolonie, buurt,"
            + " bij_benadering, bron, 9000 + i, geom FROM n, (SELECT * FROM complexen LIMIT 1)");
    assertThat(KeptPlan.keys(found(copy))).doesNotContain("planfile.check.rows.lost");
  }

  @Test
  void aPlanOfAnEarlierSchemaIsCheckedAndIsNotDamaged() {
    checks.execute("UPDATE plan SET schema = 4");
    PlanInspection inspection = PlanInspection.of(file);
    assertThat(inspection.isDamaged()).isFalse();
    assertThat(KeptPlan.keys(found(file))).containsExactly("planfile.check.older");
    assertThat(inspection.totals().orElseThrow().scenarios()).isEqualTo(4);
  }

  @Test
  void onlyScenariosThatTheFileHasAreCounted() {
    change("UPDATE ingrepen SET scenario = 'nergens' WHERE fid = (SELECT min(fid) FROM ingrepen)");
    assertThat(PlanInspection.of(file).totals().orElseThrow().scenarios()).isEqualTo(4);
  }
}
