package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import nl.noordwijzer.geopackage.GeometryBlob;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.support.DorpsrandPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.sqlite.SQLiteConfig;

/// A plan is checked and what can be saved of it is saved.
final class CheckCommandTest {
  private static final Coordinate CORNER = new Coordinate(190_200, 321_400);

  @TempDir Path folder;
  private Path plan;

  @BeforeEach
  void makePlan() throws Exception {
    plan = folder.resolve("plan.gpkg");
    Plan value = DorpsrandPlan.plan();
    Plan filled =
        value.with(
            value
                .scenarios()
                .require("A")
                .with(
                    Register.of(
                        List.of(
                            DorpsrandPlan.demolition("i1"),
                            DorpsrandPlan.demolition("i2")
                                .with(
                                    DorpsrandPlan.drawn(
                                        "POLYGON ((190200 321400, 190300 321500, 190300 321400,"
                                            + " 190200 321500, 190200 321400))"))))));
    PlanStore.create(plan, new Saved(filled, "")).close();
  }

  /// The triggers call functions that only a GIS has.
  private void spoilState() throws SQLException {
    execute(
        "DROP TRIGGER rtree_ingrepen_geom_update3",
        "DROP TRIGGER rtree_ingrepen_geom_update4",
        "UPDATE ingrepen SET stand = 'half' WHERE code = 'i1'");
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + plan);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void aSoundFileIsToldWithItsTotalsAndWhatTheUserCanMend() {
    Run run = Run.of("check", plan.toString()).succeeds();
    assertThat(run.out())
        .contains("Let op: Sloop i2 (Variant A): De vorm kruist of raakt zichzelf")
        .contains("Gebieden 11")
        .contains("ingrepen 2")
        .doesNotContain("Beschadigd");
  }

  @Test
  void aColumnThatCannotBeReadIsToldAndLeftEmptyInTheCopy() throws Exception {
    spoilState();
    Path copy = folder.resolve("kopie.gpkg");
    Run run = Run.of("check", plan.toString(), "--repair", copy.toString()).succeeds();
    assertThat(run.out())
        .contains("Let op: ‘Sloop i1’ (laag ingrepen, rij 1) doet niet mee")
        .contains(
            "Let op: Sloop i1 (Variant A): In rij 1 van de laag ingrepen klopt de kolom stand")
        .doesNotContain("Beschadigd");
    Run again = Run.of("check", copy.toString()).succeeds();
    assertThat(again.out()).contains("ingrepen 2").doesNotContain("kruist");
  }

  @Test
  void aRowThatMeansNothingIsNamedAndLeftOutOfTheCopy() throws Exception {
    spoilState();
    execute("UPDATE ingrepen SET van = 'ooit' WHERE code = 'i1'");
    Path copy = folder.resolve("kopie.gpkg");
    Run run = Run.of("check", plan.toString(), "--repair", copy.toString());
    assertThat(run.out())
        .contains("Let op: Sloop i1 (Variant A): Rij 1 van de laag ingrepen is niet te lezen");
    assertThat(Run.of("check", copy.toString()).succeeds().out()).contains("ingrepen 1");
  }

