package nl.noordwijzer.effect;

import static nl.noordwijzer.area.TenureSegment.MID_RENT;
import static nl.noordwijzer.area.TenureSegment.OWNER_OCCUPIED;
import static nl.noordwijzer.area.TenureSegment.SOCIAL_RENT;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.support.EffectTown;
import org.junit.jupiter.api.Test;

final class EffectRulesTest {
  private static final Place PLACE = EffectTown.drawn(0, 50);
  private static final Site SITE = new Site(Stock.of(SOCIAL_RENT, 400), 5000, 120);

  private static InterventionEffect effect(Intervention intervention) {
    return effect(intervention, Outlook.EXPECTED);
  }

  private static InterventionEffect effect(Intervention intervention, Outlook outlook) {
    return EffectRules.apply(
        intervention,
        EffectTown.CATALOGUE.types().require(intervention.type()),
        new AssumedValues(EffectTown.CATALOGUE.assumptions(), outlook),
        SITE);
  }

  /// Slakhorst: 165 before, 140 after; 25 fewer.
  @Test
  void redevelopmentTakesAwayFirstAndGivesBackLast() {
    InterventionEffect effect =
        effect(
            intervention("s", "sloop_herstructurering", PLACE, 2025, 2028)
                .with("sloop_sociale_huur", number(165))
                .with("nieuw_sociale_huur", number(140)));
    assertThat(effect.changes())
        .containsExactly(
            // lead time 2 years; all are offered to return and half of them accept
            new Change.Demolition(2025, SOCIAL_RENT, 165, 1, 2, 1, 0.5),
            new Change.Construction(2028, SOCIAL_RENT, 140));
    // 165 x 17,500 + 165 x (1 - 2 x 7.5 %) = 140.25 households x 7,428 + 140 x 300,000
    assertThat(effect.cost())
        .isCloseTo(165 * 17_500 + 140.25 * 7_428 + 140 * 300_000, within(1e-3));
  }

  @Test
  void enteredYearsHoldForDemolitionAndCompletion() {
    InterventionEffect effect =
        effect(
            intervention("s", "sloop_herstructurering", PLACE, 2025, 2028)
                .with("sloop_sociale_huur", number(10))
                .with("nieuw_middenhuur", number(8))
                .with("sloopjaar", number(2027))
                .with("opleverjaar", number(2026)));
    assertThat(effect.changes().stream().map(Change::year)).containsExactly(2027, 2026);
  }

  /// A slip of the keyboard, which the form refuses in words, gives no figures of its own.
  @Test
  void whatCannotBeDoesNotCount() {
    Intervention demolition =
        intervention("s", "sloop_herstructurering", PLACE, 2025, 2028)
            .with("sloop_sociale_huur", number(20));
    assertThat(effect(demolition.with("bewoond", number(150))).changes())
        .isEqualTo(effect(demolition).changes());
    assertThat(effect(demolition.with("nieuw_sociale_huur", number(-5))).changes())
        .isEqualTo(effect(demolition).changes());
    assertThat(effect(demolition.with("sloopkosten", number(-1))).cost())
        .isEqualTo(effect(demolition).cost());
    assertThat(effect(demolition.with("bewoond", number(50))).changes())
        .isNotEqualTo(effect(demolition).changes());
  }

  @Test
  void purchaseMovesHomesToSocialRentAndNobodyLeaves() {
    InterventionEffect effect =
        effect(intervention("i", "inponden", PLACE, 2025, 2026).with("woningen", number(60)));
    assertThat(effect.changes())
        .containsExactly(
            new Change.Conversion(2025, OWNER_OCCUPIED, SOCIAL_RENT, 30, 0, 2025),
            new Change.Conversion(2026, OWNER_OCCUPIED, SOCIAL_RENT, 30, 0, 2025));
    assertThat(effect.cost()).isCloseTo(60 * (135_000 + 65_000), within(1e-6));
  }

  @Test
  void purchaseOfHomesThatMustBeEmptyAsksResidentsToLeave() {
    InterventionEffect effect =
        effect(
            intervention("i", "inponden", PLACE, 2025, 2025)
                .with("woningen", number(6))
                .with("bewoners_blijven", new InputValue.YesNo(false)));
    assertThat(effect.changes())
        .containsExactly(new Change.Conversion(2025, OWNER_OCCUPIED, SOCIAL_RENT, 6, 1, 2025));
  }

