package nl.noordwijzer.source.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.support.WktAreas;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A layer of verblijfsobjecten of the BAG tells where the homes lie.
final class DwellingPointsTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("identificatie", ColumnType.TEXT),
          new Column("gebruiksdoel", ColumnType.TEXT),
          new Column("status", ColumnType.TEXT),
          new Column("oppervlakte", ColumnType.WHOLE));
  private static final String IN_USE = "Verblijfsobject in gebruik";

  private final Region region =
      new EffectTown().homes(1, 3, 60, 40, 0).homes(2, 100, 60, 40, 0).region();
  private int rows;

  private SourceRow row(String id, String use, String status, @Nullable String wkt) {
    return new SourceRow(
        ++rows, new Object[] {id, use, status, 80L}, wkt == null ? null : WktAreas.geometry(wkt));
  }

  private static Proposal propose(Region region, SourceRow... rows) {
    return propose(region, Answers.NONE, rows);
  }

  private static Proposal propose(Region region, Answers answers, SourceRow... rows) {
    SourceTable table =
        new SourceTable("verblijfsobject", COLUMNS, List.of(rows), "EPSG:28992", List.of());
    return Intake.on(LocalDate.of(2026, 11, 22))
        .propose(List.of(new ReadTable("bag.gpkg", table)), region, answers, Progress.NONE)
        .getFirst();
  }

  private Proposal example() {
    return propose(
        region,
        row("1", "woonfunctie", IN_USE, "POINT (190010 320050)"),
        row(
            "2",
            "winkelfunctie,woonfunctie",
            "Verbouwing verblijfsobject",
            "POINT (190020 320050)"),
        row("3", "winkelfunctie", IN_USE, "POINT (190030 320050)"),
        row("4", "woonfunctie", "Verblijfsobject ingetrokken", "POINT (190040 320050)"),
        row("5", "woonfunctie", "Verblijfsobject gevormd", "POINT (190050 320050)"),
        row("1", "woonfunctie", IN_USE, "POINT (190010 320050)"),
        row("6", "woonfunctie", IN_USE, "POINT (180000 320050)"),
        row("7", "woonfunctie", IN_USE, null),
        row("8", "woonfunctie", IN_USE, "POINT (190150 320050)"));
  }

  @Test
  void onlyHomesThatStandCountAndTheReportSaysSo() {
    Proposal proposal = example();
    assertThat(proposal.kind()).isEqualTo(Proposal.Kind.DWELLING_POINTS);
    assertThat(proposal.summary())
        .extracting(Sentence::key, Sentence::arguments)
        .containsExactly(
            tuple("intake.points.homes", List.of(3, 2)),
            tuple("intake.points.spread", List.of()),
            tuple("intake.points.others", List.of(1)),
            tuple("intake.points.gone", List.of(2)));
    // 2 points for 3 homes in BU1, 1 for 100 in BU2
    assertThat(proposal.findings())
        .extracting(Finding::key, Finding::row)
        .containsExactly(
            tuple("intake.points.twice", 6L),
            tuple("intake.points.outside", 7L),
            tuple("intake.points.placeless", 8L),
            tuple("intake.points.difference", 0L),
            tuple("intake.points.difference", 0L));
    assertThat(proposal.columns())
        .extracting(use -> use.meaning().id())
        .containsExactly("dwelling.id", "dwelling.use", "dwelling.status", "");
  }

  @Test
  void theRegionHasThePointsOfEachNeighbourhood() throws NoordwijzerException {
    Region after = Intake.regionAfter(region, List.of(example()));
    assertThat(after.dwellingPoints())
        .extracting(
            points -> points.neighbourhood(),
            points -> points.places().getNumGeometries(),
            points -> points.source().title().dutch())
        .containsExactly(tuple("BU1", 2, "verblijfsobject"), tuple("BU2", 1, "verblijfsobject"));
    assertThat(after.statistics()).isSameAs(region.statistics());
  }

  @Test
  void confidentialPointsAreNotForOthers() throws NoordwijzerException {
    SourceRow home = row("1", "woonfunctie", IN_USE, "POINT (190010 320050)");
    Answers answers = Answers.NONE.withConfidential("verblijfsobject", true);
    Region secret = Intake.regionAfter(region, List.of(propose(region, answers, home)));
    assertThat(secret.dwellingPoints().getFirst().source().confidential()).isTrue();
    assertThat(secret.withoutConfidential().dwellingPoints()).isEmpty();
    Region open = Intake.regionAfter(region, List.of(propose(region, home)));
    assertThat(open.withoutConfidential()).isSameAs(open);
  }

  @Test
  void anotherLayerTakesThePlaceOfWhatItsNeighbourhoodsHad() throws NoordwijzerException {
    Region first = Intake.regionAfter(region, List.of(example()));
    Proposal second = propose(first, row("9", "woonfunctie", IN_USE, "POINT (190060 320050)"));
    assertThat(Intake.regionAfter(first, List.of(second)).dwellingPoints())
        .extracting(points -> points.neighbourhood(), points -> points.places().toText())
        .containsExactly(
            tuple("BU2", "MULTIPOINT ((190150 320050))"),
            tuple("BU1", "MULTIPOINT ((190060 320050))"));
  }

  @Test
  void withoutAHomeInTheRegionNothingChanges() {
    Proposal proposal = propose(region, row("3", "winkelfunctie", IN_USE, "POINT (190030 320050)"));
    assertThat(proposal.changesAnything()).isFalse();
    assertThat(proposal.summary()).extracting(Sentence::key).containsExactly("intake.points.none");
  }

  @Test
  void buildingsWithAUseAreNoPoints() {
    Proposal proposal =
        propose(region, row("1", "woonfunctie", "Pand in gebruik", EffectTown.strip(0, 10)));
    assertThat(proposal.kind()).isNotEqualTo(Proposal.Kind.DWELLING_POINTS);
  }
}
