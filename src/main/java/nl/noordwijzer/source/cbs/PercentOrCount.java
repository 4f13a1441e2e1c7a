package nl.noordwijzer.source.cbs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// Tells whether the ages or the kinds of households of a table are counts or percentages, from
/// what they add up to: editions differ, and so do copies that others made.
final class PercentOrCount {
  private static final double MOST = 0.8;
  private static final double ROUNDING_OF_PERCENTS = 3;
  private static final double ROUNDING_OF_COUNTS = 15;

  private final SourceTable table;
  private final List<ColumnNumbers> parts;
  private final @Nullable ColumnNumbers whole;

  /// @param parts columns that together make up the whole
  PercentOrCount(SourceTable table, List<ColumnNumbers> parts, Optional<ColumnNumbers> whole) {
    this.table = table;
    this.parts = List.copyOf(parts);
    this.whole = whole.orElse(null);
  }

  /// PERCENT or COUNT; empty when the figures leave it open.
  Optional<Quantity> judge() {
    int rows = 0;
    int percents = 0;
    int counts = 0;
    for (SourceRow row : table.rows()) {
      OptionalDouble sum = sum(row);
      if (sum.isPresent()) {
        rows++;
        double all = whole == null ? Double.NaN : whole.in(row).orElse(Double.NaN);
        percents += Math.abs(sum.getAsDouble() - 100) <= ROUNDING_OF_PERCENTS ? 1 : 0;
        counts += Math.abs(sum.getAsDouble() - all) <= ROUNDING_OF_COUNTS + 0.02 * all ? 1 : 0;
      }
    }
    if (counts > MOST * rows && counts >= percents) {
      return Optional.of(Quantity.COUNT);
    }
    return percents > MOST * rows ? Optional.of(Quantity.PERCENT) : Optional.empty();
  }

  /// The sum of all parts, empty where one is not known or all are zero.
  private OptionalDouble sum(SourceRow row) {
    double[] known =
        parts.stream()
            .map(part -> part.in(row))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    double sum = DoubleStream.of(known).sum();
    return known.length == parts.size() && sum > 0
        ? OptionalDouble.of(sum)
        : OptionalDouble.empty();
  }
}
