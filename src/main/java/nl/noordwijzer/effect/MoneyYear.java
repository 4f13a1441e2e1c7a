package nl.noordwijzer.effect;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import nl.noordwijzer.area.TenureSegment;

/// What a scenario costs in a year and who pays, in euros.
///
/// @param cost by segment of the homes it is for
/// @param paid by id of the funding source, within its cap and on its conditions
/// @param refused what sources are asked and do not pay; it is in the gap
public record MoneyYear(
    int year, Map<TenureSegment, Double> cost, Map<String, Double> paid, Refused refused) {

  /// What funding sources do not pay of what they are asked.
  ///
  /// @param amounts by reason and id of the source
  public record Refused(Map<Refusal, Map<String, Double>> amounts) {
    public Refused {
      Map<Refusal, Map<String, Double>> sorted = new EnumMap<>(Refusal.class);
      amounts.forEach(
          (reason, euros) -> sorted.put(reason, Collections.unmodifiableMap(new TreeMap<>(euros))));
      amounts = Collections.unmodifiableMap(sorted);
    }

    /// By id of the source.
    public Map<String, Double> of(Refusal reason) {
      return amounts.getOrDefault(reason, Map.of());
    }

    private double of(String source) {
      return amounts.values().stream().mapToDouble(it -> it.getOrDefault(source, 0.0)).sum();
    }
  }

  /// What is asked of a source, whether it pays or not.
  public double asked(String source) {
    return paid.getOrDefault(source, 0.0) + refused.of(source);
  }

  public MoneyYear {
    Map<TenureSegment, Double> bySegment = new EnumMap<>(TenureSegment.class);
    bySegment.putAll(cost);
    cost = Collections.unmodifiableMap(bySegment);
    paid = Collections.unmodifiableMap(new TreeMap<>(paid));
  }

  public double total() {
    return sum(cost);
  }

  public double funded() {
    return sum(paid);
  }

  /// What nobody pays yet.
  public double gap() {
    return total() - funded();
  }

  private static double sum(Map<?, Double> amounts) {
    return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
