package nl.noordwijzer.source.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.support.Dorpsrand;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Polygonal;

class StockReaderTest {
  private static HousingComplex only(StockList list) {
    assertThat(list.complexes()).hasSize(1);
    return list.complexes().getFirst();
  }

  private static List<String> keys(StockList list) {
    return list.findings().stream().map(Finding::key).toList();
  }

  @Test
  void aRowBecomesAComplexAtItsCoordinates() {
    StockList list =
        new HomesList("eigenaar;woningen;type;bouwjaar;label;complex;x;y")
            .row("Weller", 12L, "Portiekflat", 1953L, "A++", "0012", 190_050.0, 320_050.0)
            .read();
    HousingComplex complex = only(list);
    assertThat(complex.id()).isEqualTo("0012");
    assertThat(complex.owner()).isEqualTo(new Owner("Weller", OwnerCategory.CORPORATION));
    assertThat(complex.dwellings()).isEqualTo(12);
    assertThat(complex.type()).isEqualTo(DwellingType.MULTI_FAMILY);
    assertThat(complex.buildYear()).isEqualTo(1953);
    assertThat(complex.energyLabel()).isEqualTo("A");
    assertThat(complex.neighbourhood()).isEqualTo("BU1");
    assertThat(complex.geometry().toText()).isEqualTo("POINT (190050 320050)");
    assertThat(complex.approximate()).isFalse();
    assertThat(list.findings()).isEmpty();
  }

  @Test
  void aListWithARowForEveryHomeIsAddedUpPerComplexAndNeighbourhood() {
    StockList list =
        new HomesList("eigenaar;complexcode;bouwjaar;soort woning;buurt")
            .row("Weller", "7", 1953L, "rijwoning", "BU1")
            .row("Weller", "7", 1953L, "hoekwoning", "Name of BU1")
            .row("Weller", "7", 1960L, "rijwoning", "BU1")
            .row("Weller", "7", 1953L, "rijwoning", "BU2")
            .row("Woonpunt", "8", null, "rijwoning", "BU2")
            .row("Woonpunt", "8", null, "flat", "BU2")
            .read();
    assertThat(list.complexes())
        .extracting(
            HousingComplex::id,
            HousingComplex::dwellings,
            HousingComplex::neighbourhood,
            HousingComplex::buildYear,
            HousingComplex::type)
        .containsExactly(
            tuple("7 BU1", 3, "BU1", 1953, DwellingType.SINGLE_FAMILY),
            tuple("7 BU2", 1, "BU2", 1953, DwellingType.SINGLE_FAMILY),
            tuple("8", 2, "BU2", null, DwellingType.UNKNOWN));
    assertThat(list.approximate()).isEqualTo(3);
  }

  @Test
  void homesOfWhichOnlyTheNeighbourhoodIsKnownLieWithinItApartAndAreMarked() {
    HomesList homes = new HomesList("eigenaar;woningen;complex;buurtcode");
    IntStream.range(0, 40).forEach(i -> homes.row("Weller", 10L, "C" + i, "BU3"));
    StockList list = homes.read();
    var area = Dorpsrand.areas().require("BU3").geometry();
    assertThat(list.complexes())
        .hasSize(40)
        .allMatch(HousingComplex::approximate)
        .allMatch(complex -> area.contains(complex.geometry()));
    assertThat(list.complexes().get(0).geometry().distance(list.complexes().get(1).geometry()))
        .isCloseTo(25, within(0.01));
  }

  @Test
  void shapesComeFromTheRowOrFromText() {
    String square = "POLYGON ((190210 320010, 190220 320010, 190220 320020, 190210 320010))";
    StockList list =
        new HomesList("eigenaar;woningen;complex;wkt")
            .row("Weller", 1L, "A", "SRID=28992;" + square)
            .row("Weller", 2L, "B", null)
            .shape(square)
            .row(
                "Weller",
                3L,
                "B",
                "POLYGON ((190230 320010, 190240 320010, 190240 320020, 190230 320010))")
            .read();
    assertThat(list.complexes())
        .extracting(HousingComplex::id, HousingComplex::dwellings, HousingComplex::neighbourhood)
        .containsExactly(tuple("A", 1, "BU3"), tuple("B", 5, "BU3"));
    assertThat(list.complexes()).allMatch(c -> c.geometry() instanceof Polygonal);
    assertThat(list.complexes().getLast().geometry().getArea()).isCloseTo(100, within(1e-6));
  }

