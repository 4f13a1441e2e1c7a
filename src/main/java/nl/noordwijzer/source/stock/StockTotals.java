package nl.noordwijzer.source.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Statistics;

/// The corporation homes of a list held against those of CBS, neighbourhood by neighbourhood. A
/// difference is shown and never evened out.
///
/// @param rows neighbourhoods in which the list or CBS has homes of corporations
public record StockTotals(List<Row> rows, int year) {
  /// CBS rounds a share to whole percents.
  private static final double ROUNDING = 0.005;

  public StockTotals {
    rows = List.copyOf(rows);
  }

  /// One neighbourhood.
  ///
  /// @param listed homes of corporations in the list
  /// @param published the share of corporations times the stock, or the reason why it is not known
  /// @param rounding homes by which the published number may be off as its share is rounded; NaN
  ///   where the stock is not known
  public record Row(Area area, int listed, Figure published, double rounding) {

    /// Homes that the list has more than CBS; empty where CBS has no figure.
    public OptionalDouble difference() {
      OptionalDouble number = published.number();
      return number.isPresent()
          ? OptionalDouble.of(listed - number.getAsDouble())
          : OptionalDouble.empty();
    }

    /// Whether the difference is more than rounding can explain.
    public boolean differs() {
      OptionalDouble difference = difference();
      return difference.isPresent() && Math.abs(difference.getAsDouble()) > rounding + 0.5;
    }
  }

  /// @param year of the figures of CBS
  public static StockTotals of(
      List<HousingComplex> complexes, AreaSet areas, Statistics statistics, int year) {
    Map<String, Integer> listed = new HashMap<>();
    complexes.stream()
        .filter(complex -> complex.owner().category() == OwnerCategory.CORPORATION)
        .forEach(c -> listed.merge(c.neighbourhood(), c.dwellings(), Integer::sum));
    List<Row> rows = new ArrayList<>();
    for (Area area : areas.at(AreaLevel.NEIGHBOURHOOD)) {
      Figure published = figure(statistics, "corporatiewoningen", area, year);
      int homes = listed.getOrDefault(area.code(), 0);
      if (homes > 0 || published.number().orElse(0) > 0) {
        double stock = figure(statistics, "woningvoorraad", area, year).number().orElse(Double.NaN);
        rows.add(new Row(area, homes, published, stock * ROUNDING));
      }
    }
    return new StockTotals(rows, year);
  }

  private static Figure figure(Statistics statistics, String indicator, Area area, int year) {
    return statistics.figure(statistics.catalogue().require(indicator), area, year);
  }

  public int listed() {
    return rows.stream().mapToInt(Row::listed).sum();
  }
}