  @Test
  void homesThatComeFreeAreSoldOverTheYears() {
    InterventionEffect effect =
        effect(
            intervention("v", "verkoop", PLACE, 2025, 2026)
                .with("woningen", number(10))
                .with("opbrengst", number(120_000)));
    assertThat(effect.changes())
        .containsExactly(
            new Change.Conversion(2025, SOCIAL_RENT, OWNER_OCCUPIED, 5, 1, 2025),
            new Change.Conversion(2026, SOCIAL_RENT, OWNER_OCCUPIED, 5, 1, 2025));
    assertThat(effect.cost()).isCloseTo(-10 * 120_000.0, within(1e-6));
  }

  /// Saffierflat became Aventurijn: 15 apartments and 8 studios, social rent.
  @Test
  void aBuildingGetsOtherHomes() {
    InterventionEffect effect =
        effect(
            intervention("t", "transformatie", PLACE, 2024, 2025)
                .with("appartementen", number(15))
                .with("studios", number(8)));
    assertThat(effect.changes()).containsExactly(new Change.Construction(2025, SOCIAL_RENT, 23));
  }

  @Test
  void theRentClassTellsTheSegment() {
    Intervention rent =
        intervention("m", "middenhuur", PLACE, 2025, 2027).with("woningen", number(12));
    assertThat(effect(rent).changes()).containsExactly(new Change.Construction(2027, MID_RENT, 12));
    assertThat(effect(rent.with("huurklasse", new InputValue.Choice("sociaal"))).changes())
        .containsExactly(new Change.Construction(2027, SOCIAL_RENT, 12));
  }

  /// Two times ten flexible homes.
  @Test
  void temporaryHomesEnd() {
    InterventionEffect effect =
        effect(
            intervention("f", "flexwoningen", PLACE, 2024, 2024)
                .with("woningen", number(20))
                .with("jaren", number(10)));
    assertThat(effect.changes())
        .containsExactly(new Change.Construction(2024, SOCIAL_RENT, 20, 2034));
    assertThat(effect.cost()).isCloseTo(20 * 63_000, within(1e-6));
  }

  @Test
  void homesForSeniorsFreeSingleFamilyHomes() {
    // 40 homes x 1 move x 50 % = 20
    InterventionEffect effect =
        effect(
            intervention("s", "seniorenwoningen", PLACE, 2024, 2026).with("woningen", number(40)));
    assertThat(effect.quantities()).containsExactly(new Quantity("single_family_freed", 20));
  }

  @Test
  void aMiningColonyCostsFortyThousandAHomeMore() {
    assertThat(
            effect(
                    intervention("m", "mijnkolonie_erfgoed", PLACE, 2024, 2026)
                        .with("woningen", number(50)))
                .cost())
        .isCloseTo(50 * 40_000, within(1e-6));
  }

  @Test
  void allocationTellsLettingsAndNothingOfPersons() {
    // 7.5 % of 400 x 30 % = 9 lettings a year
    InterventionEffect effect =
        effect(intervention("t", "toewijzing", PLACE, 2024, 2026).with("aandeel", number(30)));
    assertThat(effect.quantities()).hasSize(1);
    assertThat(effect.quantities().getFirst().amount()).isCloseTo(9, within(1e-9));
    assertThat(effect.changes()).isEmpty();
  }

  @Test
  void theCostOfThePlannerTakesThePlaceOfTheComputedOne() {
    Intervention renovation =
        intervention("r", "renovatie", PLACE, 2024, 2025)
            .with("woningen", number(10))
            .with(new Financing(Map.of(), 100_000.0));
    assertThat(effect(renovation).costs())
        .extracting(Cost::year, Cost::segment, Cost::euros)
        .containsExactly(tuple(2024, SOCIAL_RENT, 50_000.0), tuple(2025, SOCIAL_RENT, 50_000.0));
  }

  @Test
  void theAdverseOutlookTakesTheWorseEndOfEachAssumption() {
    Intervention demolition =
        intervention("s", "sloop_herstructurering", PLACE, 2025, 2028)
            .with("sloop_sociale_huur", number(100));
    assertThat(effect(demolition, Outlook.ADVERSE).changes().getFirst())
        .isEqualTo(new Change.Demolition(2025, SOCIAL_RENT, 100, 1, 1, 1, 0.25));
    assertThat(effect(demolition, Outlook.FAVOURABLE).changes().getFirst())
        .isEqualTo(new Change.Demolition(2025, SOCIAL_RENT, 100, 1, 3, 1, 0.75));
  }
}
