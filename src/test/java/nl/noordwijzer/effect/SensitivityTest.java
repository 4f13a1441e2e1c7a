package nl.noordwijzer.effect;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.EffectTown;
import org.junit.jupiter.api.Test;

/// 100 homes for social rent go in 2029 and none come back. A turnover of 7.5 % (6 to 9) a year and
/// a lead time of 2 years (1 to 3) are expected.
final class SensitivityTest {
  private static final Plan PLAN =
      new EffectTown()
          .homes(1, 400, 40, 50, 10)
          .plan(
              intervention("a", "sloop_herstructurering", drawn(0, 100), 2029, 2031)
                  .with("sloop_sociale_huur", number(100)));

  private static Sensitivity sensitivity(Plan plan) {
    ScenarioEffect effect =
        EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A"));
    return Sensitivity.of(effect, Scope.all(plan.region()));
  }

  @Test
  void theLeadTimeMovesTheVerdictMostAndThenTheTurnover() {
    Sensitivity sensitivity = sensitivity(PLAN);
    // 100 x (1 - 0.075 x 2)
    assertThat(sensitivity.expected()).isCloseTo(85, within(1e-9));
    Sensitivity.Swing leadTime = sensitivity.swings().get(0);
    assertThat(leadTime.assumption().id()).isEqualTo("voorlooptijd_sloop");
    // 100 x (1 - 0.075 x 1) and 100 x (1 - 0.075 x 3)
    assertThat(leadTime.atLow()).isCloseTo(92.5, within(1e-9));
    assertThat(leadTime.atHigh()).isCloseTo(77.5, within(1e-9));
    assertThat(leadTime.width()).isCloseTo(15, within(1e-9));
    Sensitivity.Swing turnover = sensitivity.swings().get(1);
    assertThat(turnover.assumption().id()).isEqualTo("mutatiegraad_sociale_huur");
    // 100 x (1 - 0.06 x 2) and 100 x (1 - 0.09 x 2)
    assertThat(turnover.most()).isCloseTo(88, within(1e-9));
    assertThat(turnover.fewest()).isCloseTo(82, within(1e-9));
  }

  @Test
  void whatConcernsNoneOfTheHomesDoesNotMatter() {
    assertThat(sensitivity(PLAN).swings().stream().filter(Sensitivity.Swing::matters)).hasSize(2);
    assertThat(sensitivity(PLAN).swings())
        .extracting(swing -> swing.assumption().id())
        .contains("mutatiegraad_koop", "terugkeer")
        .doesNotContain("bewoond");
  }

  @Test
  void anAssumptionWithoutRangeIsLeftOut() {
    Plan sure = EffectTown.assuming(PLAN, "voorlooptijd_sloop", 2);
    assertThat(sensitivity(sure).swings().getFirst().assumption().id())
        .isEqualTo("mutatiegraad_sociale_huur");
  }

  @Test
  void onlyTheBooksOfTheAreaCount() {
    ScenarioEffect effect =
        EffectModel.of(PLAN, EffectTown.CATALOGUE).compute(PLAN, PLAN.scenarios().require("A"));
    Scope half = Scope.of(drawn(0, 50), PLAN.region());
    assertThat(Sensitivity.of(effect, half).swings().getFirst().width())
        .isCloseTo(7.5, within(1e-9));
  }
}
