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
/// @param apportioned homes of which only the neighbourhood is known, by the part of its land
/// @param missing neighbourhoods without figures, by name, with the reason
public record StockEstimate(
    Stock measured, Stock apportioned, Map<String, MissingReason> missing, Set<Source> sources) {
  static final StockEstimate NONE = new StockEstimate(Stock.NONE, Stock.NONE, Map.of(), Set.of());

  public StockEstimate {
    missing = Map.copyOf(missing);
    sources = Set.copyOf(sources);
  }

  public Stock stock() {
    return measured.plus(apportioned);
  }

  /// Part of the homes that is measured, from 0 to 1; 0 where there are none.
  public double measuredShare() {
    double total = stock().total();
    return total == 0 ? 0 : measured.total() / total;
  }

  StockEstimate plus(StockEstimate other) {
    Map<String, MissingReason> reasons = new LinkedHashMap<>(missing);
    reasons.putAll(other.missing);
    Set<Source> all = new LinkedHashSet<>(sources);
    all.addAll(other.sources);
    return new StockEstimate(
        measured.plus(other.measured), apportioned.plus(other.apportioned), reasons, all);
  }
}
