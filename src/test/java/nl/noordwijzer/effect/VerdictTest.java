package nl.noordwijzer.effect;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import nl.noordwijzer.area.HomesList;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class VerdictTest {
  private static final EffectTown TOWN =
      new EffectTown().homes(1, 200, 50, 40, 10).homes(3, 200, 50, 40, 10);

  private static ScenarioEffect effect(Intervention... interventions) {
    Plan plan = TOWN.plan(interventions);
    return EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A"));
  }

  private static Verdict verdict(Intervention... interventions) {
    ScenarioEffect effect = effect(interventions);
    return new Verdicts(effect).of(Scope.all(effect.plan().region()));
  }

  private static Intervention demolition(int from, int to, double gone, double back) {
    return intervention("a", "sloop_herstructurering", drawn(0, 40), from, to)
        .with("sloop_sociale_huur", number(gone))
        .with("nieuw_sociale_huur", number(back))
        .with("doorlooptijd", number(0));
  }

  private static String words(Verdict verdict, Locale locale) {
    Phrase cause = verdict.cause().orElseThrow();
    return Texts.in(locale).get(cause.key(), cause.arguments(locale));
  }

  @Test
  void replacementThatComesLaterIsDisplacement() {
    Verdict verdict = verdict(demolition(2029, 2031, 42, 42));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DISPLACEMENT);
    assertThat(verdict.firstYear()).contains(2029);
    assertThat(verdict.displaced().value()).isCloseTo(42, within(1e-9));
    assertThat(words(verdict, Texts.DUTCH))
        .isEqualTo("42 sociale huurwoningen gesloopt in 2029, vervanging pas in 2031.");
    assertThat(words(verdict, Texts.ENGLISH))
        .isEqualTo("42 homes for social rent demolished in 2029, replaced only in 2031.");
  }

  @Test
  void replacementInTimeIsNone() {
    Verdict verdict = verdict(demolition(2029, 2029, 42, 42));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NONE);
    assertThat(verdict.firstYear()).isEmpty();
    assertThat(verdict.cause()).isEmpty();
    assertThat(verdict.displaced().high()).isZero();
  }

  @Test
  void whatGoesWellOnlyAsExpectedIsACaution() {
    // 100 homes, 4 years ahead: at 7.5 % a year 30 leave and 70 new homes are enough; at 6 % 24
    // leave
    // and 76 must find a home: 6 too many
    Verdict verdict = verdict(demolition(2030, 2030, 100, 70).with("doorlooptijd", number(4)));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CAUTION);
    assertThat(verdict.displaced().value()).isCloseTo(0, within(1e-9));
    assertThat(verdict.displaced().high()).isCloseTo(6, within(1e-9));
    assertThat(words(verdict, Texts.DUTCH))
        .isEqualTo(
            "100 sociale huurwoningen gesloopt in 2030, maar 70 teruggebouwd en te weinig andere"
                + " nieuwe woningen in de wijk.");
  }

  @Test
  void temporaryHomesThatEndAreTheCause() {
    Verdict verdict =
        verdict(
            demolition(2029, 2029, 42, 0),
            intervention("t", "flexwoningen", drawn(110, 120), 2029, 2029)
                .with("woningen", number(42))
                .with("jaren", number(5)));
    assertThat(verdict.firstYear()).contains(2034);
    assertThat(words(verdict, Texts.DUTCH))
        .isEqualTo(
            "Tijdelijke woningen eindigen in 2034: 42 huishoudens hebben dan geen andere woning.");
  }

  @Test
  void conversionBeyondTurnoverIsTheCause() {
    Verdict verdict =
        verdict(
            intervention("i", "inponden", Place.areas("BU1"), 2030, 2030)
                .with("woningen", number(50))
                .with("bewoners_blijven", new InputValue.YesNo(false)));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DISPLACEMENT);
    assertThat(words(verdict, Texts.DUTCH))
        .isEqualTo("50 koopwoningen omgezet in 2030: meer dan er door verhuizing vrijkomen.");
  }

  @Test
  void eachAreaAndInterventionHasItsOwn() {
    ScenarioEffect effect =
        effect(
            demolition(2029, 2031, 42, 42),
            demolition(2030, 2030, 10, 10).withId("b").with(drawn(210, 240)));
    Verdicts verdicts = new Verdicts(effect);
    assertThat(verdicts.of("a").kind()).isEqualTo(Verdict.Kind.DISPLACEMENT);
    assertThat(verdicts.of("b").kind()).isEqualTo(Verdict.Kind.NONE);
    var region = effect.plan().region();
    assertThat(verdicts.of(Scope.of(region.areas().require("WK1"), region)).kind())
        .isEqualTo(Verdict.Kind.DISPLACEMENT);
    assertThat(verdicts.of(Scope.of(region.areas().require("WK2"), region)).kind())
        .isEqualTo(Verdict.Kind.NONE);
    assertThat(verdicts.of(Scope.of(drawn(0, 20), region)).displaced().value())
        .isCloseTo(21, within(1e-9));
  }

  @Test
  void theAccountHasTheNumbersFilledIn() {
    Verdict verdict = verdict(demolition(2029, 2031, 42, 42).with(new Years(2029, 2031)));
    Phrase formula = verdict.displaced().account().formula();
    assertThat(Texts.in(Texts.DUTCH).get(formula.key(), formula.arguments(Texts.DUTCH)))
        .startsWith("42,0 moeten verhuizen - 0,0")
        .endsWith("= 42,0 verdrongen");
  }

  @Test
  void theLargestCauseIsNamedWithItsOwnNumberAndTheOthersWithTheRest() {
    Verdict verdict =
        verdict(
            demolition(2026, 2026, 10, 0).withId("b").with(drawn(210, 240)),
            demolition(2029, 2031, 42, 42),
            demolition(2030, 2030, 5, 0).withId("c").with(drawn(240, 260)));
    assertThat(words(verdict, Texts.DUTCH)).startsWith("42 sociale huurwoningen gesloopt in 2029");
    assertThat(verdict.firstYear()).contains(2026);
    Verdict.Others others = verdict.rest().orElseThrow();
    assertThat(others.number()).isEqualTo(2);
    assertThat(others.displaced()).isCloseTo(15, within(1e-9));
    assertThat(verdict(demolition(2029, 2031, 42, 42)).rest()).isEmpty();
  }

  /// A list of homes in BU1 and another in BU3; the demolition lies in BU1.
  @Test
  void anInterventionNamesTheListsThatHaveHomesInItsPlace() {
    Region town =
        new EffectTown()
            .homes(1, 200, 50, 40, 10)
            .homes(3, 200, 50, 40, 10)
            .complex("here", EffectTown.WOONPUNT, 40, 1, 0, 40)
            .complex("there", EffectTown.WELLER, 40, 3, 0, 40)
            .region();
    Ownership one = town.ownership();
    Ownership two =
        new Ownership(
            List.of(
                new HomesList(source("west"), List.of(one.byId("here").orElseThrow())),
                new HomesList(source("east"), List.of(one.byId("there").orElseThrow()))));
    Plan plan = EffectTown.planFor(town.with(two), demolition(2029, 2031, 10, 10));
    ScenarioEffect effect =
        EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A"));
    Verdicts verdicts = new Verdicts(effect);
    assertThat(verdicts.of("a").displaced().account().sources())
        .extracting(Source::id)
        .containsExactly("west");
    Scope whole = Scope.all(plan.region());
    assertThat(verdicts.of(whole).displaced().account().sources())
        .extracting(Source::id)
        .contains("west", "east");
  }

  private static Source source(String id) {
    return new Source(id, Names.same(id), "", "", Names.same(id), false);
  }

  @Test
  void theCauseCountsWhatIsInTheScope() {
    ScenarioEffect effect = effect(demolition(2029, 2029, 42, 10));
    Scope half = Scope.of(drawn(0, 20), effect.plan().region());
    Verdict verdict = new Verdicts(effect).of(half);
    assertThat(words(verdict, Texts.DUTCH))
        .startsWith("21 sociale huurwoningen gesloopt in 2029, maar 5 teruggebouwd");
  }

  @Test
  void lessThanHalfAHouseholdIsNoDisplacementAndIsTold() {
    ScenarioEffect effect = effect(demolition(2029, 2031, 42, 42));
    Scope corner = Scope.of(drawn(0, 0.4), effect.plan().region());
    Verdict verdict = new Verdicts(effect).of(corner);
    assertThat(verdict.displaced().value()).isCloseTo(0.42, within(1e-9));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NONE);
    assertThat(verdict.firstYear()).isEmpty();
    Phrase formula = verdict.displaced().account().formula();
    assertThat(Texts.in(Texts.DUTCH).get(formula.key(), formula.arguments(Texts.DUTCH)))
        .endsWith("= 0,4 verdrongen: minder dan een half huishouden");
  }
}
