package nl.noordwijzer.effect;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import nl.noordwijzer.effect.ProgrammeStand.Stand;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.ProgrammeFigure;
import nl.noordwijzer.support.EffectTown;
import org.junit.jupiter.api.Test;

/// 400 homes in BU1: 160 koop, 200 sociale huur, 40 particulier.
final class ProgrammeStandTest {
  private static Stand stand(String id, Intervention... interventions) {
    Plan plan = new EffectTown().homes(1, 400, 40, 50, 10).plan(interventions);
    ScenarioEffect effect =
        EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A"));
    return new ProgrammeStand(effect).of(EffectTown.CATALOGUE.programme().require(id));
  }

  private static double expected(String id, Intervention... interventions) {
    return stand(id, interventions).expected().orElseThrow();
  }

  private static Intervention temporary() {
    return intervention("t", "flexwoningen", drawn(0, 20), 2030, 2030)
        .with("woningen", number(10))
        .with("jaren", number(5));
  }

  private static Intervention redevelopment() {
    return intervention("a", "sloop_herstructurering", drawn(0, 20), 2029, 2031)
        .with("sloop_sociale_huur", number(50))
        .with("nieuw_sociale_huur", number(30))
        .with("nieuw_koop", number(20));
  }

  @Test
  void newHomesThatStayCountForWoontopAndTemporaryOnesAreApart() {
    assertThat(expected("woontop_nieuwbouw", redevelopment(), temporary()))
        .isCloseTo(50, within(1e-9));
    assertThat(expected("flexwoningen", redevelopment(), temporary())).isCloseTo(10, within(1e-9));
  }

  @Test
  void aNumberOfHomesHasTheInterventionsItIsTheSumOf() {
    Stand stand = stand("woontop_nieuwbouw", redevelopment(), temporary());
    assertThat(stand.parts()).extracting(part -> part.intervention().id()).containsExactly("a");
    assertThat(stand.parts().getFirst().homes()).isCloseTo(50, within(1e-9));
    assertThat(stand("norm_sociale_huur", redevelopment()).parts()).isEmpty();
  }

  @Test
  void renovatedHomesCountAsFarAsTheirOwnersTakePart() {
    Intervention renovation =
        intervention("r", "renovatie", drawn(0, 20), 2025, 2027)
            .with("woningen", number(100))
            .with("deelname", number(80));
    assertThat(expected("woontop_verduurzaming", renovation)).isCloseTo(80, within(1e-9));
  }

  @Test
  void homesThatBecomeSocialRentAreBought() {
    Intervention bought =
        intervention("i", "inponden", drawn(0, 20), 2025, 2028)
            .with("woningen", number(12))
            .with("van_segment", new InputValue.Choice("koop"));
    assertThat(expected("inponden_vrieheide", bought)).isCloseTo(12, within(1e-9));
  }

  /// 200 - 50 + 30 = 180 of 400.
  @Test
  void aShareIsOfTheHomesAfterAllYears() {
    Stand stand = stand("norm_sociale_huur", redevelopment());
    assertThat(stand.now().orElseThrow()).isCloseTo(50, within(1e-9));
    assertThat(stand.expected().orElseThrow()).isCloseTo(45, within(1e-9));
  }

  @Test
  void aSourcePaysNoMoreThanItMay() {
    Intervention paid = redevelopment().with(new Financing(Map.of("woontop", 0.5), 200e6));
    assertThat(expected("geld_woontop", paid)).isCloseTo(60, within(1e-9));
    assertThat(expected("geld_regiodeal", paid)).isZero();
  }

  @Test
  void whatIsMeasuredNowIsNotForecast() {
    assertThat(stand("doorstroom").expected()).isEmpty();
    Stand worth = stand("woz_nederland");
    assertThat(worth.now()).isEmpty();
    assertThat(worth.expected()).isEmpty();
  }

  @Test
  void everyFigureHasADocumentAndWhatIsNotComputedAReason() {
    assertThat(EffectTown.CATALOGUE.programme())
        .isNotEmpty()
        .extracting(ProgrammeFigure::document)
        .allSatisfy(it -> assertThat(it.dutch()).isNotBlank());
  }
}
