package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.stream.DoubleStream;
import nl.noordwijzer.area.Indicator;

/// The trend of one indicator, for the chosen areas first and then for what they are compared with.
record TrendLines(Indicator indicator, List<TrendLine> lines) {
  TrendLines {
    lines = List.copyOf(lines);
  }

  boolean isEmpty() {
    return numbers().findAny().isEmpty();
  }

  DoubleStream numbers() {
    return lines.stream().flatMapToDouble(TrendLine::numbers);
  }
}
