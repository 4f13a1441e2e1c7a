package nl.noordwijzer.effect;

import static nl.noordwijzer.area.TenureSegment.MID_RENT;
import static nl.noordwijzer.area.TenureSegment.OWNER_OCCUPIED;
import static nl.noordwijzer.area.TenureSegment.PRIVATE_RENT;
import static nl.noordwijzer.area.TenureSegment.SOCIAL_RENT;
import static nl.noordwijzer.area.TenureSegment.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;

final class BaselineTest {
  private static final AssumedValues ASSUMED =
      new AssumedValues(EffectTown.CATALOGUE.assumptions(), Outlook.EXPECTED);

  private static NeighbourhoodStock first(EffectTown town) {
    return Baseline.of(town.region(), ASSUMED).neighbourhood("BU1").orElseThrow();
  }

  @Test
  void whatSharesLeaveIsUnknown() {
    // 200 x (47 + 40 + 12 = 99 %) leaves 1 %: 2 homes
    Stock stock = first(new EffectTown().homes(1, 200, 47, 40, 12)).stock();
    assertThat(stock)
        .isEqualTo(
            Stock.of(
                Map.of(OWNER_OCCUPIED, 94.0, SOCIAL_RENT, 80.0, PRIVATE_RENT, 24.0, UNKNOWN, 2.0)));
  }

  @Test
  void sharesThatRoundToMoreThanAllKeepTheNumberOfHomes() {
    // 34 + 31 + 36 = 101 %: 101 homes, 34 of them owner-occupied
    Stock stock = first(new EffectTown().homes(1, 101, 34, 31, 36)).stock();
    assertThat(stock.total()).isCloseTo(101, within(1e-9));
    assertThat(stock.get(OWNER_OCCUPIED)).isCloseTo(34, within(1e-9));
    assertThat(stock.get(UNKNOWN)).isZero();
  }

  @Test
  void complexesKnowBetterThanRoundedShares() {
    // 40 % of 100 = 40, the complex has 43: 3 more, 1 of them from the unknown, 2 from the others
    EffectTown town =
        new EffectTown().homes(1, 100, 50, 40, 9).complex("c", EffectTown.WOONPUNT, 43, 1, 0, 20);
    Stock stock = first(town).stock();
    assertThat(stock.get(SOCIAL_RENT)).isCloseTo(43, within(1e-9));
    assertThat(stock.get(UNKNOWN)).isZero();
    assertThat(stock.total()).isCloseTo(100, within(1e-9));
    assertThat(stock.get(OWNER_OCCUPIED)).isCloseTo(50 - 2 * 50 / 59.0, within(1e-9));
  }

  @Test
  void aNeighbourhoodWithoutFiguresHasItsComplexesAndSaysWhy() {
    EffectTown town =
        new EffectTown().homes(2, 100, 50, 40, 9).complex("c", EffectTown.WOONPUNT, 12, 1, 0, 20);
    NeighbourhoodStock stock = first(town);
    assertThat(stock.stock()).isEqualTo(Stock.of(SOCIAL_RENT, 12));
    assertThat(stock.reason()).contains(MissingReason.NOT_PUBLISHED);
  }

  @Test
  void whatCountsAsSocialRentIsAnAssumption() {
    Region region = new EffectTown().homes(1, 100, 50, 40, 10).region();
    Register<nl.noordwijzer.plan.Assumption> assumptions = EffectTown.CATALOGUE.assumptions();
    var assumption = assumptions.require("corporatie_is_sociale_huur");
    var changed = assumptions.replacing(assumption.with(75, 75, 75, assumption.source()));
    Stock stock =
        Baseline.of(region, new AssumedValues(changed, Outlook.EXPECTED))
            .neighbourhood("BU1")
            .orElseThrow()
            .stock();
    assertThat(stock.get(SOCIAL_RENT)).isEqualTo(30);
    assertThat(stock.get(MID_RENT)).isEqualTo(10);
  }

  /// 28,977 dwellings, of which 47.1 % owner-occupied, 39.6 % corporation and 13.2 % other
  /// landlords, as the programme's own documents say (40 % + 13 %).
  @Test
  void heerlenNoordIsAsTheProgrammeSays() {
    Region region = ShippedRegion.get();
    Baseline baseline = Baseline.of(region, ASSUMED);
    var codes =
        region.areas().at(AreaLevel.NEIGHBOURHOOD).stream()
            .filter(area ->
                region
                    .areas()
                    .within(region.areas().require("NOORD"), AreaLevel.NEIGHBOURHOOD)
                    .contains(area))
            .map(nl.noordwijzer.area.Area::code)
            .collect(java.util.stream.Collectors.toSet());
    Stock stock = new ArealInterpolation(baseline).of(codes).stock();
    assertThat(baseline.year()).isEqualTo(2019);
    assertThat(stock.total()).isCloseTo(28_977, within(30.0));
    assertThat(100 * stock.share(OWNER_OCCUPIED)).isCloseTo(47.1, within(0.5));
    assertThat(100 * stock.share(SOCIAL_RENT)).isCloseTo(39.6, within(0.5));
    assertThat(100 * stock.share(PRIVATE_RENT)).isCloseTo(13.2, within(0.5));
  }
}
