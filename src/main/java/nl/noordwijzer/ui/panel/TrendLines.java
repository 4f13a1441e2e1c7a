package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;

/// The trend of one indicator, for the chosen areas first and then for what they are compared with.
///
/// @param mapped figure of the chosen areas together in the year of the map
record TrendLines(Indicator indicator, Figure mapped, List<TrendLine> lines) {
  TrendLines {
    lines = List.copyOf(lines);
  }

  boolean isEmpty() {
    return numbers().findAny().isEmpty();
  }

  Stream<Figure> figures() {
    return lines.stream().flatMap(line -> line.figures().stream());
  }

  DoubleStream numbers() {
    return lines.stream().flatMapToDouble(TrendLine::numbers);
  }
}
