package nl.noordwijzer.effect;

import java.util.List;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Years;

/// Homes that go, change and come by an intervention, for each year of the programme. What falls
/// outside these years is in no books.
final class StockFlows {
  private final List<Change> changes;
  private final double[][] removed = new double[Horizon.LENGTH][];
  private final double[][] converted = new double[Horizon.LENGTH][];
  private final double[][] built = new double[Horizon.LENGTH][];

  StockFlows(List<Change> changes) {
    this.changes = changes;
    changes.forEach(this::add);
  }

  private void add(Change change) {
    switch (change) {
      case Change.Demolition it -> put(removed, it.year(), it.segment(), it.dwellings());
      case Change.Conversion it -> {
        put(converted, it.year(), it.from(), -it.dwellings());
        put(converted, it.year(), it.to(), it.dwellings());
      }
      case Change.Construction it -> add(it);
    }
  }

  /// Homes that come and go before the programme begins are in no books at all.
  private void add(Change.Construction it) {
    put(built, it.year(), it.segment(), it.dwellings());
    if (it.year() >= Years.FIRST) {
      put(removed, it.until(), it.segment(), it.dwellings());
    }
  }

  private static void put(double[][] flows, int year, TenureSegment segment, double dwellings) {
    if (Horizon.contains(year)) {
      int t = Horizon.index(year);
      double[] flow = flows[t] == null ? new double[TenureSegment.ALL.size()] : flows[t];
      flow[Stock.index(segment)] += dwellings;
      flows[t] = flow;
    }
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /// Homes more after all years.
  Stock net() {
    Sums sums = new Sums();
    addTo(sums, Holding.ALL);
    Stock net = Stock.NONE;
    for (int t = 0; t < Horizon.LENGTH; t++) {
      net =
          net.plus(new Stock(sums.built[t]))
              .minus(new Stock(sums.removed[t]))
              .plus(new Stock(sums.converted[t]));
    }
    return net;
  }

  /// Adds someone's part of these flows to sums by year and segment.
  void addTo(Sums sums, Holding part) {
    add(removed, sums.removed, part);
    add(converted, sums.converted, part);
    add(built, sums.built, part);
  }

  private static void add(double[][] flows, double[][] sums, Holding part) {
    for (int t = 0; t < Horizon.LENGTH; t++) {
      double[] flow = flows[t];
      if (flow != null) {
        part.addTo(sums[t], flow);
      }
    }
  }

  /// Sums of flows of several interventions, by year and segment.
  static final class Sums {
    final double[][] removed = new double[Horizon.LENGTH][TenureSegment.ALL.size()];
    final double[][] converted = new double[Horizon.LENGTH][TenureSegment.ALL.size()];
    final double[][] built = new double[Horizon.LENGTH][TenureSegment.ALL.size()];
  }
}
