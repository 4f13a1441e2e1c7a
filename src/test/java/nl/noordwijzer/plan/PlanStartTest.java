package nl.noordwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;

class PlanStartTest {
  private final PlanStart start =
      new PlanStart(DorpsrandPlan.CATALOGUE, DorpsrandPlan.ids("n"), "Huidige situatie");

  @Test
  void aPlanBeginsWithTheFocusAreasTheBaseAndTheCatalogue() {
    Plan plan = start.begin("Noord", ShippedRegion.get());
    assertThat(plan.areas()).hasSize(3);
    assertThat(plan.areas().stream().map(PlanArea::name).toList())
        .containsExactlyElementsOf(
            ShippedRegion.get().areas().at(AreaLevel.FOCUS_AREA).stream()
                .map(area -> area.name())
                .toList());
    assertThat(plan.scenarios()).hasSize(1);
    assertThat(plan.base().name()).isEqualTo("Huidige situatie");
    assertThat(plan.assumptions().toList()).containsExactly(DorpsrandPlan.COST);
    assertThat(plan.funding().toList()).containsExactly(DorpsrandPlan.FUND);
  }

  @Test
  void twoPlansFromTheSameStartShareNoId() {
    assertThat(start.begin("Noord", DorpsrandPlan.REGION).id())
        .isNotEqualTo(start.begin("Noord", DorpsrandPlan.REGION).id());
  }

  @Test
  void thereIsAlwaysABaseAndNothingHappensInIt() {
    Plan plan = DorpsrandPlan.plan();
    assertThatThrownBy(() -> plan.withScenarios(Register.empty()))
        .isInstanceOf(RefusedException.class);
    Scenario busy = plan.base().with(Register.of(List.of(DorpsrandPlan.rule("r"))));
    assertThatThrownBy(() -> plan.with(busy)).isInstanceOf(RefusedException.class);
  }

  @Test
  void anInterventionIsFoundInItsScenario() {
    Plan plan = DorpsrandPlan.plan();
    Scenario variant = plan.scenarios().require("A");
    Plan next = plan.with(variant.with(Register.of(List.of(DorpsrandPlan.rule("r")))));
    assertThat(next.intervention("r")).contains(DorpsrandPlan.rule("r"));
    assertThat(next.scenarioOf("r").map(Scenario::id)).contains("A");
    assertThat(next.intervention("q")).isEmpty();
  }

  @Test
  void aDraftStandsWhereItsTypeStandsAndIsAnIdea() {
    Intervention draft = DorpsrandPlan.demolition("s");
    assertThat(draft.policy()).isEqualTo(DorpsrandPlan.DEMOLITION.policy());
    assertThat(draft.status()).isEqualTo(Status.IDEA);
  }

  @Test
  void aPhraseIsSpokenInTheLanguageOfTheReader() {
    Phrase phrase = new Phrase("key", new Names("Sloop", "Demolition"), 3);
    assertThat(phrase.arguments(Locale.ENGLISH)).containsExactly("Demolition", 3);
    assertThat(phrase.arguments(Locale.of("nl"))).containsExactly("Sloop", 3);
  }

  @Test
  void anAssumptionWithoutOrderIsRefused() {
    assertThatThrownBy(() -> DorpsrandPlan.COST.with(3, 2, 4, Names.same("mij")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(DorpsrandPlan.COST.with(1, 2, 3, Names.same("mij")).expected()).isEqualTo(2);
  }
}
