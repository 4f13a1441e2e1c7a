package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Observations;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.IndicatorDraft;
import nl.noordwijzer.source.IndicatorReader;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConfig;

/// What is written in a plan is read from it, and a plan is never half-written.
final class PlanFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("plan.gpkg");
  }

  static void assertSame(Region read, Region written) {
    assertThat(read.areas().id()).isEqualTo(written.areas().id());
    assertThat(read.areas().areas()).isEqualTo(written.areas().areas());
    assertThat(read.surroundings()).isEqualTo(written.surroundings());
    assertThat(read.borders()).isEqualTo(written.borders());
    assertThat(read.ownership().lists()).isEqualTo(written.ownership().lists());
    assertThat(read.dwellingPoints()).isEqualTo(written.dwellingPoints());
    Statistics after = read.statistics();
    Statistics before = written.statistics();
    assertThat(after.observations().all()).isEqualTo(before.observations().all());
    assertThat(after.observations().changes()).isEqualTo(before.observations().changes());
    assertThat(after.catalogue().indicators())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("formula")
        .isEqualTo(before.catalogue().indicators());
    assertThat(after.catalogue().indicators().stream().map(PlanFileTest::formula))
        .isEqualTo(before.catalogue().indicators().stream().map(PlanFileTest::formula).toList());
  }

  private static String formula(Indicator indicator) {
    return indicator.derivation().map(Formula::text).orElse("");
  }

  @Test
  void theShippedRegionIsTheSameAfterReading() throws NoordwijzerException {
    Region shipped = ShippedRegion.get();
    PlanFile.write(file(), shipped, "Gegevens");
    Region read = PlanFile.read(file());
    assertSame(read, shipped);
    for (Indicator indicator : shipped.statistics().indicators()) {
      Indicator same = read.statistics().catalogue().require(indicator.id());
      assertThat(read.statistics().values(same, AreaLevel.DISTRICT, 2019).figures())
          .isEqualTo(shipped.statistics().values(indicator, AreaLevel.DISTRICT, 2019).figures());
    }
  }

  @Test
  void anyFigureOriginAndComplexIsTheSameAfterReading() throws NoordwijzerException {
    for (int seed = 0; seed < 20; seed++) {
      Region region = PlanCases.dorpsrand(new Random(seed));
      PlanFile.write(file(), region, "Gegevens");
      assertSame(PlanFile.read(file()), region);
    }
    assertThat(folder).isDirectoryContaining("glob:**plan.gpkg");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /// They call functions that only a GIS has.
  private void dropTriggers() throws SQLException {
    for (String table : List.of("gebieden", "complexen")) {
      for (String kind : List.of("insert", "update1", "update2", "update3", "update4", "delete")) {
        execute("DROP TRIGGER rtree_" + table + "_geom_" + kind);
      }
    }
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      return found.next() ? found.getString(1) : "";
    }
  }

  @Test
  void whatOthersKeepInAPlanStaysInIt() throws NoordwijzerException, SQLException {
    PlanFile.write(file(), PlanCases.dorpsrand(), "Gegevens");
    execute(
        "CREATE TABLE schetsen (fid INTEGER PRIMARY KEY, naam TEXT)",
        "INSERT INTO schetsen VALUES (1, 'plein')",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier)"
            + " VALUES ('schetsen', 'attributes', 'schetsen')",
        "CREATE VIEW grote AS SELECT * FROM gebieden");
    Region other = PlanCases.dorpsrand(new Random(7));
    PlanFile.write(file(), other, "Gegevens");
    assertSame(PlanFile.read(file()), other);
    assertThat(ask("SELECT naam FROM schetsen")).isEqualTo("plein");
    assertThat(ask("SELECT count(*) FROM grote")).isEqualTo("12");
    assertThat(ask("SELECT count(*) FROM gpkg_contents")).isEqualTo("21");
    assertThat(ask("SELECT count(*) FROM rtree_gebieden_geom")).isEqualTo("12");
    assertThat(ask("SELECT count(*) FROM gpkg_extensions")).isEqualTo("7");
    assertThat(ask("PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(ask("PRAGMA foreign_key_check")).isEmpty();
    assertThat(ask("PRAGMA application_id")).isEqualTo(Integer.toString(0x47504B47));
    assertThat(ask("PRAGMA user_version")).isEqualTo("10300");
  }

  @Test
  void aFailureLeavesThePlanAsItWas() throws Exception {
    PlanFile.write(file(), PlanCases.dorpsrand(), "Gegevens");
    byte[] before = Files.readAllBytes(file());
    Region region = PlanCases.dorpsrand();
    Origin made = new Origin.Computed("a / b", List.of(), 1, List.of());
    Observations unfit =
        region
            .statistics()
            .observations()
            .with(List.of(new Observation("BU1", "share", 2019, new Figure.Known(1, made))));
    Region wrong =
        region.with(new Statistics(region.areas(), region.statistics().catalogue(), unfit));
    assertThatThrownBy(() -> PlanFile.write(file(), wrong, "Gegevens"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(file()).hasBinaryContent(before);
    assertThat(folder.toFile().list()).containsExactly("plan.gpkg");
  }

  @Test
  void aPlanThatIsOpenElsewhereIsNotReplaced() throws Exception {
    PlanFile.write(file(), PlanCases.dorpsrand(), "Gegevens");
    try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("UPDATE plan SET naam = 'anders'");
      refuses("geopackage.busy");
    }
  }

  private void refuses(String key) {
    assertThat(
            catchThrowableOfType(
                    NoordwijzerException.class,
                    () -> PlanFile.write(file(), PlanCases.dorpsrand(), "Gegevens"))
                .key())
        .isEqualTo(key);
  }

  @Test
  void aFileThatIsNoPlanIsNeverReplaced() throws Exception {
    Files.writeString(file(), "Van iemand anders");
    refuses("geopackage.other");
    assertThat(file()).hasContent("Van iemand anders");
    Files.delete(file());
    Files.createDirectory(file());
    refuses("geopackage.unreadable");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Path absent = folder.resolve("weg").resolve("plan.gpkg");
    assertThatThrownBy(() -> PlanFile.write(absent, PlanCases.dorpsrand(), "Gegevens"))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("planfile.unwritable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE plan SET schema = 6 | planfile.newer",
        "DELETE FROM plan | planfile.other",
        "DROP TABLE plan | planfile.other",
        "DROP TABLE cijfers | planfile.layer",
        "ALTER TABLE cijfers RENAME COLUMN waarde TO getal | planfile.column",
        "UPDATE cijfers SET waarde = 'veel' WHERE fid = 3 | planfile.row",
        "UPDATE cijfers SET waarde = NULL, reden = NULL | planfile.row",
        "UPDATE cijfers SET waarde = 9e999 WHERE fid = 3 | planfile.row",
        "UPDATE cijfers SET bron = 99 | planfile.row",
        "UPDATE cijfers SET jaar = 20190 | planfile.row",
        "UPDATE cijfers SET gebied = NULL | planfile.row",
        "UPDATE gebieden SET code = 'BU1' | planfile.inconsistent",
        "UPDATE gebieden SET ouder = 'BU99' | planfile.inconsistent",
        "UPDATE gebieden SET niveau = 'STRAAT' | planfile.row",
        "UPDATE gebieden SET delen = code | planfile.inconsistent",
        "DELETE FROM gebieden | planfile.inconsistent",
        "UPDATE complexen SET woningen = -1 | planfile.row",
        "UPDATE complexen SET mijnkolonie = x'00' | planfile.row",
        "UPDATE indicatoren SET formule = 'dwellings / (' WHERE code = 'ratio' | planfile.formula",
        "UPDATE indicatoren SET formule = 'ratio + 1' WHERE code = 'ratio' | planfile.formula",
        "UPDATE indicatoren SET formule = 'weg + 1' WHERE code = 'ratio' | planfile.formula",
        "UPDATE indicatoren SET gewicht = 'weg' | planfile.inconsistent",
        "UPDATE indicatoren SET klassengrenzen = '3;2' | planfile.row",
        "UPDATE indicatoren SET decimalen = 400 | planfile.row",
        "DELETE FROM cijfers | planfile.inconsistent"
      })
  void whatIsWrongInAPlanIsTold(String sql, String key) throws Exception {
    PlanFile.write(file(), PlanCases.dorpsrand(), "Gegevens");
    dropTriggers();
    execute(sql);
    assertThat(catchThrowableOfType(NoordwijzerException.class, () -> PlanFile.read(file())).key())
        .isEqualTo(key);
  }

  /// Notes what is reported, and asks to stop from a certain fraction on.
  private static final class Noted implements Progress {
    private final List<Double> fractions = new ArrayList<>();
    private final double stopAt;

    Noted(double stopAt) {
      this.stopAt = stopAt;
    }

    @Override
    public void report(double fraction) {
      fractions.add(fraction);
    }

    @Override
    public boolean isCancelled() {
      return !fractions.isEmpty() && fractions.getLast() >= stopAt;
    }
  }

  @Test
  void readingAPlanTellsHowFarItIsAndCanBeStopped() throws NoordwijzerException {
    PlanFile.write(file(), ShippedRegion.get(), "");
    Noted all = new Noted(2);
    PlanFile.read(file(), all);
    assertThat(all.fractions).hasSizeGreaterThan(5).isSorted().endsWith(1.0);
    Noted half = new Noted(0.5);
    assertThatThrownBy(() -> PlanFile.read(file(), half)).isInstanceOf(CancellationException.class);
    assertThat(half.fractions.getLast()).isLessThan(0.9);
  }

  @Test
  void anOwnIndicatorIsTheSameAfterReading() throws NoordwijzerException {
    Region region = ShippedRegion.get();
    Indicator own =
        new IndicatorDraft(
                "zonder_koop",
                new Names("Zonder koop", "Not owned"),
                new Names("Eigen", "Own"),
                Names.same("%"),
                Aggregation.weightedBy("woningvoorraad"),
                1,
                "100 - aandeel_koop")
            .indicator();
    Region with = region.with(region.statistics().catalogue().with(own, null));
    PlanFile.write(file(), with, "");
    Region read = PlanFile.read(file());
    assertSame(read, with);
    Indicator same = read.statistics().catalogue().require("zonder_koop");
    assertThat(IndicatorReader.isOwn(same)).isTrue();
    assertThat(read.statistics().values(same, AreaLevel.PROGRAMME_AREA, 2019).figures())
        .isEqualTo(with.statistics().values(own, AreaLevel.PROGRAMME_AREA, 2019).figures())
        .allSatisfy((_, figure) -> assertThat(figure).isInstanceOf(Figure.Known.class));
  }

  @Test
  void aLayerThatNeverEndsIsNotRead() throws Exception {
    PlanFile.write(file(), PlanCases.dorpsrand(), "Gegevens");
    execute(
        "DROP TABLE cijfers",
        "CREATE VIEW cijfers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            + " SELECT i AS gebied, i AS indicator, i AS jaar, 1.0 AS waarde, NULL AS reden,"
            + " 1 AS bron FROM n");
    assertThatThrownBy(() -> PlanFile.read(file())).hasMessage("planfile.layer");
  }

  @Test
  void aPlanThatIsCutOffIsTold() throws Exception {
    PlanFile.write(file(), PlanCases.dorpsrand(), "Gegevens");
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length += 2048) {
      Path cut = Files.write(folder.resolve("cut.gpkg"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> PlanFile.read(cut)).isInstanceOf(NoordwijzerException.class);
    }
  }

  @Test
  void damagedBytesAreReadOrTold() throws IOException, NoordwijzerException {
    PlanFile.write(file(), PlanCases.dorpsrand(), "Gegevens");
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(3);
    int told = 0;
    for (int trial = 0; trial < 150; trial++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 40; i++) {
        damaged[100 + random.nextInt(whole.length - 100)] = (byte) random.nextInt();
      }
      Files.write(folder.resolve("damaged.gpkg"), damaged);
      try {
        PlanFile.read(folder.resolve("damaged.gpkg"));
      } catch (NoordwijzerException _) {
        told++;
      }
    }
    assertThat(told).isGreaterThan(50);
  }
}
