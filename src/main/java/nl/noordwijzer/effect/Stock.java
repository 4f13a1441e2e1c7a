package nl.noordwijzer.effect;

import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import nl.noordwijzer.area.TenureSegment;
import org.jspecify.annotations.Nullable;

/// Dwellings per segment, real-valued. Also the change of a stock, and then below zero at times.
public final class Stock {
  public static final Stock NONE = new Stock(new double[TenureSegment.ALL.size()]);

  private final double[] dwellings;

  /// @param dwellings by [#index]; not to be changed afterwards
  Stock(double[] dwellings) {
    this.dwellings = dwellings;
  }

  public static Stock of(TenureSegment segment, double dwellings) {
    return of(Map.of(segment, dwellings));
  }

  public static Stock of(Map<TenureSegment, Double> dwellings) {
    double[] values = new double[TenureSegment.ALL.size()];
    dwellings.forEach((segment, number) -> values[index(segment)] = number);
    return new Stock(values);
  }

  public double get(TenureSegment segment) {
    return dwellings[index(segment)];
  }

  /// Place of a segment in an array of dwellings.
  static int index(TenureSegment segment) {
    return switch (segment) {
      case OWNER_OCCUPIED -> 0;
      case SOCIAL_RENT -> 1;
      case MID_RENT -> 2;
      case PRIVATE_RENT -> 3;
      case UNKNOWN -> 4;
    };
  }

  public double total() {
    double total = 0;
    for (double value : dwellings) {
      total += value;
    }
    return total;
  }

  /// Part of the whole, from 0 to 1; 0 where there are no dwellings.
  public double share(TenureSegment segment) {
    double total = total();
    return total == 0 ? 0 : get(segment) / total;
  }

  public Stock plus(Stock other) {
    return plus(other, 1);
  }

  public Stock minus(Stock other) {
    return plus(other, -1);
  }

  /// This and a number of times another.
  public Stock plus(Stock other, double times) {
    double[] sum = dwellings.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += times * other.dwellings[i];
    }
    return new Stock(sum);
  }

  /// @param factors of each segment, by [#index]
  Stock times(double[] factors) {
    double[] product = dwellings.clone();
    for (int i = 0; i < product.length; i++) {
      product[i] *= factors[i];
    }
    return new Stock(product);
  }

  public Stock times(double factor) {
    return NONE.plus(this, factor);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stock stock && Arrays.equals(dwellings, stock.dwellings);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(dwellings);
  }

  @Override
  public String toString() {
    StringJoiner words = new StringJoiner(", ");
    TenureSegment.ALL.forEach(segment -> words.add(segment.id() + " " + get(segment)));
    return words.toString();
  }
}
