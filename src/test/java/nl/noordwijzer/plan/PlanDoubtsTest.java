package nl.noordwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.support.DorpsrandPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be in a plan is told by the name of its intervention.
final class PlanDoubtsTest {
  private final Intervention sound = DorpsrandPlan.demolition("i1");

  private List<PlanDoubts.Doubt> doubts(Intervention item) {
    Plan plan = DorpsrandPlan.plan();
    Scenario scenario = plan.scenarios().require("A").with(Register.of(List.of(item)));
    return new PlanDoubts(plan.with(scenario), DorpsrandPlan.CATALOGUE).all();
  }

  @Test
  void aSoundPlanHasNone() {
    assertThat(doubts(sound)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POLYGON ((190200 321200, 190300 321300, 190300 321200, 190200 321300, 190200 321200));"
            + " plan.problem.place.invalid",
        "POLYGON EMPTY; plan.problem.place.absent",
        "POLYGON ((0 0, 10 0, 10 10, 0 0)); plan.problem.place.outside"
      })
  void aShapeThatCannotBeOrLiesElsewhereIsNamed(String wkt, String key) {
    Intervention drawn = sound.with(DorpsrandPlan.drawn(wkt));
    assertThat(doubts(drawn)).extracting(doubt -> doubt.sentence().key()).contains(key);
    assertThat(doubts(drawn)).extracting(PlanDoubts.Doubt::item).containsOnly(sound.name());
  }
}
