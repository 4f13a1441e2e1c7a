package nl.noordwijzer.effect;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.noordwijzer.area.Area;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.EffectTown;
import org.junit.jupiter.api.Test;

/// Figures by which scenarios are compared.
final class MeasureTest {
  /// 200 homes: 100 owned, 80 of a corporation, 20 of other landlords; 42 of the 80 go in 2029 and
  /// 30 come back in 2031.
  private static Ledger ledger() {
    Plan plan =
        new EffectTown()
            .homes(1, 200, 50, 40, 10)
            .plan(
                intervention("a", "sloop_herstructurering", drawn(0, 40), 2029, 2031)
                    .with("sloop_sociale_huur", number(42))
                    .with("nieuw_sociale_huur", number(30))
                    .with("doorlooptijd", number(0)));
    ScenarioEffect effect =
        EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A"));
    return effect.ledger(Scope.all(plan.region()), Outlook.EXPECTED);
  }

  private static void assertMeasure(Measure measure, int year, double expected) {
    assertThat(measure.of(ledger(), year).orElseThrow()).isCloseTo(expected, within(1e-9));
  }

  @Test
  void sharesAreOfTheHomesAtTheEndOfTheYear() {
    assertMeasure(Measure.SOCIAL_SHARE, 2028, 100 * 80 / 200.0);
    assertMeasure(Measure.SOCIAL_SHARE, 2029, 100 * (80 - 42) / (200 - 42.0));
    assertMeasure(Measure.OWNED_SHARE, 2031, 100 * 100 / (200 - 42 + 30.0));
    assertMeasure(Measure.OTHER_RENT_SHARE, 2031, 100 * 20 / (200 - 42 + 30.0));
  }

  @Test
  void homesAreCountedFromTheStart() {
    assertMeasure(Measure.HOMES_ADDED, 2022, 0);
    assertMeasure(Measure.HOMES_ADDED, 2029, -42);
    assertMeasure(Measure.HOMES_ADDED, 2047, 30 - 42);
  }

  @Test
  void householdsOnceDisplacedStayCounted() {
    assertMeasure(Measure.DISPLACED, 2028, 0);
    assertMeasure(Measure.DISPLACED, 2029, 42);
    assertMeasure(Measure.DISPLACED, 2047, 42);
  }

  @Test
  void whereThereAreNoHomesThereIsNoShare() {
    Plan plan = new EffectTown().homes(1, 200, 50, 40, 10).plan();
    Area empty = plan.region().areas().byCode("BU3").orElseThrow();
    ScenarioEffect effect =
        EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A"));
    Ledger ledger = effect.ledger(Scope.of(empty, plan.region()), Outlook.EXPECTED);
    assertThat(Measure.SOCIAL_SHARE.of(ledger, 2030)).isEmpty();
    assertThat(Measure.HOMES_ADDED.of(ledger, 2030)).hasValue(0);
  }
}
