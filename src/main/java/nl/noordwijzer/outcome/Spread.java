package nl.noordwijzer.outcome;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import nl.noordwijzer.effect.Outlook;

/// A figure as it turns out in each outlook; not a number where it is not defined.
public record Spread(Map<Outlook, Double> values) {
  public static Spread of(Function<Outlook, Double> figure) {
    Map<Outlook, Double> values = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      values.put(outlook, figure.apply(outlook));
    }
    return new Spread(values);
  }

  /// Of a figure that may not be defined.
  static Spread ofIndex(Function<Outlook, OptionalDouble> figure) {
    return of(outlook -> figure.apply(outlook).orElse(Double.NaN));
  }

  public double expected() {
    return in(Outlook.EXPECTED);
  }

  double in(Outlook outlook) {
    return Objects.requireNonNull(values.get(outlook));
  }

  public double least() {
    return all().stream().mapToDouble(it -> it).min().orElseThrow();
  }

  public double most() {
    return all().stream().mapToDouble(it -> it).max().orElseThrow();
  }

  private Collection<Double> all() {
    return values.values();
  }

  /// How much more it is than another, where the assumptions turn out the same for both.
  Spread minus(Spread other) {
    return of(outlook -> in(outlook) - other.in(outlook));
  }

  /// As expected, and from least to most where that makes a difference that shows.
  ///
  /// @param say a number in words
  public String shown(DoubleFunction<String> say, EffectWords words) {
    String expected = say.apply(expected());
    String least = say.apply(least());
    String most = say.apply(most());
    return least.equals(most) ? expected : words.withRange(expected, least, most);
  }
}
