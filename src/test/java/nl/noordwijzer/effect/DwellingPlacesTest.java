package nl.noordwijzer.effect;

import static nl.noordwijzer.area.TenureSegment.OWNER_OCCUPIED;
import static nl.noordwijzer.area.TenureSegment.SOCIAL_RENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.support.WktAreas;
import org.junit.jupiter.api.Test;

/// Where points of homes are known, the homes that no complex explains lie on them.
final class DwellingPlacesTest {
  private static final AssumedValues ASSUMED =
      new AssumedValues(EffectTown.CATALOGUE.assumptions(), Outlook.EXPECTED);

  /// Three points in the west 25 m of a hectare, one in the east.
  private static final String MOSTLY_WEST =
      "MULTIPOINT ((190010 320050), (190015 320060), (190020 320070), (190080 320050))";

  private static StockEstimate strip(EffectTown town, double from, double to) {
    return new ArealInterpolation(Baseline.of(town.region(), ASSUMED))
        .within(WktAreas.geometry(EffectTown.strip(from, to)));
  }

  @Test
  void homesLieOnThePointsAndNotOverTheLand() {
    // 100 homes, 60 owned and 40 social; 3 of 4 points in the west 25 m: 75 = 45 + 30
    EffectTown town = new EffectTown().homes(1, 100, 60, 40, 0).points(1, MOSTLY_WEST);
    StockEstimate west = strip(town, 0, 25);
    assertThat(west.apportioned().get(OWNER_OCCUPIED)).isCloseTo(45, within(1e-9));
    assertThat(west.apportioned().get(SOCIAL_RENT)).isCloseTo(30, within(1e-9));
    assertThat(west.onPointsShare()).isCloseTo(1, within(1e-9));
    assertThat(west.sources()).contains(EffectTown.BAG);
    // without points it is a quarter of the land: 25
    StockEstimate land = strip(new EffectTown().homes(1, 100, 60, 40, 0), 0, 25);
    assertThat(land.stock().total()).isCloseTo(25, within(1e-9));
    assertThat(land.onPointsShare()).isZero();
  }

  @Test
  void theNumberOfHomesIsThatOfTheFiguresAndNotOfThePoints() {
    EffectTown town = new EffectTown().homes(1, 100, 60, 40, 0).points(1, MOSTLY_WEST);
    assertThat(strip(town, -10, 110).stock().total()).isCloseTo(100, within(1e-9));
  }

  @Test
  void pointsInAComplexAreItsHomesAndBearNoOthers() {
    // the complex on the west 50 m has 20 homes and 3 of the points; the rest, 80, is on the other
    EffectTown town =
        new EffectTown()
            .homes(1, 100, 60, 40, 0)
            .complex("c", EffectTown.WOONPUNT, 20, 1, 0, 50)
            .points(1, MOSTLY_WEST);
    StockEstimate west = strip(town, 0, 50);
    assertThat(west.measured().total()).isCloseTo(20, within(1e-9));
    assertThat(west.apportioned().total()).isZero();
    StockEstimate east = strip(town, 50, 99);
    assertThat(east.apportioned().total()).isCloseTo(80, within(1e-9));
    assertThat(east.onPointsShare()).isCloseTo(1, within(1e-9));
  }

  @Test
  void whenEveryPointIsInAComplexTheRestIsOverAllOfThem() {
    // 100 homes: 20 in the complex, 80 over 4 points, 3 of them in the west 25 m: 60, with half of
    // 20
    EffectTown town =
        new EffectTown()
            .homes(1, 100, 60, 40, 0)
            .complex("c", EffectTown.WOONPUNT, 20, 1, 0, 100)
            .points(1, MOSTLY_WEST);
    assertThat(strip(town, 0, 50).measured().total()).isCloseTo(10, within(1e-9));
    assertThat(strip(town, 0, 50).apportioned().total()).isCloseTo(60, within(1e-9));
  }

  @Test
  void aNeighbourhoodWithoutPointsIsDividedByItsLand() {
    // half of BU1 has 3 of its 4 points (75 of 100), half of BU2 is half of its land (30 of 60)
    EffectTown town =
        new EffectTown().homes(1, 100, 60, 40, 0).homes(2, 60, 100, 0, 0).points(1, MOSTLY_WEST);
    assertThat(strip(town, 0, 50).stock().total()).isCloseTo(75, within(1e-9));
    assertThat(strip(town, 100, 150).stock().total()).isCloseTo(30, within(1e-9));
    // the east half of BU1 and the west half of BU2: 25 on points, 30 over land
    StockEstimate both = strip(town, 50, 150);
    assertThat(both.stock().total()).isCloseTo(55, within(1e-9));
    assertThat(both.onPointsShare()).isCloseTo(25 / 55.0, within(1e-9));
  }

  @Test
  void pointsThatLieElsewhereCountForNothing() {
    EffectTown town =
        new EffectTown().homes(1, 100, 60, 40, 0).points(1, "MULTIPOINT ((180000 320050))");
    assertThat(strip(town, 0, 25).stock().total()).isCloseTo(25, within(1e-9));
    assertThat(strip(town, 0, 25).sources()).doesNotContain(EffectTown.BAG);
  }

  @Test
  void aPointOnABorderCountsOnce() {
    EffectTown town =
        new EffectTown().homes(1, 100, 60, 40, 0).points(1, "MULTIPOINT ((190050 320050))");
    assertThat(strip(town, 0, 50).stock().total()).isCloseTo(50, within(1e-9));
    assertThat(strip(town, 50, 99).stock().total()).isCloseTo(50, within(1e-9));
  }

  @Property(tries = 100)
  void whateverTheCutThePiecesAddUp(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -1, max = 101) Double> places,
      @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 100) Double> cuts) {
    String points =
        places.stream()
            .map(x -> "(" + (190_000 + x) + " 320050)")
            .collect(Collectors.joining(", ", "MULTIPOINT (", ")"));
    EffectTown town =
        new EffectTown()
            .homes(1, 100, 47, 40, 13)
            .complex("c", EffectTown.WOONPUNT, 20, 1, 10, 30)
            .points(1, points);
    ArealInterpolation stock = new ArealInterpolation(Baseline.of(town.region(), ASSUMED));
    Stock sum = Stock.NONE;
    double from = -10;
    for (double cut : cuts.stream().distinct().sorted().toList()) {
      sum = sum.plus(stock.within(WktAreas.geometry(EffectTown.strip(from, cut))).stock());
      from = cut;
    }
    sum = sum.plus(stock.within(WktAreas.geometry(EffectTown.strip(from, 110))).stock());
    Stock whole = stock.of(java.util.Set.of("BU1")).stock();
    for (TenureSegment segment : TenureSegment.ALL) {
      assertThat(sum.get(segment))
          .isCloseTo(whole.get(segment), within(1e-9 * Math.max(1, whole.get(segment))));
    }
  }
}
