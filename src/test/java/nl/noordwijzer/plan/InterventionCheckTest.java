package nl.noordwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.noordwijzer.plan.InputValue.Amount;
import nl.noordwijzer.plan.InputValue.Choice;
import nl.noordwijzer.plan.InputValue.YesNo;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterventionCheckTest {
  private final Intervention demolition = DorpsrandPlan.demolition("s");
  private final Intervention rule = DorpsrandPlan.rule("r");
  private final InterventionCheck check =
      new InterventionCheck(DorpsrandPlan.plan(), DorpsrandPlan.CATALOGUE);

  private List<String> problems(Intervention intervention) {
    return check.check(intervention).stream()
        .map(problem -> problem.field() + " " + problem.sentence().key().substring(13))
        .toList();
  }

  @Test
  void aCompleteInterventionHasNoProblems() {
    assertThat(check.check(demolition)).isEmpty();
    assertThat(check.check(rule)).isEmpty();
  }

  @Test
  void aProblemNamesTheInterventionAndSpeaksBothLanguages() {
    PlanProblem problem = check.check(demolition.with("woningen", new Amount(501))).getFirst();
    assertThat(problem.item()).isEqualTo("s");
    Texts dutch = Texts.in(Texts.DUTCH);
    Texts english = Texts.in(Texts.ENGLISH);
    assertThat(dutch.get(problem.sentence().key(), problem.sentence().arguments(dutch.locale())))
        .isEqualTo("‘Label woningen’ mag hoogstens 500 zijn.");
    assertThat(
            english.get(problem.sentence().key(), problem.sentence().arguments(english.locale())))
        .isEqualTo("‘Label woningen’ may be at most 500.");
  }

  @Test
  void aNameAndAKnownTypeAreNeeded() {
    Intervention nameless =
        new Intervention(
            "x",
            "vreemd",
            " ",
            rule.place(),
            rule.years(),
            Status.IDEA,
            Policy.NONE,
            Map.of(),
            Financing.NONE,
            Remarks.NONE);
    assertThat(problems(nameless)).containsExactly("name name", "type type");
  }

  @Test
  void aTypeOfThePlanItselfIsKnown() {
    InterventionType own = DorpsrandPlan.type("eigen", DorpsrandPlan.RULE.kinds(), List.of(), "");
    Plan plan = DorpsrandPlan.plan().withTypes(Register.of(List.of(own)));
    Intervention intervention = own.draft("e", "Eigen", rule.place(), rule.years());
    assertThat(problems(intervention)).containsExactly("type type");
    assertThat(new InterventionCheck(plan, DorpsrandPlan.CATALOGUE).check(intervention)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POLYGON EMPTY|place.absent",
        "POLYGON ((190200 321400, 190300 321500, 190300 321400, 190200 321500, 190200 321400))"
            + "|place.invalid",
        "POLYGON ((100000 321400, 100100 321400, 100100 321500, 100000 321400))|place.outside",
        "LINESTRING (190200 321400, 190300 321500)|kind.line",
        "POINT (190200 321400)|kind.point",
        "GEOMETRYCOLLECTION (POINT (190200 321400), LINESTRING (190200 321400, 190300 321500))"
            + "|kind.mixed"
      })
  void aShapeMustFitItsTypeAndLieInTheRegion(String wkt, String problem) {
    assertThat(problems(demolition.with(DorpsrandPlan.drawn(wkt))))
        .containsExactly("place " + problem);
  }

  @Test
  void aShapeThatLiesPartlyOutsideIsAllowed() {
    assertThat(problems(demolition.with(DorpsrandPlan.square(189_950, 321_200)))).isEmpty();
  }

  @Test
  void chosenPlacesMustBeThere() {
    assertThat(problems(rule.with(Place.areas()))).containsExactly("place place.absent");
    assertThat(problems(rule.with(Place.areas("BU0", "BU77")))).containsExactly("place place.area");
    assertThat(problems(rule.with(Place.complexes("C00")))).isEmpty();
    assertThat(problems(rule.with(Place.complexes("C99")))).containsExactly("place place.complex");
    assertThat(problems(demolition.with(Place.areas("BU0")))).containsExactly("place kind.areas");
    assertThat(problems(rule.with(DorpsrandPlan.square(190_200, 321_400))))
        .containsExactly("place kind.polygon");
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2047,",
    "2025, 2025,",
    "2026, 2025, years years.order",
    "2021, 2025, years years.horizon",
    "2025, 2048, years years.horizon"
  })
  void yearsLieInOrderWithinTheProgramme(int start, int end, String problem) {
    assertThat(problems(rule.with(new Years(start, end))))
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "woningen, 1,",
    "woningen, 500,",
    "woningen, 0, input.least",
    "woningen, 501, input.most",
    "woningen, 10.5, input.decimals",
    "woningen, NaN, input.kind",
    "kosten, 17500.25,",
    "kosten, 17500.255, input.decimals",
    "sloopjaar, 2029,",
    "sloopjaar, 2021, input.year",
    "sloopjaar, 2029.5, input.year",
    "segment, 3, input.kind"
  })
  void numbersStayWithinTheirLimits(String input, double value, String problem) {
    assertThat(problems(demolition.with(input, new Amount(value))))
        .isEqualTo(problem == null ? List.of() : List.of("input." + input + " " + problem));
  }

  @Test
  void aRequiredInputWithoutPresetMustBeFilledIn() {
    assertThat(problems(demolition.withInputs(Map.of())))
        .containsExactly("input.woningen input.missing");
  }

  @Test
  void choicesAndNamesOfInputsMustBeKnown() {
    assertThat(problems(demolition.with("segment", new Choice("huur")))).isEmpty();
    assertThat(problems(demolition.with("segment", new Choice("kraak"))))
        .containsExactly("input.segment input.choice");
    assertThat(problems(demolition.with("vreemd", new YesNo(true))))
        .containsExactly("input.vreemd input.unknown");
  }

  @Test
  void thePresetFollowsTheAssumptionOfThePlan() {
    Assumption dearer =
        DorpsrandPlan.COST.with(10_000, 20_000, 30_000, DorpsrandPlan.COST.source());
    assertThat(DorpsrandPlan.PRICE.presetIn(Register.of(List.of(DorpsrandPlan.COST))))
        .contains(new Amount(17_500));
    assertThat(DorpsrandPlan.PRICE.presetIn(Register.of(List.of(dearer))))
        .contains(new Amount(20_000));
  }

  @Test
  void fundingIsKnownAndPaysNoMoreThanAll() {
    assertThat(problems(rule.with(new Financing(Map.of("fonds", 1.0), 5_000.0)))).isEmpty();
    assertThat(problems(rule.with(new Financing(Map.of("fonds", 1.1), null))))
        .containsExactly("funding funding.shares");
    assertThat(problems(rule.with(new Financing(Map.of("fonds", -0.1), null))))
        .containsExactly("funding funding.shares");
    assertThat(problems(rule.with(new Financing(Map.of("fonds", Double.NaN), null))))
        .containsExactly("funding funding.shares");
    assertThat(problems(rule.with(new Financing(Map.of("loterij", 0.5), null))))
        .containsExactly("funding funding.unknown");
    assertThat(problems(rule.with(new Financing(Map.of(), -1.0)))).containsExactly("cost cost");
  }

  @Test
  void thePlanIsCheckedAsAWhole() {
    Plan plan = DorpsrandPlan.plan();
    Scenario variant = plan.scenarios().require("A");
    Plan next =
        plan.with(variant.with(Register.of(List.of(rule.withName("")))))
            .withAreas(
                Register.of(
                    List.of(new PlanArea("p", "Leeg", PlanArea.Kind.PLAN_AREA, Place.areas()))));
    assertThat(new PlanCheck(next, DorpsrandPlan.CATALOGUE).check())
        .extracting(PlanProblem::item)
        .containsExactly("p", "r");
  }
}
