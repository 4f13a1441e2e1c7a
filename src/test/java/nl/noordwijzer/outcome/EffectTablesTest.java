package nl.noordwijzer.outcome;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Dorpsrand;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// 400 homes in BU1 (160 koop, 200 sociale huur, 40 particulier) and 200 in BU2; 42 social homes go
/// in 2029 and 42 come back in 2031. All of them are occupied, and no one leaves before.
final class EffectTablesTest {
  private static final EffectWords WORDS = new EffectWords(Texts.in(Texts.DUTCH));
  private static final ScopeChoice TOWN =
      new ScopeChoice(
          "Dorpsrand", Place.areas(Dorpsrand.neighbourhood(1), Dorpsrand.neighbourhood(2)), "town");
  private static final Intervention DEMOLITION =
      intervention("a", "sloop_herstructurering", drawn(0, 20), 2029, 2031)
          .with("sloop_sociale_huur", number(42))
          .with("nieuw_sociale_huur", number(42));

  /// Lies on homes of Woonpunt and is its work, and its cost is not filled in.
  private static final Intervention GARDEN =
      intervention("g", "groenproject", drawn(0, 20), 2033, 2034)
          .with(new Policy(Set.of(Actor.CORPORATIONS), Set.of(), Set.of(), Set.of()));

  private final Effects effects = effects(false);
  private final Effects yearly = effects(true);

  private static Effects effects(boolean yearly) {
    Plan plan =
        EffectTown.assuming(
            new EffectTown()
                .homes(1, 400, 40, 50, 10)
                .homes(2, 200, 70, 20, 10)
                .complex("w", EffectTown.WOONPUNT, 200, 1, 0, 20)
                .plan(DEMOLITION),
            "voorlooptijd_sloop",
            0);
    Wish wish = new Wish(plan, plan.scenarios().require("A"), TOWN, "a", yearly);
    return Effects.of(wish, EffectModel.of(plan, EffectTown.CATALOGUE), null);
  }

