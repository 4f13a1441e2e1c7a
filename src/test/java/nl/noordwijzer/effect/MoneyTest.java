package nl.noordwijzer.effect;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.support.Dorpsrand;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.ShippedCatalogue;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class MoneyTest {
  private static final Offset<Double> CENT = within(0.01);
  private static final String HOUSING_FUND = "volkshuisvestingsfonds";
  private static final Map<String, Double> SEVENTY =
      Map.of(HOUSING_FUND, 0.7, "eigen_middelen_corporatie", 0.3);
  private static final Plan TOWN = RandomPlans.TOWN.plan();
  private static final EffectModel MODEL = EffectModel.of(TOWN, EffectTown.CATALOGUE);

  private static ScenarioEffect effect(List<Intervention> interventions) {
    return MODEL.compute(TOWN, TOWN.scenarios().require("A").with(Register.of(interventions)));
  }

  private static Intervention renovation(String id, int year, double cost, Map<String, Double> by) {
    return intervention(id, "renovatie", drawn(0, 40), year, year)
        .with("woningen", number(10))
        .with("kosten", number(cost / 10))
        .with(new Financing(by, null));
  }

  private static Money money(Intervention... interventions) {
    return Money.of(effect(List.of(interventions)), Outlook.EXPECTED);
  }

  @Test
  void whatNobodyPaysIsTheGap() {
    Money money = money(renovation("a", 2025, 1_000_000, Map.of("eigen_middelen_corporatie", 0.4)));
    assertThat(money.cost()).isCloseTo(1_000_000, CENT);
    assertThat(money.gap()).isCloseTo(600_000, CENT);
    assertThat(money.years().getFirst().cost()).containsOnlyKeys(TenureSegment.SOCIAL_RENT);
  }

  @Test
  void theHousingFundPaysNothingWhereNoOneElseDoes() {
    Money money = money(renovation("a", 2025, 1_000_000, Map.of("volkshuisvestingsfonds", 0.9)));
    assertThat(money.gap()).isCloseTo(1_000_000, CENT);
    assertThat(money.years().getFirst().paid()).isEmpty();
    assertThat(money.years().getFirst().refused().of(Refusal.OTHERS))
        .containsOnly(Map.entry("volkshuisvestingsfonds", 900_000.0));
  }

  /// Others pay 15 of each 50: 70 % of the two together is 35, and 45 more is asked.
  @Test
  void othersPayAtLeastThirtyPercentOfWhatTheHousingFundPaysWith() {
    Money money =
        money(
            renovation(
                    "a",
                    2025,
                    30_000_000,
                    Map.of(HOUSING_FUND, 0.8, "eigen_middelen_corporatie", 0.15))
                .with("woningen", number(20))
                .with("kosten", number(30_000_000 / 20)));
    MoneyYear year = money.years().getFirst();
    assertThat(year.paid().get(HOUSING_FUND)).isCloseTo(10_500_000, CENT);
    assertThat(year.refused().of(Refusal.OTHERS).get(HOUSING_FUND)).isCloseTo(13_500_000, CENT);
    assertThat(year.asked(HOUSING_FUND)).isCloseTo(24_000_000, CENT);
    assertThat(money.gap()).isCloseTo(15_000_000, CENT);
  }

  /// 70 % of 10 million is 7.0 million, for 10 homes: less than 7.5 million and less than 200.
  @Test
  void theHousingFundPaysNothingOfARequestThatIsTooSmall() {
    Money money = money(renovation("a", 2025, 10_000_000, SEVENTY));
    assertThat(money.request(HOUSING_FUND)).isEqualTo(new FundingRequest(10, 7_000_000, 2025));
    assertThat(money.years().getFirst().refused().of(Refusal.LEAST).get(HOUSING_FUND))
        .isCloseTo(7_000_000, CENT);
    assertThat(money.gap()).isCloseTo(7_000_000, CENT);
  }

  /// 70 % of 6 and of 5 million is 7.7 million together.
  @Test
  void theRequestOfAScenarioIsThatOfAllItsInterventions() {
    Money money =
        money(renovation("a", 2025, 6_000_000, SEVENTY), renovation("b", 2026, 5_000_000, SEVENTY));
    assertThat(money.gap()).isCloseTo(0, CENT);
    assertThat(money.years().getLast().paid().get(HOUSING_FUND)).isCloseTo(3_500_000, CENT);
  }

  /// 120 homes are renovated; 80 go and 60 come back in their place: 200 in all.
  @Test
  void enoughHomesAreEnough() {
    Intervention renovated =
        renovation("a", 2025, 100_000, SEVENTY)
            .with("woningen", number(120))
            .with("kosten", number(1_000));
    Intervention rebuilt =
        intervention("s", "sloop_herstructurering", drawn(0, 20), 2025, 2025)
            .with("sloop_sociale_huur", number(80))
            .with("nieuw_sociale_huur", number(60))
            .with(new Financing(SEVENTY, 100_000.0));
    assertThat(money(renovated).funded()).isCloseTo(0.3 * 120_000, CENT);
    Money both = money(renovated, rebuilt);
    assertThat(both.request(HOUSING_FUND).homes()).isEqualTo(200);
    assertThat(both.gap()).isCloseTo(0, CENT);
  }

  /// From 2025 ten years are up to 2034.
  @Test
  void theHousingFundPaysForTenYears() {
    Money money =
        money(
            renovation("a", 2025, 12_000_000, SEVENTY),
            renovation("b", 2034, 2_000_000, SEVENTY),
            renovation("c", 2035, 1_000_000, SEVENTY));
    assertThat(money.years().get(1).gap()).isCloseTo(0, CENT);
    assertThat(money.years().get(2).refused().of(Refusal.YEARS).get(HOUSING_FUND))
        .isCloseTo(700_000, CENT);
    assertThat(money.gap()).isCloseTo(700_000, CENT);
  }

  /// A source that the plan does not have contributes nothing.
  @Test
  void aSourceThatIsNotInThePlanIsNoCoFinancing() {
    Money money =
        money(
            renovation(
                "a", 2025, 1_000_000, Map.of("volkshuisvestingsfonds", 0.7, "niemand", 0.3)));
    assertThat(money.funded()).isZero();
  }

  @Test
  void aCapIsUsedUpInTheOrderOfTheYears() {
    // the Regiodeal has 8.16 million and pays half: 6 of 12 in 2025, 2.16 of 12 in 2026
    Map<String, Double> halves = Map.of("regiodeal", 0.5, "eigen_middelen_gemeente", 0.5);
    Money money =
        money(renovation("b", 2026, 12_000_000, halves), renovation("a", 2025, 12_000_000, halves));
    assertThat(money.years().get(0).paid()).containsEntry("regiodeal", 6_000_000.0);
    assertThat(money.years().get(1).funded()).isCloseTo(6_000_000 + 2_160_000, CENT);
    assertThat(money.years().get(1).refused().of(Refusal.CAP).get("regiodeal"))
        .isCloseTo(3_840_000, CENT);
    assertThat(money.gap()).isCloseTo(3_840_000, CENT);
  }

  /// A quarter of the strip of 40 m lies in BU2: 10 m of it.
  @Test
  void anAreaPaysForThePartThatLiesInIt() {
    Intervention across =
        intervention("a", "renovatie", drawn(70, 110), 2025, 2025)
            .with("woningen", number(10))
            .with("kosten", number(100_000))
            .with(new Financing(Map.of("eigen_middelen_corporatie", 0.4), null));
    ScenarioEffect effect = effect(List.of(across));
    Region region = TOWN.region();
    AreaMoney second =
        new AreaMoney(effect, Scope.of(region.areas().require(Dorpsrand.neighbourhood(2)), region));
    assertThat(second.in(Outlook.EXPECTED).cost()).isCloseTo(250_000, CENT);
    EffectFigure gap = second.figure(2022, 2047, MoneyYear::gap);
    // 250,000 - 40 %
    assertThat(gap.value()).isCloseTo(150_000, CENT);
    assertThat(gap.account().formula().arguments()).contains(250_000.0);
    assertThat(second.figure(2026, 2047, MoneyYear::gap).value()).isZero();
    assertThat(second.costs(2022, 2047, List.of())).hasSize(1);
  }

  @Test
  void pricesOfThePlanAreNamedUnlessOthersWereEntered() {
    Intervention built =
        intervention("k", "koop", drawn(0, 20), 2025, 2026).with("woningen", number(10));
    assertThat(assumptions(built)).containsExactly("nieuwbouw");
    assertThat(assumptions(built.with("bouwkosten", number(200_000)))).isEmpty();
    assertThat(assumptions(built.with(new Financing(Map.of(), 5_000_000.0)))).isEmpty();
  }

  @Test
  void aCostThatIsNotFilledInIsUnknownAndNotZero() {
    Intervention garden = intervention("g", "groenproject", drawn(0, 20), 2025, 2026);
    Intervention path =
        intervention("v", "verbinding", drawn(0, 20), 2030, 2031).with("lengte", number(100));
    Intervention free = garden.withId("f").with(new Financing(Map.of(), 0.0));
    Intervention flat =
        intervention("t", "transformatie", drawn(0, 20), 2030, 2031)
            .with("woningen_voor", number(20))
            .with("studios", number(20));
    ScenarioEffect effect =
        effect(
            List.of(
                garden,
                path,
                free,
                flat,
                path.withId("w").with("kosten", number(0)),
                renovation("r", 2025, 1_000_000, Map.of())));
    assertThat(effect.costUnknown()).containsExactly(garden, path, flat);
    Region region = TOWN.region();
    assertThat(new AreaMoney(effect, Scope.all(region)).costUnknown(2027, 2030))
        .containsExactly(path, flat);
    Scope elsewhere = Scope.of(region.areas().require(Dorpsrand.neighbourhood(3)), region);
    assertThat(new AreaMoney(effect, elsewhere).costUnknown(2022, 2047)).isEmpty();
  }

  /// The municipality lays a cycle route past the homes of a corporation: that asks nothing of it.
  @Test
  void aCorporationMissesOnlyTheCostOfItsOwnWork() {
    Plan plan = ExamplePlan.get();
    ScenarioEffect effect =
        EffectModel.of(plan, ShippedCatalogue.get())
            .compute(plan, plan.scenarios().require("mengen"));
    for (Owner owner : plan.region().ownership().corporations()) {
      String[] ids =
          plan.region().ownership().complexes().stream()
              .filter(complex -> complex.owner().equals(owner))
              .map(HousingComplex::id)
              .toArray(String[]::new);
      Scope homes = Scope.of(Place.complexes(ids), plan.region());
      CorporationView view =
          new CorporationView(effect, Scope.all(plan.region()), Outlook.EXPECTED);
      List<Intervention> unknown = new AreaMoney(effect, homes).costUnknown(2022, 2047);
      assertThat(unknown)
          .isEqualTo(view.of(owner).costUnknown())
          .extracting(Intervention::name)
          .doesNotContain(
              "Goed verhuurderschap in GMS",
              "Fietsroute van Hoensbroek naar Heerlen",
              "Buurttuin in Weggebekker");
    }
    assertThat(effect.costUnknown())
        .extracting(Intervention::name)
        .contains("Fietsroute van Hoensbroek naar Heerlen");
  }

  private static List<String> assumptions(Intervention intervention) {
    AreaMoney money = new AreaMoney(effect(List.of(intervention)), Scope.all(TOWN.region()));
    return money.figure(2022, 2047, MoneyYear::total).account().assumptions();
  }

  @Test
  void highCostsAreAdverse() {
    ScenarioEffect effect =
        effect(
            List.of(
                intervention("k", "koop", drawn(0, 20), 2025, 2026).with("woningen", number(10))));
    assertThat(Money.of(effect, Outlook.FAVOURABLE).cost()).isCloseTo(2_800_000, CENT);
    assertThat(Money.of(effect, Outlook.EXPECTED).cost()).isCloseTo(3_000_000, CENT);
    assertThat(Money.of(effect, Outlook.ADVERSE).cost()).isCloseTo(3_200_000, CENT);
  }

  @Test
  void aCorporationSeesWhatIsAskedOfIt() {
    // the place lies on c1, which is Woonpunt's; it has 60 homes here and 70 in BU4
    ScenarioEffect effect =
        effect(
            List.of(
                intervention("s", "sloop_herstructurering", drawn(0, 20), 2025, 2028)
                    .with("sloop_sociale_huur", number(25))
                    .with("nieuw_sociale_huur", number(20))
                    .with("nieuw_koop", number(5)),
                renovation("r", 2026, 100_000, Map.of())));
    var region = TOWN.region();
    CorporationView view =
        new CorporationView(
            effect, Scope.of(region.areas().require("WK1"), region), Outlook.EXPECTED);
    CorporationView.Asked asked = view.of(EffectTown.WOONPUNT);
    assertThat(asked.homes()).isEqualTo(60);
    assertThat(asked.share()).isCloseTo(60 / 130.0, within(1e-9));
    assertThat(asked.sum(CorporationView.Part::demolished)).isCloseTo(25, within(1e-9));
    assertThat(asked.sum(CorporationView.Part::built)).isCloseTo(20, within(1e-9));
    assertThat(asked.sum(CorporationView.Part::renovated)).isCloseTo(10, within(1e-9));
    assertThat(asked.money().cost(2026, 2026)).isCloseTo(100_000 + 20 * 300_000 / 4.0, CENT);
    assertThat(view.of(EffectTown.WELLER).sum(CorporationView.Part::demolished)).isZero();
  }

  @Test
  void whatIsSoldAndBoughtIsOfTheCorporationOnThatPlace() {
    // both lie on c1, which is Woonpunt's
    ScenarioEffect effect =
        effect(
            List.of(
                intervention("v", "verkoop", drawn(0, 20), 2030, 2034).with("woningen", number(10)),
                intervention("i", "inponden", drawn(0, 20), 2025, 2028)
                    .with("woningen", number(8))));
    CorporationView view = new CorporationView(effect, Scope.all(TOWN.region()), Outlook.EXPECTED);
    CorporationView.Asked asked = view.of(EffectTown.WOONPUNT);
    assertThat(asked.sum(CorporationView.Part::sold)).isCloseTo(10, within(1e-9));
    assertThat(asked.sum(CorporationView.Part::bought)).isCloseTo(8, within(1e-9));
    assertThat(view.of(EffectTown.WELLER).parts()).isEmpty();
  }

  @Test
  void homesToBuyAreNotPaidByTheCorporationOnThatPlace() {
    // on c1, which is Woonpunt's
    Intervention owned =
        intervention("k", "nieuwe_woonmilieus", drawn(0, 20), 2030, 2030)
            .with("eengezins", number(10))
            .with("segment", new InputValue.Choice("koop"));
    Intervention let = owned.withId("s").with("segment", new InputValue.Choice("sociale_huur"));
    Intervention path =
        intervention("v", "verbinding", drawn(0, 20), 2030, 2030)
            .with(new Financing(Map.of(), 50_000.0));
    CorporationView view =
        new CorporationView(
            effect(List.of(owned, let, path)), Scope.all(TOWN.region()), Outlook.EXPECTED);
    CorporationView.Asked asked = view.of(EffectTown.WOONPUNT);
    assertThat(asked.money().cost()).isCloseTo(3_050_000, CENT);
    assertThat(asked.sum(CorporationView.Part::cost)).isCloseTo(3_050_000, CENT);
    assertThat(asked.sum(CorporationView.Part::built)).isCloseTo(10, within(1e-9));
    assertThat(view.ofNone().money().cost()).isCloseTo(3_000_000, CENT);
    assertThat(view.ofNone().sum(CorporationView.Part::cost)).isCloseTo(3_000_000, CENT);
  }

  @Provide
  Arbitrary<List<Intervention>> plans() {
    return RandomPlans.interventions();
  }

  /// What corporations pay and what is nobody's yet, in an area, is what is paid there.
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void ownersAddUp(@ForAll("plans") List<Intervention> interventions) {
    ScenarioEffect effect = effect(interventions);
    Region region = TOWN.region();
    Scope district = Scope.of(region.areas().require("WK1"), region);
    CorporationView view = new CorporationView(effect, district, Outlook.EXPECTED);
    Money whole = new AreaMoney(effect, district).in(Outlook.EXPECTED);
    List<CorporationView.Asked> parts =
        List.of(view.of(EffectTown.WOONPUNT), view.of(EffectTown.WELLER), view.ofNone());
    assertThat(parts.stream().mapToDouble(part -> part.money().cost()).sum())
        .isCloseTo(whole.cost(), CENT);
    assertThat(parts.stream().mapToDouble(part -> part.money().funded()).sum())
        .isCloseTo(whole.funded(), CENT);
    assertThat(parts.stream().mapToDouble(part -> part.sum(CorporationView.Part::cost)).sum())
        .isCloseTo(whole.cost(), CENT);
    assertThat(parts.stream().mapToDouble(CorporationView.Asked::homes).sum())
        .isCloseTo(district.stock(MODEL.stock()).stock().total(), within(1e-9));
  }

  /// 8 owner-occupied homes become social rent of Woonpunt: it has 8 more, others 8 fewer.
  @Test
  void whatACorporationBuysIsInItsBooks() {
    ScenarioEffect effect =
        effect(
            List.of(
                intervention("i", "inponden", drawn(0, 20), 2025, 2028)
                    .with("woningen", number(8))));
    Scope own = Scope.of(Place.complexes("c1", "c4"), TOWN.region());
    Ledger ledger = effect.ledger(own, Outlook.EXPECTED);
    assertThat(ledger.opening()).isEqualTo(Stock.of(TenureSegment.SOCIAL_RENT, 130));
    assertThat(ledger.closing()).isEqualTo(Stock.of(TenureSegment.SOCIAL_RENT, 138));
    Ledger others =
        new CorporationView(effect, Scope.all(TOWN.region()), Outlook.EXPECTED).ledgerOfNone();
    assertThat(others.closing().get(TenureSegment.OWNER_OCCUPIED)).isEqualTo(-8);
    assertThat(others.closing().get(TenureSegment.SOCIAL_RENT)).isZero();
  }

  /// c1 has 60 homes on the west 40 m of BU1, where 40 % of the 140 others are apportioned.
  @Test
  void aComplexHasItsOwnHomesAndNotWhatElseLiesOnItsGround() {
    Scope complex = Scope.of(Place.complexes("c1"), TOWN.region());
    StockEstimate stock = complex.stock(MODEL.stock());
    assertThat(stock.stock()).isEqualTo(Stock.of(TenureSegment.SOCIAL_RENT, 60));
    assertThat(stock.measuredShare()).isEqualTo(1);
  }
}
