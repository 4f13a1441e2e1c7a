package nl.noordwijzer.effect;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import nl.noordwijzer.area.TenureSegment;

/// What a scenario costs in a year and who pays, in euros.
///
/// @param cost by segment of the homes it is for
/// @param paid by id of the funding source, within its cap
public record MoneyYear(int year, Map<TenureSegment, Double> cost, Map<String, Double> paid) {
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
