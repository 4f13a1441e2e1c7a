package nl.noordwijzer.effect;

import java.util.Comparator;
import java.util.List;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Plan;

/// How many households are displaced when one assumption turns out at an end of its range and all
/// others as expected.
///
/// @param expected households displaced when all turn out as expected
/// @param swings of the assumptions that the verdict rests on and that have a range, the one that
///   moves it most first
public record Sensitivity(double expected, List<Swing> swings) {
  public Sensitivity {
    swings = List.copyOf(swings);
  }

  /// What one assumption does to the verdict.
  ///
  /// @param atLow households displaced at the low end of its range
  /// @param atHigh households displaced at the high end
  public record Swing(Assumption assumption, double atLow, double atHigh) {
    /// Households between both ends.
    public double width() {
      return Math.abs(atHigh - atLow);
    }

    public double fewest() {
      return Math.min(atLow, atHigh);
    }

    public double most() {
      return Math.max(atLow, atHigh);
    }

    /// Whether it makes a difference to anyone.
    public boolean matters() {
      return width() > Verdicts.ROUNDING;
    }
  }

  /// For the books of an area.
  public static Sensitivity of(ScenarioEffect effect, Scope scope) {
    List<Swing> swings =
        MovingAssumptions.ALL.stream()
            .flatMap(id -> effect.plan().assumptions().find(id).stream())
            .filter(assumption -> assumption.low() < assumption.high())
            .map(assumption -> swing(assumption, effect, scope))
            .sorted(Comparator.comparingDouble(Swing::width).reversed())
            .toList();
    return new Sensitivity(displaced(effect.in(Outlook.EXPECTED), scope), swings);
  }

  private static Swing swing(Assumption assumption, ScenarioEffect effect, Scope scope) {
    return new Swing(
        assumption,
        displaced(assuming(assumption, assumption.low(), effect), scope),
        displaced(assuming(assumption, assumption.high(), effect), scope));
  }

  private static OutlookEffect assuming(Assumption it, double value, ScenarioEffect effect) {
    Plan plan = effect.plan();
    Assumption turned = it.with(it.low(), value, it.high(), it.source());
    return new OutlookEffect(
        effect.model(),
        plan,
        effect.scenario(),
        new AssumedValues(plan.assumptions().replacing(turned), Outlook.EXPECTED));
  }

  private static double displaced(OutlookEffect effect, Scope scope) {
    return effect.ledger(Stock.NONE, Counted.in(scope)).households().displaced();
  }
}
