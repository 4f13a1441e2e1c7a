package nl.noordwijzer.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.support.EffectTown;

/// What holds for the books of every plan.
final class LedgerPropertyTest {
  private static final Plan TOWN = RandomPlans.TOWN.plan();
  private static final Region REGION = TOWN.region();
  private static final Scope SEASONED = Scope.of(EffectTown.drawn(33, 444), REGION);
  private static final EffectModel MODEL = EffectModel.of(TOWN, EffectTown.CATALOGUE);

  @Provide
  Arbitrary<List<Intervention>> plans() {
    return RandomPlans.interventions();
  }

  static ScenarioEffect effect(List<Intervention> interventions) {
    return effect(plan(interventions));
  }

  private static Plan plan(List<Intervention> interventions) {
    return TOWN.with(TOWN.scenarios().require("A").with(Register.of(interventions)));
  }

  private static ScenarioEffect effect(Plan plan) {
    return MODEL.with(plan).compute(plan, plan.scenarios().require("A"));
  }

  private static double displaced(Plan plan) {
    return displaced(effect(plan), Outlook.EXPECTED);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theBooksBalanceInEachYear(
      @ForAll("plans") List<Intervention> plans, @ForAll Outlook outlook) {
    List<Intervention> interventions =
        plans.stream().filter(it -> !it.type().equals("verkoop")).toList();
    Ledger ledger = effect(interventions).ledger(Scope.all(REGION), outlook);
    Stock before = ledger.opening();
    for (LedgerYear year : ledger.years()) {
      assertThat(year.opening()).isEqualTo(before);
      assertThat(year.closing().total())
          .isCloseTo(before.total() - year.removed().total() + year.built().total(), within(1e-6));
      Households moves = year.households();
      assertThat(moves.left() + moves.returned() + moves.moved() + moves.displaced())
          .isCloseTo(moves.mustMove(), within(1e-6));
      assertThat(List.of(moves.left(), moves.returned(), moves.moved(), moves.displaced()))
          .allSatisfy(number -> assertThat(number).isGreaterThanOrEqualTo(-1e-9));
      before = year.closing();
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void areasAddUp(@ForAll("plans") List<Intervention> interventions) {
    ScenarioEffect effect = effect(interventions);
    List<Scope> neighbourhoods =
        REGION.areas().at(AreaLevel.NEIGHBOURHOOD).stream()
            .map(area -> Scope.of(area, REGION))
            .toList();
    assertSame(Scope.all(REGION), neighbourhoods, effect);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void piecesOfAnyCutAddUp(
      @ForAll("plans") List<Intervention> interventions,
      @ForAll @DoubleRange(min = 1, max = 599) double cut) {
    List<Scope> pieces =
        List.of(
            Scope.of(EffectTown.drawn(0, cut), REGION),
            Scope.of(EffectTown.drawn(cut, 600), REGION));
    assertSame(Scope.all(REGION), pieces, effect(interventions));
  }

  /// Homes and their mix have no range: no assumption that has one is about homes.
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void theHomesAreTheSameInEachOutlook(@ForAll("plans") List<Intervention> interventions) {
    ScenarioEffect effect = effect(interventions);
    Ledger expected = effect.ledger(Scope.all(REGION), Outlook.EXPECTED);
    for (Outlook outlook : Outlook.values()) {
      for (LedgerYear year : effect.ledger(Scope.all(REGION), outlook).years()) {
        assertThat(year.closing()).isEqualTo(expected.in(year.year()).closing());
      }
    }
  }

  /// What is asked of the corporations, and what is nobody's yet, is all that happens.
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void ownersAddUp(@ForAll("plans") List<Intervention> interventions) {
    ScenarioEffect effect = effect(interventions);
    CorporationView view = new CorporationView(effect, Scope.all(REGION), Outlook.EXPECTED);
    List<Ledger> parts =
        List.of(
            view.ledger(EffectTown.WOONPUNT), view.ledger(EffectTown.WELLER), view.ledgerOfNone());
    for (LedgerYear all : effect.ledger(Scope.all(REGION), Outlook.EXPECTED).years()) {
      for (TenureSegment segment : TenureSegment.ALL) {
        assertThat(sum(parts, all.year(), year -> year.converted().get(segment)))
            .isCloseTo(all.converted().get(segment), within(1e-6));
        assertThat(sum(parts, all.year(), year -> year.removed().get(segment)))
            .isCloseTo(all.removed().get(segment), within(1e-6));
        assertThat(sum(parts, all.year(), year -> year.built().get(segment)))
            .isCloseTo(all.built().get(segment), within(1e-6));
      }
      assertThat(sum(parts, all.year(), year -> year.households().displaced()))
          .isCloseTo(all.households().displaced(), within(1e-6));
    }
  }

  /// An owner as what the figures are for, and its line in the view of all corporations.
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void theBooksOfAnOwnerAreThoseOfItsComplexes(@ForAll("plans") List<Intervention> interventions) {
    ScenarioEffect effect = effect(interventions);
    CorporationView view = new CorporationView(effect, Scope.all(REGION), Outlook.EXPECTED);
    Scope weller = Scope.of(Place.complexes("c2", "c3"), REGION);
    Ledger here = effect.ledger(weller, Outlook.EXPECTED);
    assertThat(here.opening()).isEqualTo(Stock.of(TenureSegment.SOCIAL_RENT, 120));
    assertSameFlows(here, view.ledger(EffectTown.WELLER));
    CorporationView own = new CorporationView(effect, weller, Outlook.EXPECTED);
    assertSameFlows(here, own.ledger(EffectTown.WELLER));
    assertThat(own.of(EffectTown.WELLER).parts()).isEqualTo(view.of(EffectTown.WELLER).parts());
    assertThat(own.of(EffectTown.WOONPUNT).parts()).isEmpty();
    assertThat(own.ofNone().parts()).isEmpty();
    assertThat(new AreaMoney(effect, weller).in(Outlook.EXPECTED).cost())
        .isEqualTo(view.of(EffectTown.WELLER).money().cost());
  }

  private static void assertSameFlows(Ledger one, Ledger other) {
    for (LedgerYear year : one.years()) {
      LedgerYear same = other.in(year.year());
      assertThat(year.removed()).isEqualTo(same.removed());
      assertThat(year.built()).isEqualTo(same.built());
      assertThat(year.converted()).isEqualTo(same.converted());
      assertThat(year.households()).isEqualTo(same.households());
    }
  }

  private static double sum(List<Ledger> parts, int year, ToDoubleFunction<LedgerYear> figure) {
    return parts.stream().mapToDouble(part -> figure.applyAsDouble(part.in(year))).sum();
  }

  /// A scope that saw other plans before, and one that is new.
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void whatAScopeRemembersChangesNothing(@ForAll("plans") List<Intervention> interventions) {
    ScenarioEffect effect = effect(interventions);
    assertSame(SEASONED, List.of(Scope.of(EffectTown.drawn(33, 444), REGION)), effect);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void aNeighbourhoodChangesAsInItsBooks(@ForAll("plans") List<Intervention> interventions) {
    ScenarioEffect effect = effect(interventions);
    Map<String, Stock> changes = effect.in(Outlook.EXPECTED).changes();
    for (Area area : REGION.areas().at(AreaLevel.NEIGHBOURHOOD)) {
      Ledger ledger = effect.ledger(Scope.of(area, REGION), Outlook.EXPECTED);
      Stock change = changes.getOrDefault(area.code(), Stock.NONE);
      for (TenureSegment segment : TenureSegment.ALL) {
        assertThat(ledger.closing().minus(ledger.opening()).get(segment))
            .isCloseTo(change.get(segment), within(1e-9));
      }
    }
  }

  private static void assertSame(Scope whole, List<Scope> parts, ScenarioEffect effect) {
    Ledger all = effect.ledger(whole, Outlook.EXPECTED);
    List<Ledger> ledgers =
        parts.stream().map(part -> effect.ledger(part, Outlook.EXPECTED)).toList();
    for (LedgerYear year : all.years()) {
      Stock stock = Stock.NONE;
      Households moves = Households.NONE;
      for (Ledger ledger : ledgers) {
        stock = stock.plus(ledger.in(year.year()).closing());
        moves = moves.plus(ledger.in(year.year()).households());
      }
      for (TenureSegment segment : TenureSegment.ALL) {
        assertThat(stock.get(segment)).isCloseTo(year.closing().get(segment), within(1e-6));
      }
      assertThat(moves.displaced()).isCloseTo(year.households().displaced(), within(1e-6));
      assertThat(moves.left()).isCloseTo(year.households().left(), within(1e-6));
      assertThat(moves.moved()).isCloseTo(year.households().moved(), within(1e-6));
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfInterventionsDoesNotMatter(@ForAll("plans") List<Intervention> interventions) {
    List<Intervention> turned = new ArrayList<>(interventions);
    Collections.reverse(turned);
    Ledger one = effect(interventions).ledger(Scope.all(REGION), Outlook.EXPECTED);
    Ledger other = effect(turned).ledger(Scope.all(REGION), Outlook.EXPECTED);
    for (LedgerYear year : one.years()) {
      assertThat(other.in(year.year()).households().displaced())
          .isCloseTo(year.households().displaced(), within(1e-6));
      assertThat(other.in(year.year()).households().returned())
          .isCloseTo(year.households().returned(), within(1e-6));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void moreReplacementNeverDisplacesMore(
      @ForAll("plans") List<Intervention> interventions,
      @ForAll @IntRange(min = 2022, max = 2047) int year,
      @ForAll @IntRange(min = 0, max = 5) int neighbourhood,
      @ForAll @IntRange(min = 1, max = 80) int homes) {
    List<Intervention> more = new ArrayList<>(interventions);
    more.add(
        EffectTown.intervention(
                "more",
                "starters_gezinswoningen",
                EffectTown.drawn(100 * neighbourhood + 1, 100 * neighbourhood + 2),
                year,
                year)
            .with("woningen", EffectTown.number(homes))
            .with("segment", new InputValue.Choice("sociale_huur")));
    assertThat(displaced(plan(more))).isLessThanOrEqualTo(displaced(plan(interventions)) + 1e-6);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void moreTurnoverNeverDisplacesMore(
      @ForAll("plans") List<Intervention> interventions,
      @ForAll @DoubleRange(min = 0, max = 20) double turnover,
      @ForAll @DoubleRange(min = 0, max = 20) double more) {
    double few = displaced(turning(plan(interventions), turnover));
    double many = displaced(turning(plan(interventions), turnover + more));
    assertThat(many).isLessThanOrEqualTo(few + 1e-6);
  }

  private static Plan turning(Plan plan, double percent) {
    Plan social = EffectTown.assuming(plan, "mutatiegraad_sociale_huur", percent);
    return EffectTown.assuming(social, "mutatiegraad_particuliere_huur", percent);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void laterDemolitionNeverDisplacesMore(
      @ForAll("plans") List<Intervention> interventions,
      @ForAll @IntRange(min = 0, max = 8) int which,
      @ForAll @IntRange(min = 1, max = 12) int years) {
    List<Intervention> demolitions =
        interventions.stream().filter(it -> it.input("sloopjaar").isPresent()).toList();
    Assume.that(!demolitions.isEmpty());
    Intervention chosen = demolitions.get(which % demolitions.size());
    double year =
        chosen.input("sloopjaar").orElseThrow() instanceof InputValue.Amount(double entered)
            ? entered
            : 0;
    List<Intervention> later = new ArrayList<>(interventions);
    later.set(
        later.indexOf(chosen),
        chosen.with("sloopjaar", EffectTown.number(Math.min(2047, year + years))));
    assertThat(displaced(plan(later))).isLessThanOrEqualTo(displaced(plan(interventions)) + 1e-6);
  }

  /// Each assumption about households, from one end of its range to the other: the adverse end
  /// never displaces fewer.
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theAdverseEndOfAnAssumptionNeverDisplacesFewer(
      @ForAll("plans") List<Intervention> interventions, @ForAll Doubted doubted) {
    Plan plan = plan(interventions);
    var assumption = plan.assumptions().require(doubted.id);
    double low = displaced(EffectTown.assuming(plan, doubted.id, assumption.low()));
    double high = displaced(EffectTown.assuming(plan, doubted.id, assumption.high()));
    Plan ranged =
        EffectTown.assuming(
            plan, doubted.id, assumption.low(), assumption.low(), assumption.high());
    double adverse = new AssumedValues(ranged.assumptions(), Outlook.ADVERSE).value(doubted.id, 0);
    double worst = adverse == assumption.low() ? low : high;
    assertThat(worst).isGreaterThanOrEqualTo(Math.max(low, high) - 1e-6);
  }

  /// Assumptions about households.
  enum Doubted {
    SOCIAL_TURNOVER("mutatiegraad_sociale_huur"),
    PRIVATE_TURNOVER("mutatiegraad_particuliere_huur"),
    RELABELLED("aandeel_vrijkomend_inzetbaar"),
    LEAD_TIME("voorlooptijd_sloop"),
    RETURN("terugkeer");

    final String id;

    Doubted(String id) {
      this.id = id;
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theAdverseOutlookDisplacesMostAndTheFavourableFewest(
      @ForAll("plans") List<Intervention> interventions) {
    ScenarioEffect effect = effect(interventions);
    double expected = displaced(effect, Outlook.EXPECTED);
    assertThat(displaced(effect, Outlook.FAVOURABLE)).isLessThanOrEqualTo(expected + 1e-6);
    assertThat(expected).isLessThanOrEqualTo(displaced(effect, Outlook.ADVERSE) + 1e-6);
  }

  private static double displaced(ScenarioEffect effect, Outlook outlook) {
    return effect.ledger(Scope.all(REGION), outlook).households().displaced();
  }

  /// A second way to the same figures, written from the method with plain loops, which knows no
  /// sale.
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aNaiveBookkeeperFindsTheSame(
      @ForAll("plans") List<Intervention> plans, @ForAll Outlook outlook) {
    List<Intervention> interventions =
        plans.stream().filter(it -> !it.type().equals("verkoop")).toList();
    Ledger ledger = effect(interventions).ledger(Scope.all(REGION), outlook);
    NaiveBooks naive = new NaiveBooks(interventions, outlook);
    for (LedgerYear year : ledger.years()) {
      NaiveBooks.Year other = naive.year(year.year());
      String where = year.year() + " of " + interventions;
      assertThat(year.households().mustMove()).as(where).isCloseTo(other.mustMove, within(1e-6));
      assertThat(year.households().left()).as(where).isCloseTo(other.left, within(1e-6));
      assertThat(year.households().returned()).as(where).isCloseTo(other.returned, within(1e-6));
      assertThat(year.households().moved()).as(where).isCloseTo(other.moved, within(1e-6));
      assertThat(year.households().displaced()).as(where).isCloseTo(other.displaced, within(1e-6));
      for (TenureSegment segment : TenureSegment.ALL) {
        assertThat(year.closing().get(segment) - ledger.opening().get(segment))
            .as(where)
            .isCloseTo(other.change.getOrDefault(segment.id(), 0.0), within(1e-6));
      }
    }
  }
}
