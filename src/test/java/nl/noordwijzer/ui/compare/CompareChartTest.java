package nl.noordwijzer.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.outcome.CompareWish;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What stands above the course of a figure.
final class CompareChartTest {
  private static final Texts TEXTS = Texts.in(Texts.DUTCH);

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  private static String title(Measure measure) {
    Plan plan = ExamplePlan.get();
    CompareWish wish =
        new CompareWish(
            plan,
            List.of(plan.base(), plan.scenarios().require("mengen")),
            measure,
            false,
            Years.LAST,
            Ground.LIGHT);
    EffectModel model = EffectModel.of(plan, ShippedCatalogue.get());
    Comparison comparison = Comparison.of(wish, model, ShippedCatalogue.get(), TEXTS, null);
    return Fx.get(() -> {
      CompareChart chart = new CompareChart(TEXTS);
      chart.show(comparison);
      return ((Label) chart.getChildren().getFirst()).getText();
    });
  }

  @Test
  void anAxisThatDoesNotBeginAtZeroSaysSo() {
    assertThat(title(Measure.SOCIAL_SHARE))
        .matches(".*\\d\\. De as begint bij 39,\\d+, niet bij 0\\.");
    assertThat(title(Measure.HOMES_ADDED)).doesNotContain("De as begint");
  }
}