  @Test
  void aPlanOfALaterProgramIsNotCalledDamaged() throws Exception {
    execute("UPDATE plan SET schema = 99");
    Run run = Run.of("check", plan.toString());
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.out()).contains("nieuwere versie").doesNotContain("Beschadigd");
    Path list = Files.writeString(folder.resolve("lijst.csv"), "naam,type\nA,sloop\n");
    Run into =
        Run.of("import", list.toString(), "--into", plan.toString(), "--scenario", "Variant A");
    assertThat(into.exitCode()).isEqualTo(5);
    assertThat(into.err()).contains("installeer die versie").doesNotContain("bekijken");
  }

  @Test
  void howMuchOfEachLayerIsSavedIsTold() throws Exception {
    execute("DROP TABLE aannames");
    Run run = Run.of("check", plan.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .contains("De laag aannames ontbreekt")
        .contains("Laag ingrepen: 2 te redden.");
    assertThat(Run.of("check", plan.toString(), "--json").out())
        .contains("\"layer\" : \"ingrepen\"");
  }

  private void dropTriggers() throws SQLException {
    for (String kind : List.of("insert", "update1", "update2", "update3", "update4", "delete")) {
      execute("DROP TRIGGER IF EXISTS rtree_ingrepen_geom_" + kind);
    }
  }

  @Test
  void whatIsPutRightInTheCopyIsToldAsTextAndAsJson() throws Exception {
    dropTriggers();
    execute("UPDATE ingrepen SET van = 2030, tot = 1926, kosten = 'NaN' WHERE code = 'i1'");
    String copy = folder.resolve("kopie.gpkg").toString();
    assertThat(Run.of("check", plan.toString(), "--repair", copy).succeeds().out())
        .contains("Rechtgezet in de kopie: Sloop i1 (Variant A) liep van 2030 tot en met 1926")
        .contains("nu van 2030 tot en met 2030")
        .contains("Rechtgezet in de kopie: Sloop i1 (Variant A): de eigen kosten")
        .contains("Rechtgezet in de kopie: Sloop i2 (Variant A): de vorm kruiste")
        .doesNotContain("draai");
    String other = folder.resolve("json.gpkg").toString();
    assertThat(Run.of("check", plan.toString(), "--repair", other, "--json").succeeds().out())
        .contains("\"mended\" : [")
        .contains("\"key\" : \"planfile.mended.years\"")
        .contains("\"key\" : \"planfile.mended.cost\"");
  }

  @Test
  void anAreaWithoutAnySurfaceIsLeftWithoutAShape() throws Exception {
    dropTriggers();
    Geometry nothing =
        new GeometryFactory()
            .createPolygon(Collections.nCopies(4, CORNER).toArray(Coordinate[]::new));
    String blob = HexFormat.of().formatHex(GeometryBlob.encode(nothing, 28992));
    execute("UPDATE ingrepen SET geom = x'" + blob + "' WHERE code = 'i2'");
    Path copy = folder.resolve("kopie.gpkg");
    assertThat(Run.of("check", plan.toString(), "--repair", copy.toString()).out())
        .contains("Rechtgezet in de kopie: Sloop i2 (Variant A): de vorm had geen oppervlakte");
    try (PlanStore store = PlanStore.openReadOnly(copy, Progress.NONE)) {
      assertThat(store.saved().plan().intervention("i2").orElseThrow().place())
          .isEqualTo(new Place.Chosen(List.of(), List.of()));
    }
  }

  @Test
  void aLayerThatIsGoneIsToldWithAllItsRows() throws Exception {
    execute("DROP TABLE ingrepen");
    String copy = folder.resolve("kopie.gpkg").toString();
    assertThat(Run.of("check", plan.toString(), "--repair", copy).out())
        .contains("De laag ingrepen ontbreekt, met al haar rijen (gered: 0)")
        .contains("Laag ingrepen: weg, met al haar rijen; 0 te redden.");
    String other = folder.resolve("json.gpkg").toString();
    String json = Run.of("check", plan.toString(), "--repair", other, "--json").out();
    assertThat(json.replaceAll("\\s+", " "))
        .contains("\"layer\" : \"ingrepen\", \"rows\" : 0, \"lost\" : 0, \"missing\" : true");
  }

  @Test
  void theJsonSaysTheSame() throws Exception {
    spoilState();
    Run run = Run.of("check", plan.toString(), "--json", "--lang", "en").succeeds();
    assertThat(run.out())
        .contains("\"format\" : \"noordwijzer-check/1\"")
        .contains("\"damaged\" : false")
        .contains("\"key\" : \"planfile.aside.other\"")
        .contains("\"key\" : \"planfile.check.emptied\"")
        .contains("\"interventions\" : 2");
  }

  @Test
  void anIndexThatMissesARowIsTold() throws Exception {
    execute("DELETE FROM rtree_ingrepen_geom");
    Run run = Run.of("check", plan.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("De ruimtelijke index van de laag ingrepen klopt niet");
  }

  @Test
  void wrongUseIsTold() {
    Run.of("check")
        .fails(2, "Geef het plan dat moet worden nagekeken, zoals noordwijzer check plan.gpkg.");
    Run.of("check", "weg.gpkg").fails(2, "Het plan weg.gpkg bestaat niet; controleer de naam.");
  }

  @Test
  void aFileThatIsNoPlanIsTold() throws Exception {
    for (String table : List.of("plan", "scenarios", "ingrepen", "cijfers", "indicatoren")) {
      execute("DROP TABLE " + table);
    }
    Run run = Run.of("check", plan.toString(), "--repair", folder.resolve("k.gpkg").toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("Beschadigd: plan.gpkg is geen plan van Noordwijzer");
    assertThat(run.err()).contains("Uit plan.gpkg is niets te redden");
    assertThat(folder.resolve("k.gpkg")).doesNotExist();
  }
}
