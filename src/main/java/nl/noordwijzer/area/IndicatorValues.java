package nl.noordwijzer.area;

import java.util.Map;
import java.util.stream.DoubleStream;

/// One indicator of one year for all areas of a level, ready to be drawn or listed.
///
/// @param figures by area code; every area of the level has an entry
public record IndicatorValues(
    Indicator indicator, int year, AreaLevel level, Map<String, Figure> figures) {

  public IndicatorValues {
    figures = Map.copyOf(figures);
  }

  /// @throws IllegalArgumentException when the area is not of this level
  public Figure of(String areaCode) {
    Figure figure = figures.get(areaCode);
    if (figure == null) {
      throw new IllegalArgumentException("no figure for " + areaCode);
    }
    return figure;
  }

  /// The known values in ascending order.
  public double[] sorted() {
    return figures.values().stream()
        .flatMapToDouble(f ->
            f.number().isPresent()
                ? DoubleStream.of(f.number().getAsDouble())
                : DoubleStream.empty())
        .sorted()
        .toArray();
  }
}
