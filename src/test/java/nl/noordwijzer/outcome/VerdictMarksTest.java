package nl.noordwijzer.outcome;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.map.PlanMark;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// 200 homes for social rent in BU1, of which 42 go and do not come back.
final class VerdictMarksTest {
  private static Intervention demolition(String id, double homes) {
    return intervention(id, "sloop_herstructurering", drawn(0, 20), 2029, 2031)
        .with("sloop_sociale_huur", number(homes))
        .with("doorlooptijd", number(0));
  }

  private static PlanMarks marks(Intervention... interventions) {
    Plan plan =
        new EffectTown()
            .homes(1, 400, 40, 50, 10)
            .complex("w", EffectTown.WOONPUNT, 200, 1, 0, 20)
            .plan(interventions);
    return VerdictMarks.of(
        EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A")),
        new EffectWords(Texts.in(Texts.DUTCH)),
        area -> Scope.of(area.place(), plan.region()));
  }

  @Test
  void anInterventionThatDisplacesHouseholdsSaysHowMany() {
    PlanMarks.Said said = marks(demolition("a", 42)).of("a");
    assertThat(said.marks()).containsExactly(PlanMark.DISPLACEMENT);
    assertThat(said.words()).isEqualTo("Verdringing (42)");
  }

  @Test
  void anInterventionThatDisplacesNobodyHasNoMark() {
    Intervention green = intervention("g", "groenproject", drawn(0, 20), 2025, 2026);
    assertThat(marks(green).said()).doesNotContainKey("g");
  }

  @Test
  void twoThatCountOnTheSameHomesHaveTheMarkOfThatBoth() {
    PlanMarks marks = marks(demolition("a", 150), demolition("b", 150));
    assertThat(marks.of("a").marks()).contains(PlanMark.CONTESTED);
    assertThat(marks.of("b").marks()).contains(PlanMark.CONTESTED);
  }

  @Test
  void everyPlanAreaHasAVerdict() {
    PlanMarks marks = marks();
    assertThat(marks.said().values())
        .isNotEmpty()
        .allSatisfy(said -> {
          assertThat(said.marks()).containsExactly(PlanMark.NONE);
          assertThat(said.words()).isEqualTo("Geen verdringing");
        });
  }
}