  @Test
  void aShapeInTextThatCrossesItselfIsRepairedAndToldWhere() {
    StockList list =
        new HomesList("eigenaar;woningen;wkt")
            .row(
                "Weller",
                1L,
                "POLYGON ((190210 320010, 190220 320020, 190220 320010, 190210 320020, 190210 320010))")
            .read();
    assertThat(list.complexes())
        .singleElement()
        // two triangles of 10 by 5
        .satisfies(home -> assertThat(home.geometry().getArea()).isCloseTo(50, within(1e-6)));
    assertThat(list.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.key()).isEqualTo("stock.wkt.repaired");
          assertThat(finding.place()).isPresent();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "x;y, 190150, 320050, ''",
    "x;y, 320050, 190150, stock.swapped",
    "lon;lat, 5.15, 50.05, ''",
    "lon;lat, 50.05, 5.15, stock.swapped"
  })
  void coordinatesInMetresOrDegreesAreFoundEvenWhenSwapped(
      String names, double first, double second, String finding) {
    HomesList homes = new HomesList("eigenaar;" + names).row("Weller", first, second);
    String[] columns = names.split(";");
    StockField one = columns[0].equals("x") ? StockField.X : StockField.LONGITUDE;
    StockField two = columns[0].equals("x") ? StockField.Y : StockField.LATITUDE;
    StockList list = homes.read(homes.propose().with(one, 1).with(two, 2));
    assertThat(only(list).geometry().getCoordinate().x).isCloseTo(190_150, within(1e-6));
    assertThat(only(list).geometry().getCoordinate().y).isCloseTo(320_050, within(1e-6));
    assertThat(keys(list)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
  }

  @Test
  void whatCannotBeIsToldAndTheRestIsKept() {
    HomesList homes =
        new HomesList("eigenaar;woningen;bouwjaar;label;buurtcode;x;y;wkt")
            .row("Weller", 0L, null, null, "BU1")
            .row("Weller", -4L, null, null, "BU1")
            .row("Weller", "veel", null, null, "BU1")
            .row("Weller", 1.5, null, null, "BU1")
            .row(null, 5L, null, null, "BU1")
            .row("Weller", 5L, null, null, "BU99")
            .row("Weller", 5L, null, null, null)
            .row("Weller", 5L, null, null, null, 250_000.0, 600_000.0)
            .row("Weller", 5L, 2031L, "Z", "BU1")
            .row("Weller", 6L, 3L, null, "BU1")
            .row("Weller", 7L, null, null, "BU2", 190_050.0, 320_050.0)
            .row("Weller", 8L, null, null, "BU2", 1.0, 2.0)
            .row("Weller", 9L, null, null, "BU2", null, null, "POLYGON ((0 0");
    StockMapping mapping = homes.propose();
    for (StockField field :
        List.of(
            StockField.OWNER,
            StockField.DWELLINGS,
            StockField.BUILD_YEAR,
            StockField.ENERGY_LABEL,
            StockField.NEIGHBOURHOOD,
            StockField.X,
            StockField.Y,
            StockField.WKT)) {
      int place =
          List.of(
                  "OWNER",
                  "DWELLINGS",
                  "BUILD_YEAR",
                  "ENERGY_LABEL",
                  "NEIGHBOURHOOD",
                  "X",
                  "Y",
                  "WKT")
              .indexOf(field.name());
      mapping = mapping.with(field, place);
    }
    StockList list = homes.read(mapping);
    assertThat(list.findings())
        .extracting(Finding::key, Finding::row)
        .containsExactlyInAnyOrder(
            tuple("stock.dwellings", 2L),
            tuple("stock.dwellings", 3L),
            tuple("stock.dwellings", 4L),
            tuple("stock.dwellings", 5L),
            tuple("stock.owner", 6L),
            tuple("stock.neighbourhood", 7L),
            tuple("stock.nowhere", 7L),
            tuple("stock.nowhere", 8L),
            tuple("stock.outside", 9L),
            tuple("stock.future", 10L),
            tuple("stock.label", 10L),
            tuple("stock.year", 11L),
            tuple("stock.elsewhere", 12L),
            tuple("stock.coordinates", 13L),
            tuple("stock.wkt", 14L));
    assertThat(list.complexes())
        .extracting(HousingComplex::dwellings, HousingComplex::neighbourhood)
        .containsExactly(
            tuple(5, "BU1"), tuple(6, "BU1"), tuple(7, "BU1"), tuple(8, "BU2"), tuple(9, "BU2"));
    assertThat(list.complexes()).allMatch(complex -> complex.buildYear() == null);
  }

  @Test
  void oneOwnerForTheWholeListIsEnough() {
    HomesList homes = new HomesList("aantal;buurt").row(4L, "BU1").row(5L, "BU2");
    StockList list = homes.read(homes.propose().ownedBy("Weller"));
    assertThat(list.complexes())
        .extracting(complex -> complex.owner().name())
        .containsExactly("Weller", "Weller");
    assertThat(list.complexes()).extracting(HousingComplex::id).doesNotHaveDuplicates();
  }

  @Test
  void theSampleThatShipsAgreesWithCbsInEveryNeighbourhoodUntilSomethingIsLeftOut() {
    Region region = ShippedRegion.get();
    AreaSet areas = region.areas();
    List<HousingComplex> all = region.ownership().complexes();
    StockTotals totals = StockTotals.of(all, areas, region.statistics(), 2019);
    assertThat(totals.listed()).isEqualTo(16_754);
    assertThat(totals.rows()).noneMatch(StockTotals.Row::differs);
    HousingComplex large =
        all.stream().reduce((a, b) -> a.dwellings() >= b.dwellings() ? a : b).orElseThrow();
    StockTotals without =
        StockTotals.of(
            all.stream().filter(c -> !c.id().equals(large.id())).toList(),
            areas,
            region.statistics(),
            2019);
    assertThat(without.rows())
        .filteredOn(StockTotals.Row::differs)
        .extracting(row -> row.area().code())
        .containsExactly(large.neighbourhood());
    StockTotals.Row row =
        without.rows().stream().filter(StockTotals.Row::differs).findFirst().orElseThrow();
    assertThat(row.difference().orElseThrow()).isCloseTo(-large.dwellings(), within(0.5));
  }

  @Test
  void whereCbsHasNoFigureThereIsNoDifference() {
    Region region = ShippedRegion.get();
    StockTotals totals =
        StockTotals.of(region.ownership().complexes(), region.areas(), region.statistics(), 2020);
    assertThat(totals.rows())
        .isNotEmpty()
        .allMatch(row -> row.difference().isEmpty())
        .noneMatch(StockTotals.Row::differs);
  }
}
