package nl.noordwijzer.area;

import static nl.noordwijzer.support.Dorpsrand.DWELLINGS;
import static nl.noordwijzer.support.Dorpsrand.LOCAL;
import static nl.noordwijzer.support.Dorpsrand.RATIO;
import static nl.noordwijzer.support.Dorpsrand.SHARE;
import static nl.noordwijzer.support.Dorpsrand.SHARED;
import static nl.noordwijzer.support.Dorpsrand.SHARED_TENANTS;
import static nl.noordwijzer.support.Dorpsrand.TENANTS;
import static nl.noordwijzer.support.Dorpsrand.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.support.Dorpsrand;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  private final AreaSet areas = Dorpsrand.areas();

  private List<Area> group(String... codes) {
    return Stream.of(codes).map(areas::require).toList();
  }

  @Test
  void anAreaWithFiguresOfItsOwnKeepsThem() {
    // the district says 105 although its neighbourhoods are 50 + 50: each is rounded on its own
    Statistics statistics =
        new Dorpsrand()
            .with("BU1", DWELLINGS, 50)
            .with("BU2", DWELLINGS, 50)
            .with("WK1", DWELLINGS, 105)
            .statistics();
    assertThat(statistics.figure(DWELLINGS, areas.require("WK1"), YEAR))
        .isEqualTo(Dorpsrand.published(105));
    // even when it is chosen together with a neighbourhood in it
    assertThat(statistics.figure(DWELLINGS, group("BU1", "WK1", "BU1"), YEAR))
        .isEqualTo(Dorpsrand.published(105));
  }

  @Test
  void aCombinedAreaIsBuiltFromItsPartsAndNotFromWhatLiesInThem() {
    Statistics statistics =
        new Dorpsrand()
            .with("BU1", DWELLINGS, 50)
            .with("WK1", DWELLINGS, 105)
            .with("WK2", DWELLINGS, 200)
            .with("WK3", DWELLINGS, 1000)
            .statistics();
    // 105 + 200 = 305
    assertThat(statistics.figure(DWELLINGS, areas.require("PROGRAMME"), YEAR).number())
        .hasValue(305);
  }

  @Test
  void aGroupThatOverlapsCountsEachPartOnce() {
    Statistics statistics =
        new Dorpsrand()
            .with("BU2", DWELLINGS, 30)
            .with("BU3", DWELLINGS, 40)
            .with("WK1", DWELLINGS, 100)
            .with("WK2", DWELLINGS, 200)
            .with("WK3", DWELLINGS, 300)
            .statistics();
    // the focus area (BU2, BU3) lies in the programme area (WK1, WK2): 100 + 200 + 300 = 600
    assertThat(
            statistics.figure(DWELLINGS, group("FOCUS", "PROGRAMME", "WK3", "WK2"), YEAR).number())
        .hasValue(600);
  }

  private Statistics withTenantsAnd(Aggregation aggregation) {
    Indicator own =
        new Indicator(
            "own",
            RATIO.names(),
            RATIO.description(),
            RATIO.theme(),
            RATIO.unit(),
            RATIO.kind(),
            aggregation,
            0,
            RATIO.formula(),
            List.of(),
            null);
    Statistics statistics =
        new Dorpsrand()
            .with("BU1", DWELLINGS, 100)
            .with("BU1", TENANTS, 10)
            .with("BU2", DWELLINGS, 200)
            .with("BU2", TENANTS, 60)
            .statistics();
    return statistics.with(statistics.catalogue().with(own, null));
  }

  @Test
  void aFormulaWithARuleIsEvaluatedForEachPartAndThenCombined() {
    // 10 / 100 x 100 = 10 and 60 / 200 x 100 = 30: together 40, or (100 x 10 + 200 x 30) / 300
    Statistics sum = withTenantsAnd(Aggregation.sum(null));
    Indicator own = sum.catalogue().require("own");
    assertThat(sum.figure(own, group("BU1", "BU2"), YEAR).number()).hasValue(40);
    Statistics mean = withTenantsAnd(Aggregation.weightedBy(DWELLINGS.id()));
    assertThat(
            mean.figure(mean.catalogue().require("own"), group("BU1", "BU2"), YEAR)
                .number()
                .orElseThrow())
        .isCloseTo(7000.0 / 300, within(1e-9));
  }

  @Test
  void aFormulaIsEvaluatedOverTheCombinedInputs() {
    // (10 + 60) / (100 + 200) x 100 = 23.33..., and not the mean of 10 and 30
    Statistics statistics =
        new Dorpsrand()
            .with("BU1", DWELLINGS, 100)
            .with("BU1", TENANTS, 10)
            .with("BU2", DWELLINGS, 200)
            .with("BU2", TENANTS, 60)
            .statistics();
    Figure figure = statistics.figure(RATIO, group("BU1", "BU2"), YEAR);
    assertThat(figure)
        .isEqualTo(
            new Figure.Known(
                70 / 300.0 * 100,
                new Origin.Computed(
                    "tenants / dwellings * 100", List.of(), 1, List.of(Dorpsrand.SOURCE))));
  }

  @Test
  void anAreaThatLacksOneInputOfAFormulaIsLeftOutOfAll() {
    // BU3 has 40 of 1000 dwellings (4 %) and no tenants: 96 / 960 x 100 = 10, and not 96 / 1000
    Statistics statistics =
        new Dorpsrand()
            .with("BU1", DWELLINGS, 960)
            .with("BU1", TENANTS, 96)
            .with("BU3", DWELLINGS, 40)
            .statistics();
    assertThat(statistics.figure(RATIO, group("BU1", "BU3"), YEAR))
        .isEqualTo(
            new Figure.Known(
                10,
                new Origin.Computed(
                    "tenants / dwellings * 100",
                    List.of("Name of BU3"),
                    0.96,
                    List.of(Dorpsrand.SOURCE))));
  }

  @Test
  void inputsThatEachMissALittleOfAnotherAreaMissMuchTogether() {
    // tenants are unknown in BU2 and the share in BU3, each with 40 of the 1000 dwellings: 96 % of
    // either is known, but only 920 dwellings (92 %) have both
    Dorpsrand known =
        new Dorpsrand()
            .with("BU1", 920, 50)
            .with("BU1", TENANTS, 90)
            .with("BU2", 40, 50)
            .with("BU3", DWELLINGS, 40)
            .with("BU3", TENANTS, 4);
    assertThat(known.statistics().figure(SHARED_TENANTS, group("BU1", "BU2", "BU3"), YEAR))
        .isEqualTo(
            new Figure.Missing(MissingReason.PARTS_MISSING, List.of("Name of BU2", "Name of BU3")));
  }

  @Test
  void aComputedCountThatLeavesOutALittleIsMarkedAsPartial() {
    // 960 x 25 % = 240 dwellings; BU2 has 40 of the 1000 dwellings (4 %) and no share
    Dorpsrand known = new Dorpsrand().with("BU1", 960, 25).with("BU2", DWELLINGS, 40);
    Figure figure = known.statistics().figure(SHARED, group("BU1", "BU2"), YEAR);
    assertThat(figure.number()).hasValue(240);
    Figure.Known given = (Figure.Known) figure;
    assertThat(given.partial()).isTrue();
    assertThat(given.origin().coverage()).isEqualTo(0.96);
    assertThat(given.origin().lacking()).containsExactly("Name of BU2");
  }

  @Test
  void aComputedCountThatLeavesOutMuchIsNotGivenAndNamesThePart() {
    // BU2 has 60 of the 1000 dwellings (6 %) and no share
    Dorpsrand known = new Dorpsrand().with("BU1", 940, 25).with("BU2", DWELLINGS, 60);
    assertThat(known.statistics().figure(SHARED, group("BU1", "BU2"), YEAR))
        .isEqualTo(new Figure.Missing(MissingReason.PARTS_MISSING, List.of("Name of BU2")));
  }

  @Test
  void aPartThatWeighsNothingLeavesTheFigureWhole() {
    Dorpsrand known = new Dorpsrand().with("BU1", 960, 25).with("BU2", DWELLINGS, 0);
    Figure.Known share = (Figure.Known) known.statistics().figure(SHARE, group("BU1", "BU2"), YEAR);
    assertThat(share.partial()).isFalse();
    assertThat(share.origin().lacking()).containsExactly("Name of BU2");
  }

  @Test
  void whatIsPublishedIsNeverPartial() {
    assertThat(Dorpsrand.published(3).partial()).isFalse();
  }

  @Test
  void aFormulaTellsWhichInputIsMissing() {
    Statistics statistics =
        new Dorpsrand()
            .with("BU1", DWELLINGS, 100)
            .with("BU2", DWELLINGS, 0)
            .with("BU2", TENANTS, 0)
            .statistics();
    assertThat(statistics.figure(RATIO, areas.require("BU1"), YEAR))
        .isEqualTo(Figure.Missing.because(MissingReason.INPUT_MISSING, "tenants"));
    assertThat(statistics.figure(RATIO, areas.require("BU2"), YEAR))
        .isEqualTo(Figure.Missing.because(MissingReason.NO_OUTCOME, "ratio"));
    assertThat(statistics.figure(RATIO, areas.require("BU1"), 1999))
        .isEqualTo(Figure.Missing.because(MissingReason.NO_YEAR));
  }

  @Test
  void whatIsNotPublishedIsMissingAndNotZero() {
    Statistics statistics = new Dorpsrand().with("BU1", 100, 20).statistics();
    IndicatorValues values = statistics.values(SHARE, AreaLevel.NEIGHBOURHOOD, YEAR);
    assertThat(values.figures()).hasSize(6);
    assertThat(values.of("BU2")).isEqualTo(Figure.Missing.because(MissingReason.NOT_PUBLISHED));
    assertThat(values.sorted()).containsExactly(20);
  }

  @Test
  void yearsOfAFormulaAreThoseThatAllItsInputsShare() {
    Statistics statistics =
        new Statistics(
            areas,
            new IndicatorCatalogue(List.of(DWELLINGS, TENANTS, RATIO)),
            new Observations(
                List.of(
                    new Observation("BU1", "dwellings", 2018, Dorpsrand.published(1)),
                    new Observation("BU1", "dwellings", 2019, Dorpsrand.published(1)),
                    new Observation("BU1", "tenants", 2019, Dorpsrand.published(1)),
                    new Observation("BU1", "tenants", 2020, Dorpsrand.published(1)))));
    assertThat(statistics.years(RATIO)).containsExactly(2019);
    assertThat(statistics.years(DWELLINGS)).containsExactly(2018, 2019);
    assertThat(statistics.years(LOCAL)).isEmpty();
  }

  @Test
  void aDerivedFigureThatIsPublishedReadyMadeStandsInForInputsThatAreNot() {
    Statistics statistics =
        new Dorpsrand().with("BU1", RATIO, 12).with("BU2", RATIO, 30).statistics();
    assertThat(statistics.years(RATIO)).containsExactly(YEAR);
    assertThat(statistics.figure(RATIO, areas.require("BU1"), YEAR))
        .isEqualTo(Dorpsrand.published(12));
    assertThat(statistics.figure(RATIO, group("BU1", "BU2"), YEAR))
        .isEqualTo(Figure.Missing.because(MissingReason.NOT_COMBINABLE, "ratio"));
    assertThat(statistics.figure(RATIO, areas.require("BU1"), YEAR + 1))
        .isEqualTo(Figure.Missing.because(MissingReason.NO_YEAR));
  }

  @Test
  void aDerivedFigureIsComputedWhereItsInputsAreKnown() {
    Statistics statistics =
        new Dorpsrand()
            .with("BU1", RATIO, 12)
            .with("BU1", TENANTS, 5)
            .with("BU1", DWELLINGS, 50)
            .statistics();
    assertThat(statistics.figure(RATIO, areas.require("BU1"), YEAR).number()).hasValue(10);
  }

  @Test
  void onlyIndicatorsWithAKnownFigureAreOffered() {
    Observation secret =
        new Observation(
            "BU1", "tenants", YEAR, Figure.Missing.because(MissingReason.LATER_VERSION));
    Observation known = new Observation("BU1", "dwellings", YEAR, Dorpsrand.published(50));
    Statistics statistics =
        new Statistics(
            areas,
            new IndicatorCatalogue(List.of(DWELLINGS, TENANTS)),
            new Observations(List.of(secret, known)));
    assertThat(statistics.indicators()).containsExactly(DWELLINGS);
    assertThat(statistics.years(TENANTS)).isEmpty();
    assertThat(statistics.figure(TENANTS, areas.require("BU1"), YEAR))
        .isEqualTo(Figure.Missing.because(MissingReason.LATER_VERSION));
  }
}
