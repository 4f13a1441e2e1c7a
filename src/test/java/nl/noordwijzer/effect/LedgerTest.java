package nl.noordwijzer.effect;

import static nl.noordwijzer.area.TenureSegment.OWNER_OCCUPIED;
import static nl.noordwijzer.area.TenureSegment.SOCIAL_RENT;
import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.EffectTown;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Hand-made cases, each with its sum. Unless said otherwise nobody leaves by turnover and half of
/// the households that are offered to return accept.
final class LedgerTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final EffectTown TOWN =
      new EffectTown()
          .homes(1, 200, 50, 40, 10)
          .homes(2, 100, 50, 40, 10)
          .homes(3, 100, 50, 40, 10)
          .complex("c1", EffectTown.WOONPUNT, 60, 1, 0, 40);

  private static ScenarioEffect effect(Plan plan) {
    return EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A"));
  }

  private static ScenarioEffect still(Intervention... interventions) {
    return effect(EffectTown.assuming(TOWN.plan(interventions), "mutatiegraad_sociale_huur", 0));
  }

  private static Ledger all(ScenarioEffect effect) {
    return effect.ledger(Scope.all(effect.plan().region()), Outlook.EXPECTED);
  }

  private static Ledger in(ScenarioEffect effect, String code) {
    Region region = effect.plan().region();
    return effect.ledger(Scope.of(region.areas().require(code), region), Outlook.EXPECTED);
  }

  private static Intervention demolition(String id, int from, int to, double gone, double back) {
    return intervention(id, "sloop_herstructurering", drawn(0, 40), from, to)
        .with("sloop_sociale_huur", number(gone))
        .with("nieuw_sociale_huur", number(back));
  }

  @Test
  void demolitionBeforeReplacementDisplaces() {
    // 42 go in 2029, 42 come in 2031: all 42 have nowhere to go in between
    Ledger ledger = all(still(demolition("a", 2029, 2031, 42, 42)));
    Households moves = ledger.in(2029).households();
    assertThat(moves).isEqualTo(new Households(42, 0, 0, 0, 42));
    assertThat(ledger.households().displaced()).isCloseTo(42, EXACT);
    // 200 + 100 + 100 = 400 homes, 358 for two years
    assertThat(ledger.opening().total()).isCloseTo(400, EXACT);
    assertThat(ledger.in(2029).closing().total()).isCloseTo(358, EXACT);
    assertThat(ledger.in(2030).closing().total()).isCloseTo(358, EXACT);
    assertThat(ledger.in(2031).closing().total()).isCloseTo(400, EXACT);
  }

  @Test
  void replacementFirstDisplacesNobody() {
    // 42 come in 2028 and 42 go in 2029: half of them return, the other half takes the rest
    Ledger ledger =
        all(
            still(
                demolition("a", 2028, 2029, 42, 42)
                    .with("sloopjaar", number(2029))
                    .with("opleverjaar", number(2028))));
    assertThat(ledger.in(2029).households()).isEqualTo(new Households(42, 0, 21, 21, 0));
  }

  /// The rule of the method text: within a year homes are completed before others go.
  @Test
  void replacementThatIsCompletedInTheYearOfDemolitionIsInTime() {
    Ledger ledger = all(still(demolition("a", 2029, 2029, 42, 42)));
    assertThat(ledger.in(2029).households()).isEqualTo(new Households(42, 0, 21, 21, 0));
    Ledger late = all(still(demolition("a", 2029, 2030, 42, 42)));
    assertThat(late.in(2029).households()).isEqualTo(new Households(42, 0, 0, 0, 42));
  }

  /// Slakhorst: 165 homes make place for 140.
  @Test
  void fewerHomesThanBeforeDisplaceTheDifference() {
    Ledger ledger = all(still(demolition("a", 2028, 2028, 165, 140)));
    assertThat(ledger.closing().minus(ledger.opening()).get(SOCIAL_RENT)).isCloseTo(-25, EXACT);
    assertThat(ledger.households().displaced()).isCloseTo(25, EXACT);
  }

  @Test
  void aReturnRightSmallerThanTheDemandLeavesTheRestToOtherNewHomes() {
    // 40 must move; 25 % are offered and half of them accept: 5 return, 20 new homes elsewhere, 15
    // left
    Ledger ledger =
        all(
            still(
                demolition("a", 2028, 2028, 40, 5).with("terugkeeraanbod", number(25)),
                addition("b", 110, 2027, 20)));
    assertThat(ledger.in(2028).households()).isEqualTo(new Households(40, 0, 5, 20, 15));
  }

  private static Intervention addition(String id, double west, int year, double homes) {
    return intervention(id, "middenhuur", drawn(west, west + 10), year, year)
        .with("woningen", number(homes))
        .with("huurklasse", new InputValue.Choice("sociaal"));
  }

  @Test
  void newHomesInAnotherDistrictDoNotHelp() {
    Ledger ledger = all(still(demolition("a", 2028, 2028, 40, 0), addition("b", 210, 2027, 40)));
    assertThat(ledger.in(2028).households()).isEqualTo(new Households(40, 0, 0, 0, 40));
  }

  private static Intervention temporary(int from, int years, double homes) {
    return intervention("t", "flexwoningen", drawn(110, 120), from, from)
        .with("woningen", number(homes))
        .with("jaren", number(years));
  }

  @Test
  void temporaryHomesBridgeTheTimeUntilReplacement() {
    // 42 go in 2029 and live in temporary homes until 42 come in 2031; half of them return
    Ledger ledger = all(still(demolition("a", 2029, 2031, 42, 42), temporary(2029, 5, 42)));
    assertThat(ledger.in(2029).households()).isEqualTo(new Households(42, 0, 0, 42, 0));
    assertThat(ledger.in(2031).households()).isEqualTo(new Households(42, 0, 21, 21, 0));
    assertThat(ledger.households().displaced()).isZero();
  }

  @Test
  void temporaryHomesThatEndTooSoonOnlyDelay() {
    // 42 temporary homes stand in 2029 and 2030; replacement comes in 2032
    Ledger ledger = all(still(demolition("a", 2029, 2032, 42, 42), temporary(2029, 2, 42)));
    assertThat(ledger.in(2029).households().displaced()).isZero();
    assertThat(ledger.in(2031).households()).isEqualTo(new Households(42, 0, 0, 0, 42));
    // homes: +42 -42 in 2029, -42 in 2031, +42 in 2032
    assertThat(ledger.in(2031).removed().total()).isCloseTo(42, EXACT);
    assertThat(ledger.closing().total()).isCloseTo(ledger.opening().total(), EXACT);
  }

  @Test
  void turnoverInTheLeadTimeIsJustEnoughOrJustNot() {
    // 40 homes, announced 4 years ahead, 25 % a year: all gone; 24 % a year: 40 x 4 % = 1.6 left
    Intervention plan = demolition("a", 2030, 2030, 40, 0).with("doorlooptijd", number(4));
    Ledger enough =
        all(effect(EffectTown.assuming(TOWN.plan(plan), "mutatiegraad_sociale_huur", 25)));
    assertThat(enough.in(2030).households()).isEqualTo(new Households(40, 40, 0, 0, 0));
    Ledger tooFew =
        all(effect(EffectTown.assuming(TOWN.plan(plan), "mutatiegraad_sociale_huur", 24)));
    assertThat(tooFew.in(2030).households().left()).isCloseTo(38.4, EXACT);
    assertThat(tooFew.in(2030).households().displaced()).isCloseTo(1.6, EXACT);
  }

  @Test
  void aHomeIsDemolishedOnce() {
    // both want 50 of the same 60: the first gets 50, the second the 10 that are left
    ScenarioEffect effect = still(on("a", 2028, 50), on("b", 2030, 50));
    Ledger ledger = all(effect);
    assertThat(ledger.in(2028).removed().total()).isCloseTo(50, EXACT);
    assertThat(ledger.in(2030).removed().total()).isCloseTo(10, EXACT);
    assertThat(effect.conflicts()).hasSize(1);
    HomeConflict conflict = effect.conflicts().getFirst();
    assertThat(conflict.first()).isEqualTo("a");
    assertThat(conflict.second()).isEqualTo("b");
    assertThat(conflict.homes()).isCloseTo(40, EXACT);
  }

  @Test
  void aHomeThatIsDemolishedOnceIsPaidForOnce() {
    Intervention first = on("a", 2028, 50).with("sloopkosten", number(20_000));
    Intervention second = on("b", 2030, 50).with("sloopkosten", number(30_000));
    double alone = Money.of(still(second), Outlook.EXPECTED).cost();
    assertThat(alone).isGreaterThanOrEqualTo(50 * 30_000);
    Money both = Money.of(still(first, second), Outlook.EXPECTED);
    // 50 of the 60 homes are the first's: of the second's 50 it has 10
    assertThat(both.cost())
        .isCloseTo(Money.of(still(first), Outlook.EXPECTED).cost() + alone * 10 / 50, within(0.01));
  }

  @Test
  void theVerdictOfAnInterventionNamesTheSourceOfWhoseHomesLieThere() {
    ScenarioEffect effect = still(on("a", 2028, 50));
    assertThat(new Verdicts(effect).of("a").displaced().account().sources())
        .containsExactly(effect.plan().region().ownership().source());
  }

  @Test
  void thePlannerSaysWhoGetsTheHomes() {
    Intervention preferred = on("b", 2030, 50).with(Intervention.PRIORITY, number(1));
    ScenarioEffect effect = still(on("a", 2028, 50), preferred);
    Ledger ledger = all(effect);
    // the later one gets its 50 of the 60, the earlier one the 10 that are left
    assertThat(ledger.in(2028).removed().total()).isCloseTo(10, EXACT);
    assertThat(ledger.in(2030).removed().total()).isCloseTo(50, EXACT);
    assertThat(effect.conflicts())
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.first()).isEqualTo("b");
          assertThat(conflict.second()).isEqualTo("a");
          assertThat(conflict.homes()).isCloseTo(40, EXACT);
        });
  }

  private static Intervention on(String id, int year, double homes) {
    return intervention(id, "sloop_herstructurering", Place.complexes("c1"), year, year)
        .with("sloop_sociale_huur", number(homes));
  }

  @Test
  void twoThatFitTogetherAreNoConflict() {
    ScenarioEffect effect = still(on("a", 2028, 30), on("b", 2030, 30));
    assertThat(effect.conflicts()).isEmpty();
    assertThat(all(effect).closing().get(SOCIAL_RENT))
        .isCloseTo(all(effect).opening().get(SOCIAL_RENT) - 60, EXACT);
  }

  @Test
  void purchaseWithSittingResidentsRaisesTheCorporationShareAndDisplacesNobody() {
    Ledger ledger =
        all(
            effect(
                TOWN.plan(
                    intervention("i", "inponden", drawn(0, 100), 2025, 2030)
                        .with("woningen", number(60)))));
    assertThat(ledger.households()).isEqualTo(Households.NONE);
    assertThat(ledger.closing().get(SOCIAL_RENT)).isCloseTo(160 + 60, EXACT);
    assertThat(ledger.closing().get(OWNER_OCCUPIED)).isCloseTo(200 - 60, EXACT);
    assertThat(ledger.closing().total()).isCloseTo(400, EXACT);
  }

  @Test
  void conversionOverTwentyFiveYearsStaysWithinTurnover() {
    // 100 owner-occupied homes in BU1, m = 8 %, f = 50 %: R(1) = 4.00, R(2) = 7.84 ... R(25) =
    // 63.96
    Intervention purchase =
        intervention("i", "inponden", Place.areas("BU1"), 2022, 2046)
            .with("woningen", number(50))
            .with("bewoners_blijven", new InputValue.YesNo(false));
    Plan plan = EffectTown.assuming(TOWN.plan(purchase), "mutatiegraad_koop", 8);
    Households moves = all(effect(plan)).households();
    assertThat(moves.mustMove()).isCloseTo(50, EXACT);
    assertThat(moves.displaced()).isCloseTo(0, EXACT);
    // all 50 in one year: 4 come free, 46 would have to leave
    Plan atOnce =
        EffectTown.assuming(
            TOWN.plan(purchase.with(new nl.noordwijzer.plan.Years(2030, 2030))),
            "mutatiegraad_koop",
            8);
    assertThat(all(effect(atOnce)).in(2030).households().left()).isCloseTo(4, EXACT);
    assertThat(all(effect(atOnce)).in(2030).households().displaced()).isCloseTo(46, EXACT);
  }

  @Test
  void twoWhoWaitForTheSameHomesShareWhatComesFree() {
    // each wants 20 of the 100 in one year, of which 4 come free: 2 for each
    Intervention one =
        intervention("i", "inponden", Place.areas("BU1"), 2030, 2030)
            .with("woningen", number(20))
            .with("bewoners_blijven", new InputValue.YesNo(false));
    Plan plan = EffectTown.assuming(TOWN.plan(one, one.withId("j")), "mutatiegraad_koop", 8);
    assertThat(all(effect(plan)).in(2030).households().left()).isCloseTo(4, EXACT);
  }

  @Test
  void anInterventionAcrossTwoNeighbourhoodsIsDividedByItsSurface() {
    // 30 m in BU2 and 10 m in BU3: of 40 homes 30 and 10
    ScenarioEffect effect =
        still(
            intervention("a", "sloop_herstructurering", drawn(170, 210), 2028, 2028)
                .with("sloop_sociale_huur", number(40)));
    assertThat(in(effect, "BU2").in(2028).removed().total()).isCloseTo(30, EXACT);
    assertThat(in(effect, "BU3").in(2028).removed().total()).isCloseTo(10, EXACT);
    assertThat(in(effect, "WK1").in(2028).households().displaced()).isCloseTo(30, EXACT);
  }

  @Test
  void aNeighbourhoodWithoutFiguresStillKeepsBooks() {
    ScenarioEffect effect =
        still(intervention("a", "koop", drawn(510, 520), 2028, 2028).with("woningen", number(12)));
    assertThat(in(effect, "BU6").opening().total()).isZero();
    assertThat(in(effect, "BU6").closing()).isEqualTo(Stock.of(OWNER_OCCUPIED, 12));
  }

  @Test
  void whatLiesOutsideTheMunicipalityIsInNoBooks() {
    ScenarioEffect effect =
        still(
            intervention("a", "koop", drawn(-200, -100), 2028, 2028).with("woningen", number(12)));
    assertThat(all(effect).closing()).isEqualTo(all(effect).opening());
  }

  @Test
  void whatIsDrawnOverTheBorderCountsAsAWhole() {
    ScenarioEffect effect =
        still(intervention("a", "koop", drawn(-10, 10), 2028, 2028).with("woningen", number(12)));
    assertThat(all(effect).closing().get(OWNER_OCCUPIED)).isCloseTo(212, EXACT);
  }

  @Test
  void roundingNeverMakesHouseholdsOutOfNothing() {
    // 8 go in 2022, 0.48 leave by themselves, 5 live in temporary homes until 2024; 2 new homes in
    // 2023
    Plan plan =
        TOWN.plan(
            temporary(2022, 2, 5),
            intervention("a", "transformatie", drawn(27, 47), 2022, 2023)
                .with("appartementen", number(2))
                .with("woningen_voor", number(8)));
    Ledger ledger = effect(plan).ledger(Scope.all(plan.region()), Outlook.ADVERSE);
    assertThat(ledger.in(2023).households().displaced()).isCloseTo(0, EXACT);
    assertThat(ledger.in(2024).households().displaced()).isCloseTo(3, EXACT);
  }
}
