package nl.noordwijzer.effect;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Source;

/// The stock of an area, and how it is known.
///
/// @param measured homes of complexes, by the part of each that lies in the area
/// @param apportioned homes of which only the neighbourhood is known, by the part of its points of
///   homes or, where it has none, of its land
/// @param onPoints those of `apportioned` that are spread over points of homes
/// @param missing neighbourhoods without figures, by name, with the reason
public record StockEstimate(
    Stock measured,
    Stock apportioned,
    Stock onPoints,
    Map<String, MissingReason> missing,
    Set<Source> sources) {
  static final StockEstimate NONE =
      new StockEstimate(Stock.NONE, Stock.NONE, Stock.NONE, Map.of(), Set.of());

  /// Homes of which each is known by its complex.
  static StockEstimate measured(Stock homes, Set<Source> sources) {
    return new StockEstimate(homes, Stock.NONE, Stock.NONE, Map.of(), sources);
  }

  public StockEstimate {
    missing = Map.copyOf(missing);
    sources = Set.copyOf(sources);
  }

  public Stock stock() {
    return measured.plus(apportioned);
  }

  /// Part of the homes that is measured, from 0 to 1; 0 where there are none.
  public double measuredShare() {
    return share(measured);
  }

  /// Part of the homes that is spread over points of homes, from 0 to 1; 0 where there are none.
  public double onPointsShare() {
    return share(onPoints);
  }

  private double share(Stock part) {
    double total = stock().total();
    return total == 0 ? 0 : part.total() / total;
  }

  StockEstimate plus(StockEstimate other) {
    Map<String, MissingReason> reasons = new LinkedHashMap<>(missing);
    reasons.putAll(other.missing);
    Set<Source> all = new LinkedHashSet<>(sources);
    all.addAll(other.sources);
    return new StockEstimate(
        measured.plus(other.measured),
        apportioned.plus(other.apportioned),
        onPoints.plus(other.onPoints),
        reasons,
        all);
  }
}
