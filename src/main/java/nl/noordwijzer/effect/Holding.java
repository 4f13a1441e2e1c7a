package nl.noordwijzer.effect;

import java.util.Arrays;
import java.util.Map;
import nl.noordwijzer.area.TenureSegment;

/// Someone's part of an intervention: by segment of the homes that it takes and adds, and of what
/// these cost, and of what it costs for no homes. Each from 0 to 1.
final class Holding {
  /// Everything, whoever it belongs to.
  static final Holding ALL = all();

  static final Holding NONE = new Holding(0, new double[TenureSegment.ALL.size()]);

  private final double cost;
  private final double[] homes;

  private Holding(double cost, double[] homes) {
    this.cost = cost;
    this.homes = homes;
  }

  private static Holding all() {
    double[] homes = new double[TenureSegment.ALL.size()];
    Arrays.fill(homes, 1);
    return new Holding(1, homes);
  }

  /// @param homes by segment; none of those that are left out
  static Holding of(double cost, Map<TenureSegment, Double> homes) {
    double[] parts = new double[TenureSegment.ALL.size()];
    homes.forEach((segment, part) -> parts[Stock.index(segment)] = part);
    return new Holding(cost, parts);
  }

  boolean isNothing() {
    return cost == 0 && Arrays.stream(homes).allMatch(part -> part == 0);
  }

  /// Of what is spent on homes of a segment; where that is unknown, of what is for no homes.
  double cost(TenureSegment segment) {
    return segment == TenureSegment.UNKNOWN ? cost : homes(segment);
  }

  double homes(TenureSegment segment) {
    return homes[Stock.index(segment)];
  }

  /// What of some homes is theirs.
  Stock of(Stock stock) {
    return stock.times(homes);
  }

  /// Adds what of some homes is theirs, by [Stock#index].
  void addTo(double[] sums, double[] stock) {
    for (int i = 0; i < homes.length; i++) {
      sums[i] += homes[i] * stock[i];
    }
  }

  Holding times(double factor) {
    return new Holding(cost * factor, Arrays.stream(homes).map(part -> part * factor).toArray());
  }

  Holding plus(Holding other) {
    return plus(other, 1);
  }

  Holding minus(Holding other) {
    return plus(other, -1);
  }

  private Holding plus(Holding other, double times) {
    double[] parts = homes.clone();
    for (int i = 0; i < parts.length; i++) {
      parts[i] += times * other.homes[i];
    }
    return new Holding(cost + times * other.cost, parts);
  }
}
