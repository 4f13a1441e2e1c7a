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

  /// What funding sources do not pay of what they are asked, by id of the source.
  ///
  /// @param unmet because others pay too little
  /// @param aboveCap because its cap is reached
  public record Refused(Map<String, Double> unmet, Map<String, Double> aboveCap) {
    public Refused {
      unmet = Collections.unmodifiableMap(new TreeMap<>(unmet));
      aboveCap = Collections.unmodifiableMap(new TreeMap<>(aboveCap));
    }

    private double of(String source) {
      return unmet.getOrDefault(source, 0.0) + aboveCap.getOrDefault(source, 0.0);
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