  private static EffectTable.Line line(EffectTable table, String name) {
    return table.lines().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + table.lines()));
  }

  private static List<String> figures(EffectTable table, String name) {
    return line(table, name).cells().stream().map(EffectTable.Cell::figure).toList();
  }

  @Test
  void theVerdictNamesTheYearTheNumberAndTheCause() {
    assertThat(effects.verdict().kind()).isEqualTo(Verdict.Kind.DISPLACEMENT);
    assertThat(WORDS.sentence(effects.verdict()))
        .isEqualTo(
            "42 sociale huurwoningen gesloopt in 2029, vervanging pas in 2031."
                + " Verdrongen huishoudens: 42 (42–42).");
    assertThat(Objects.requireNonNull(effects.ofIntervention()).kind())
        .isEqualTo(Verdict.Kind.DISPLACEMENT);
  }

  @Test
  void theBooksAreShownInStepsOfFiveYearsAfterTheWhole() {
    EffectTable table = new Books(effects, WORDS).table();
    assertThat(table.headings())
        .containsExactly(
            "2022–2047", "2022–2026", "2027–2031", "2032–2036", "2037–2041", "2042–2047");
    assertThat(figures(table, "sociale huur")).containsOnly("240");
    assertThat(figures(table, "Weg, sociale huur")).containsExactly("42", "0", "42", "0", "0", "0");
    assertThat(figures(table, "Verdrongen")).containsExactly("42", "0", "42", "0", "0", "0");
    assertThat(table.lines()).noneMatch(line -> line.name().equals("Weg, koop"));
  }

  @Test
  void yearByYearTheStockDipsUntilTheHomesAreBack() {
    EffectTable table = new Books(yearly, WORDS).table();
    int demolished = table.headings().indexOf("2029");
    assertThat(figures(table, "sociale huur").subList(demolished - 1, demolished + 3))
        .containsExactly("240", "198", "198", "240");
  }

  @Test
  void aFigureOpensToTheSumBehindIt() {
    EffectTable table = new Books(effects, WORDS).table();
    assertThat(line(table, "sociale huur").cells().get(2).account())
        .contains("240,0 aan het begin - 42,0 weg + 42,0 gebouwd + 0,0 omgezet = 240,0")
        .contains("Door: Ingreep a.")
        .contains("Dorpsrand, 2027–2031: 240 woningen.")
        .contains("per complex bekend")
        .contains("Aandeel corporatiewoningen dat als sociale huur telt 100 %")
        .contains("Bron: ");
    assertThat(line(table, "sociale huur").cells().get(1).account()).doesNotContain("Door:");
    assertThat(line(table, "Verdrongen").cells().getFirst().account())
        .contains("= 42,0 verdrongen")
        .contains("Mutatiegraad sociale huur 7,5 % per jaar (6–9), 2024, Aanname van Noordwijzer")
        .contains("Dorpsrand, 2022–2047: 42 huishoudens.")
        .contains("per complex bekend")
        .contains("Bron: ");
  }

  @Test
  void theMixHasItsSharesAndSpread() {
    EffectTable table = new MixTable(effects, WORDS).table();
    // 300 koop, 240 sociale huur and 60 particulier of 600, before and after
    assertThat(figures(table, "Koop")).containsExactly("50,0\u00a0%", "50,0\u00a0%", "0,0 %-punt");
    // half of |200/240 - 200/360| + |40/240 - 160/360|
    assertThat(figures(table, "Ongelijke spreiding sociale huur"))
        .containsExactly("0,278", "0,278", "0,000");
  }

  @Test
  void theNormIsAsThePlanHasItAndTheMiddleSegmentIsARange() {
    EffectTable table = new MixTable(effects, WORDS).table();
    // 240 of 600 is 40 %, and 10 % of 600 is 60 homes
    EffectTable.Line social = line(table, "Sociale huur, norm 30,0\u00a0%");
    assertThat(social.cells().getFirst().figure()).isEqualTo("+10,0 %-punt");
    assertThat(social.cells().getFirst().account())
        .contains("dat is +60 woningen")
        .contains("Wet versterking regie");
    // no mid-market rent, and 300 of 600 owner-occupied
    EffectTable.Line middle = line(table, "Middensegment, norm 40,0\u00a0%");
    assertThat(middle.cells().getFirst().figure()).isEqualTo("-40,0 tot +10,0 %-punt");
    assertThat(middle.cells().getFirst().account())
        .contains("0,0\u00a0% - 40,0\u00a0% = -40,0 %-punt")
        .contains("50,0\u00a0% - 40,0\u00a0% = +10,0 %-punt")
        .doesNotContain(".;")
        .doesNotContain("..");
    assertThat(middle.cells().getLast().figure()).isEqualTo("0,0 %-punt");
    assertThat(middle.cells().getLast().account())
        .contains("0,0\u00a0% - 0,0\u00a0% = 0,0 %-punt; 50,0\u00a0% - 50,0\u00a0% = 0,0 %-punt");
  }

  @Test
  void theDistanceToTheWantedMixHasItsSum() {
    TargetMix target = new TargetMix(60, 30, 2047, Names.same("Woonvisie"));
    Plan plan = effects.wish().plan();
    for (Assumption part : target.kept("town", "Dorpsrand")) {
      plan = plan.withAssumptions(plan.assumptions().with(part));
    }
    Wish wish = new Wish(plan, plan.scenarios().require("A"), TOWN, null, false);
    Effects wanting = Effects.of(wish, EffectModel.of(plan, EffectTown.CATALOGUE), null);
    EffectTable table = new MixTable(wanting, WORDS).table();
    // half of |50 - 60| + |40 - 30| + |10 - 10|
    EffectTable.Line distance = line(table, "Afstand tot gewenst");
    assertThat(distance.cells().getFirst().figure()).isEqualTo("10,0\u00a0%");
    assertThat(distance.cells().getFirst().account()).contains("volgens Woonvisie.");
    assertThat(new MixTable(effects, WORDS).table().lines())
        .noneMatch(line -> line.name().startsWith("Afstand"));
  }

  @Test
  void theGrainIsTheEntropyOfSquares() {
    List<EffectTable.Line> lines = new GrainLines(effects, WORDS).lines();
    EffectTable table = new MixTable(effects, WORDS).table().with(lines);
    assertThat(line(table, "Korrelgrootte (entropie)").isHeading()).isTrue();
    // one square holds both: 50, 40 and 10 %, (0.3466 + 0.3665 + 0.2303) / 1.0986
    assertThat(figures(table, "Vierkanten van 400 m")).containsExactly("0,859", "0,859", "0,000");
    assertThat(line(table, "Vierkanten van 400 m").cells().getFirst().account())
        .contains("Gemiddelde entropie in 1 vierkant van 400 m")
        .contains("geen doel op zich")
        .contains("per complex bekend");
  }

  /// 240 of 600 is social rent, as in the whole region.
  @Test
  void theLocationQuotientComparesWithTheRegion() {
    EffectTable table = new MixTable(effects, WORDS).table();
    assertThat(figures(table, "Locatiequotiënt sociale huur"))
        .containsExactly("1,000", "1,000", "0,000");
    assertThat(line(table, "Locatiequotiënt sociale huur").cells().getFirst().account())
        .contains("40,0\u00a0% sociale huur hier / 40,0\u00a0% in alle buurten");
  }

  @Test
  void theAccountSaysWhatLiesOnPointsOfHomes() {
    // 200 homes in a complex, 200 on the point of BU1, 200 over the land of BU2
    Plan plan =
        new EffectTown()
            .homes(1, 400, 40, 50, 10)
            .homes(2, 200, 70, 20, 10)
            .complex("w", EffectTown.WOONPUNT, 200, 1, 0, 20)
            .points(1, "MULTIPOINT ((190080 320050))")
            .plan(DEMOLITION);
    Wish wish = new Wish(plan, plan.scenarios().require("A"), TOWN, "a", false);
    Effects pointed = Effects.of(wish, EffectModel.of(plan, EffectTown.CATALOGUE), null);
    assertThat(line(new Books(pointed, WORDS).table(), "sociale huur").cells().getFirst().account())
        .contains("is 33,3\u00a0% per complex bekend en 33,3\u00a0% verdeeld op woningpunten")
        .contains("BAG, Kadaster");
  }

  @Test
  void theMoneyOfThePeriodsIsThatOfTheWhole() {
    EffectTable table = new MoneyTable(yearly, WORDS).table();
    double cost = effects.money().in(Outlook.EXPECTED).cost();
    assertThat(cost).isPositive();
    assertThat(figures(table, "Kosten").getFirst()).startsWith(WORDS.euros(cost));
    assertThat(figures(table, "Kosten").get(1)).isEqualTo("0,0");
    assertThat(figures(table, "Nog niet gedekt")).isEqualTo(figures(table, "Kosten"));
  }

  /// 42 homes at 17,500 and 42 at 300,000, and no moving allowance is left out: 42 x 7,428.
  @Test
  void theCostOpensToTheSumOfItsInterventions() {
    EffectTable table = new MoneyTable(effects, WORDS).table();
    EffectTable.Cell cost = line(table, "Kosten").cells().getFirst();
    double sum = 42 * (17_500.0 + 300_000 + 7_428);
    assertThat(effects.money().in(Outlook.EXPECTED).cost()).isCloseTo(sum, within(1e-3));
    assertThat(cost.account())
        .contains("Som: Ingreep a 13,6 = 13,6 miljoen euro.")
        .contains("Bouw van een woning (stichtingskosten) 300.000 euro per woning")
        .contains("Verhuiskostenvergoeding");
    assertThat(cost.account())
        .contains(
            "Ingreep a: 42 × 17.500 euro per woning (kosten van sloop, 2029)"
                + " + 42 × 7.428 euro per huishouden"
                + " (verhuiskostenvergoeding bij sloop of renovatie, 2029)"
                + " + 42 × 300.000 euro per woning (kosten van nieuwbouw, 2029–2031)"
                + " = 13,6 miljoen euro.")
        .contains("300.000 euro per woning (280.000–320.000), prijspeil 2024")
        .contains("Mutatiegraad sociale huur")
        .doesNotContain("Mutatiegraad koop")
        .doesNotContain("Verduurzaming");
    // nothing is spent before 2027
    assertThat(line(table, "Kosten").cells().get(1).account()).doesNotContain("Aannamen");
    assertThat(line(table, "Nog niet gedekt").cells().getFirst().account())
        .contains("13.646.976 euro kosten - 0 euro gedekt = 13.646.976 euro niet gedekt");
  }

  @Test
  void aPriceThatWasFilledInIsNoAssumption() {
    EffectTable table = money(DEMOLITION.with("bouwkosten", number(250_000)));
    assertThat(line(table, "Kosten").cells().getFirst().account())
        .contains(
            "42 × 250.000 euro per woning"
                + " (kosten van nieuwbouw, ingevuld bij de ingreep, 2029–2031)")
        .doesNotContain("Bouw van een woning");
    EffectTable whole = money(DEMOLITION.with(new Financing(Map.of(), 5_000_000.0)));
    assertThat(line(whole, "Kosten").cells().getFirst().account())
        .contains("Ingreep a: 5,0 miljoen euro, als bedrag ingevuld bij de ingreep.")
        .doesNotContain("Aannamen");
  }

  /// Half of the drawing lies in BU1, which is from 0 to 100 m.
  @Test
  void theNumbersOfACostAreThoseOfTheAreaAndTheYears() {
    Plan plan =
        EffectTown.assuming(
            new EffectTown()
                .homes(1, 400, 40, 50, 10)
                .homes(2, 200, 70, 20, 10)
                .plan(DEMOLITION.with(drawn(90, 110))),
            "voorlooptijd_sloop",
            0);
    ScopeChoice west = new ScopeChoice("BU1", Place.areas(Dorpsrand.neighbourhood(1)), "west");
    Wish wish = new Wish(plan, plan.scenarios().require("A"), west, null, true);
    EffectTable table =
        EffectTables.MONEY.of(
            Effects.of(wish, EffectModel.of(plan, EffectTown.CATALOGUE), null), WORDS);
    // a third of the building is paid in 2030
    assertThat(line(table, "Kosten").cells().get(table.headings().indexOf("2030")).account())
        .contains("Ingreep a: 7 × 300.000 euro per woning (kosten van nieuwbouw, 2030) = 2,1");
  }

  @Test
  void anAccountNamesOnlyWhatItsFigureRestsOn() {
    EffectTable books = new Books(effects, WORDS).table();
    assertThat(line(books, "Verdrongen").cells().getFirst().account())
        .contains("Mutatiegraad sociale huur", "bewoond")
        .doesNotContain("Mutatiegraad koop")
        .doesNotContain("Mutatiegraad middenhuur")
        .doesNotContain("andere bestemming");
    String order = "vervanging uit het jaar van de sloop is op tijd, een jaar later niet.";
    assertThat(line(books, "Verdrongen").cells().getFirst().account()).contains(order);
    assertThat(line(books, "Moeten verhuizen").cells().getFirst().account())
        .contains("bewoond")
        .doesNotContain(order)
        .doesNotContain("Mutatiegraad");
    assertThat(line(books, "koop").cells().getFirst().account()).doesNotContain("Aannamen");
    assertThat(line(books, "sociale huur").cells().getFirst().account())
        .contains("orporatie")
        .doesNotContain("erhuurder");
  }

  @Test
  void everyFigureSaysWhatItIsAndHowItWasReached() {
    for (EffectTables table : EffectTables.values()) {
      table.of(effects, WORDS).lines().stream()
          .flatMap(line -> line.cells().stream())
          .filter(cell -> !cell.figure().isEmpty())
          .forEach(cell ->
              assertThat(cell.account())
                  .as(table + " " + cell.figure())
                  .contains("Dorpsrand", ": " + cell.figure(), "Som: "));
    }
  }

  /// The fund wants 30 % of others, and is asked for all.
  @Test
  void whatASourcePaysOpensToItsCapAndItsCondition() {
    Plan plan = effects.wish().plan();
    Scenario funded =
        plan.scenarios()
            .require("A")
            .with(
                Register.of(
                    List.of(
                        DEMOLITION.with(
                            new Financing(Map.of("volkshuisvestingsfonds", 1.0), null)))));
    Plan paid = plan.with(funded);
    Wish wish = new Wish(paid, funded, TOWN, null, false);
    Effects asking = Effects.of(wish, EffectModel.of(paid, EffectTown.CATALOGUE), null);
    String account =
        line(EffectTables.MONEY.of(asking, WORDS), "Volkshuisvestingsfonds")
            .cells()
            .getFirst()
            .account();
    assertThat(account)
        .contains("0,0 van de 13,6 miljoen euro die de ingrepen van deze bron vragen")
        .contains("13,6 miljoen euro betaalt zij niet, omdat andere bronnen")
        .contains("minder dan 30,0\u00a0% bijdragen; dat is niet gedekt. Voorwaarde: Minstens 200")
        .doesNotContain("..");
    assertThat(
            line(EffectTables.MONEY.of(asking, WORDS), "Nog niet gedekt")
                .cells()
                .getFirst()
                .account())
        .contains("euro niet gedekt. Volkshuisvestingsfonds: 13,6 miljoen euro betaalt zij niet")
        .doesNotContain("..");
  }

  /// 42 homes, and 70 % of 10 million.
  @Test
  void aRequestThatIsTooSmallIsToldWithTheLeast() {
    Plan plan = effects.wish().plan();
    Map<String, Double> shares =
        Map.of("volkshuisvestingsfonds", 0.7, "eigen_middelen_corporatie", 0.3);
    Scenario small =
        plan.scenarios()
            .require("A")
            .with(Register.of(List.of(DEMOLITION.with(new Financing(shares, 10_000_000.0)))));
    Plan asked = plan.with(small);
    Effects asking =
        Effects.of(
            new Wish(asked, small, TOWN, null, false),
            EffectModel.of(asked, EffectTown.CATALOGUE),
            null);
    assertThat(
            line(EffectTables.MONEY.of(asking, WORDS), "Volkshuisvestingsfonds")
                .cells()
                .getFirst()
                .account())
        .contains(
            "7,0 miljoen euro betaalt zij niet: wat het hele scenario van haar vraagt"
                + " (42 woningen, 7,0 miljoen euro) is minder dan het minimum van 200 woningen"
                + " of 7,5 miljoen euro; dat is niet gedekt.");
  }

  @Test
  void anIndexOpensToItsFormulaWithTheShares() {
    EffectTable table = new MixTable(effects, WORDS).table();
    assertThat(line(table, "Simpson").cells().getFirst().account())
        .contains("met p = 0,500; 0,400; 0,100 (koop; sociale huur; overige huur) = 0,580");
  }

  @Test
  void theCorporationIsAskedToDemolishAndToBuild() {
    EffectTable table = new CorporationTable(effects, WORDS).table();
    assertThat(figures(table, "Woonpunt").subList(0, 5))
        .containsExactly("200", "100,0\u00a0%", "42", "42", "42");
    assertThat(line(table, "Woonpunt").cells().get(1).account()).contains("200 van 200 = 100,0");
    assertThat(line(table, "Woonpunt").cells().get(2).account())
        .contains("Som: Ingreep a 42 = 42.");
    assertThat(line(table, "Woonpunt").cells().get(5).account())
        .contains("geen ingreep vraagt dit van Woonpunt");
  }

  /// Of 600 homes 200 are Woonpunt's, and so is all that happens.
  @Test
  void whatIsOfNoCorporationMakesUpTheWhole() {
    EffectTable.Line rest = line(EffectTables.ASKED.of(effects, WORDS), "Geen corporatie");
    assertThat(rest.cells().stream().map(EffectTable.Cell::figure).toList().subList(0, 5))
        .containsExactly("400", "–", "0", "0", "0");
    assertThat(rest.cells().getFirst().account())
        .contains("Som: 600 in het gebied - 200 van corporaties = 400.")
        .contains("Met de corporaties samen is het alles");
  }

  /// 42 homes go in 2029, at 17,500 and 7,428, and 42 are built from then to 2031, at 300,000; the
  /// prices range from 10,000 to 25,000 and from 280,000 to 320,000.
  @Test
  void theCostOfACorporationIsToldByPhaseWithItsRange() {
    EffectTable table = new CorporationTable(effects, WORDS).table();
    List<String> figures = figures(table, "Woonpunt");
    assertThat(table.headings().subList(8, 12))
        .containsExactly(
            "Kosten, mln. euro",
            "Niet gedekt, mln. euro",
            "Kosten 2022–2026, mln. euro",
            "Kosten 2027–2031, mln. euro");
    assertThat(figures.subList(8, 12))
        .containsExactly("13,6 (12,5–14,8)", "13,6 (12,5–14,8)", "0,0", "13,6 (12,5–14,8)");
    assertThat(line(table, "Woonpunt").cells().get(11).account())
        .contains("Som: Ingreep a 13,6 = 13,6.");
  }

  /// The complex lies on the west 20 m of BU1, where 200 of 400 homes are not in it.
  @Test
  void aComplexHasItsOwnBooksAndMix() {
    Plan plan = effects.wish().plan();
    ScopeChoice complex = ScopeChoice.complexes(TOWN, plan, Texts.in(Texts.DUTCH)).getFirst();
    assertThat(complex.name()).isEqualTo("w, Woonpunt, 200 woningen");
    Wish wish = new Wish(plan, plan.scenarios().require("A"), complex, null, false);
    Effects here = Effects.of(wish, EffectModel.of(plan, EffectTown.CATALOGUE), null);
    EffectTable books = EffectTables.BOOKS.of(here, WORDS);
    assertThat(figures(books, "Weg, sociale huur").getFirst()).isEqualTo("42");
    assertThat(figures(books, "Verdrongen").getFirst()).isEqualTo("42");
    assertThat(line(books, "sociale huur").cells().getFirst().account())
        .contains("w, Woonpunt, 200 woningen, 2022–2047: 200 woningen.");
    assertThat(line(EffectTables.MIX.of(here, WORDS), "Entropie (0–1)")).isNotNull();
  }

  @Test
  void periodsHaveEachYearOnce() {
    for (boolean yearly : new boolean[] {true, false}) {
      List<Period> parts = Period.all(yearly).subList(1, Period.all(yearly).size());
      assertThat(IntStream.rangeClosed(Years.FIRST, Years.LAST))
          .allMatch(year -> parts.stream().filter(part -> part.has(year)).count() == 1);
    }
  }

  @Test
  void aCostThatIsNotFilledInMakesTheSumAMinimum() {
    Intervention garden = intervention("g", "groenproject", drawn(0, 20), 2029, 2031);
    EffectTable some = money(DEMOLITION, garden);
    EffectTable.Line cost = line(some, "Kosten, ten minste");
    assertThat(cost.cells().getFirst().figure()).startsWith("1");
    assertThat(cost.cells().getFirst().account())
        .contains("Kosten niet ingevuld: " + garden.name() + ".");
    assertThat(line(some, "Nog niet gedekt, ten minste").cells().getFirst().account())
        .contains("Kosten niet ingevuld: " + garden.name() + ".");
    EffectTable none = money(garden);
    assertThat(figures(none, "Kosten, ten minste").getFirst()).isEqualTo("niet ingevuld");
    assertThat(figures(none, "Nog niet gedekt, ten minste").getFirst()).isEqualTo("onbekend");
    assertThat(figures(none, "Kosten, ten minste").getLast()).isEqualTo("0,0");
  }

  /// What is asked of Woonpunt, with 200 homes from 0 to 20 m, and of Weller.
  private static EffectTable asked(Intervention... interventions) {
    Plan plan =
        new EffectTown()
            .homes(1, 400, 40, 50, 10)
            .complex("w", EffectTown.WOONPUNT, 200, 1, 0, 20)
            .complex("v", EffectTown.WELLER, 10, 2, 0, 20)
            .plan(interventions);
    Wish wish = new Wish(plan, plan.scenarios().require("A"), TOWN, null, false);
    return EffectTables.ASKED.of(
        Effects.of(wish, EffectModel.of(plan, EffectTown.CATALOGUE), null), WORDS);
  }

  @Test
  void whatIsAskedOfACorporationIsAMinimumWhereACostIsNotFilledIn() {
    EffectTable table = asked(DEMOLITION, GARDEN);
    // cost, not covered, 2022-2026, 2027-2031, 2032-2036
    assertThat(figures(table, "Woonpunt").subList(8, 13))
        .satisfiesExactly(
            cost -> assertThat(cost).startsWith("ten minste 13,"),
            gap -> assertThat(gap).startsWith("ten minste 13,"),
            first -> assertThat(first).isEqualTo("0,0"),
            second -> assertThat(second).startsWith("13,"),
            third -> assertThat(third).isEqualTo("niet ingevuld"));
    assertThat(line(table, "Woonpunt").cells().get(8).account())
        .contains("Kosten niet ingevuld: Ingreep g.");
    assertThat(line(table, "Woonpunt").cells().get(12).account())
        .contains("van geen ingreep bij Woonpunt in deze jaren zijn de kosten ingevuld");
    assertThat(figures(table, "Weller").get(8)).isEqualTo("0,0");
  }

  @Test
  void anAccountWithoutAnyCostFilledInSaysSoOfWhoIsAskedOnly() {
    EffectTable table = asked(GARDEN);
    assertThat(line(table, "Woonpunt").cells().get(8).account())
        .contains("van geen ingreep bij Woonpunt zijn de kosten ingevuld")
        .doesNotContain("geen ingreep vraagt dit");
    assertThat(line(table, "Weller").cells().get(8).account())
        .contains("geen ingreep vraagt dit van Weller");
    // not covered, 2032-2036, 2037-2041
    assertThat(line(table, "Woonpunt").cells().get(9).account())
        .contains("van geen ingreep bij Woonpunt zijn de kosten ingevuld");
    assertThat(line(table, "Woonpunt").cells().get(12).account())
        .contains("van geen ingreep bij Woonpunt in deze jaren zijn de kosten ingevuld");
    assertThat(line(table, "Woonpunt").cells().get(13).account())
        .contains("geen ingreep vraagt dit van Woonpunt");
  }

  /// The demolition lies in BU1.
  @Test
  void anAccountNamesNoInterventionElsewhere() {
    Plan plan = effects.wish().plan();
    ScopeChoice elsewhere = new ScopeChoice("BU2", Place.areas(Dorpsrand.neighbourhood(2)), null);
    Wish wish = new Wish(plan, plan.scenarios().require("A"), elsewhere, null, false);
    Effects there = Effects.of(wish, EffectModel.of(plan, EffectTown.CATALOGUE), null);
    assertThat(
            line(EffectTables.BOOKS.of(there, WORDS), "sociale huur").cells().getFirst().account())
        .contains("Som: ")
        .doesNotContain("Door:");
  }

  @Test
  void theSentenceSharesTheNumberOutOverTheCauses() {
    Intervention second =
        DEMOLITION
            .withId("b")
            .with(drawn(60, 80))
            .with("sloop_sociale_huur", number(10))
            .with("nieuw_sociale_huur", number(10));
    Verdict verdict =
        of(DEMOLITION.with("doorlooptijd", number(0)), second.with("doorlooptijd", number(0)))
            .verdict();
    assertThat(WORDS.sentence(verdict))
        .isEqualTo(
            "42 sociale huurwoningen gesloopt in 2029, vervanging pas in 2031."
                + " Verdrongen huishoudens: 52 (52–52): 42 hierdoor, en 10 door 1 andere ingreep.");
  }

  @Test
  void interventionsThatAreCalledTheSameAreToldApart() {
    Intervention second =
        intervention("b", "flexwoningen", drawn(0, 20), 2033, 2034).withName(DEMOLITION.name());
    Intervention other = intervention("c", "koop", drawn(0, 20), 2033, 2034);
    InterventionNames names =
        new InterventionNames(of(DEMOLITION, second, other).effect(), Texts.in(Texts.DUTCH));
    assertThat(names.of(DEMOLITION))
        .isEqualTo("Ingreep a (Sloop en herstructurering, 2029–2031, nummer 1 van 2 met die naam)");
    assertThat(names.of(second))
        .isEqualTo(
            "Ingreep a (Flex- en doorstroomwoningen, 2033–2034, nummer 2 van 2 met die naam)");
    assertThat(names.of(other)).isEqualTo("Ingreep c");
  }

  private static EffectTable money(Intervention... interventions) {
    return EffectTables.MONEY.of(of(interventions), WORDS);
  }

  private static Effects of(Intervention... interventions) {
    Plan plan = new EffectTown().homes(1, 400, 40, 50, 10).plan(interventions);
    Wish wish = new Wish(plan, plan.scenarios().require("A"), TOWN, null, false);
    return Effects.of(wish, EffectModel.of(plan, EffectTown.CATALOGUE), null);
  }
}
