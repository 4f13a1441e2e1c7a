package nl.noordwijzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;

class EcqlFormulaTest {
  private static double evaluate(String text, Map<String, Double> inputs) {
    return new EcqlFormula(text).evaluate(inputs::get);
  }

  @Test
  void twelveOnBenefitsAmongThreeHundredIsFourPerHundred() {
    // 12 / 300 * 100 = 4
    assertThat(evaluate("bijstand / inwoners * 100", Map.of("bijstand", 12.0, "inwoners", 300.0)))
        .isEqualTo(4);
  }

  @Test
  void namesItsInputsButNotItsFunctions() {
    Formula formula = new EcqlFormula("max(aandeel_0_15, 2) + abs (b) - 1e3");
    assertThat(formula.inputs()).containsExactlyInAnyOrder("aandeel_0_15", "b");
    assertThat(formula.text()).isEqualTo("max(aandeel_0_15, 2) + abs (b) - 1e3");
  }

  @Test
  void divisionByZeroHasNoFiniteOutcome() {
    assertThat(evaluate("a / b", Map.of("a", 1.0, "b", 0.0))).isInfinite();
    assertThat(evaluate("a / b", Map.of("a", 0.0, "b", 0.0))).isNaN();
  }

  @Test
  void dividesWholeNumbersWithoutDroppingTheRemainder() {
    // 1 / 4 = 0.25
    assertThat(evaluate("1 / 4 * a", Map.of("a", 1.0))).isEqualTo(0.25);
  }

  @Test
  void whatIsNoExpressionIsRefusedWithItsText() {
    assertThatThrownBy(() -> evaluate("bijstand / / 2", Map.of("bijstand", 1.0)))
        .hasMessageContaining("bijstand / / 2");
  }

  @Test
  void everyFormulaOfTheCatalogueHasAnOutcomeWhenAllInputsAreFifty() {
    for (Indicator indicator : ShippedRegion.get().statistics().catalogue().indicators()) {
      indicator
          .derivation()
          .ifPresent(formula ->
              assertThat(formula.evaluate(_ -> 50)).as(formula.text()).isFinite().isPositive());
    }
  }

  @Property(tries = 200)
  void arithmeticGoesByTheRulesOfPrecedence(
      @ForAll @IntRange(min = -1000, max = 1000) int a,
      @ForAll @IntRange(min = 1, max = 1000) int b,
      @ForAll @IntRange(min = -1000, max = 1000) int c) {
    Map<String, Double> inputs = Map.of("a", (double) a, "b", (double) b, "c", (double) c);
    assertThat(evaluate("a + c / b * 2 - (a - c)", inputs))
        .isCloseTo(a + (double) c / b * 2 - (a - c), within(1e-9));
  }
}
