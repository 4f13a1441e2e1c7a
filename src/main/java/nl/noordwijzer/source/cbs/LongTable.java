package nl.noordwijzer.source.cbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// A table of StatLine with a row for every figure: area, measure and value.
final class LongTable {
  private static final Set<String> MEASURES = Set.of("measure", "onderwerp", "onderwerpen");
  private static final Set<String> VALUES = Set.of("value", "waarde");
  private static final Set<String> AREAS =
      Set.of("wijkenenbuurten", "wijken en buurten", "codering", "regios");
  private static final Set<String> YEARS = Set.of("perioden", "jaar");
  private static final Set<String> ATTRIBUTES = Set.of("valueattribute");

  private final SourceTable table;
  private final int area;
  private final int measure;
  private final int value;
  private final OptionalInt year;
  private final OptionalInt attribute;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private LongTable(SourceTable table, int area, int measure, int value) {
    this.table = table;
    this.area = area;
    this.measure = measure;
    this.value = value;
    year = find(table, YEARS);
    attribute = find(table, ATTRIBUTES);
  }

  /// The same figures with a row for every area and a column for every measure that is known; empty
  /// when the table is not long.
  static Optional<SourceTable> widen(SourceTable table) {
    OptionalInt area = find(table, AREAS);
    OptionalInt measure = find(table, MEASURES);
    OptionalInt value = find(table, VALUES);
    return area.isPresent() && measure.isPresent() && value.isPresent()
        ? Optional.of(
            new LongTable(table, area.getAsInt(), measure.getAsInt(), value.getAsInt()).wide())
        : Optional.empty();
  }

  private static OptionalInt find(SourceTable table, Set<String> names) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> names.contains(table.columns().get(i).name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private SourceTable wide() {
    List<Column> wide = new ArrayList<>();
    wide.add(new Column("WijkenEnBuurten", ColumnType.TEXT));
    wide.add(new Column("Perioden", ColumnType.TEXT));
    for (SourceRow row : table.rows()) {
      String name = row.text(measure);
      if (!columns.containsKey(name) && ConceptTable.shipped().named(name).isPresent()) {
        columns.put(name, wide.size());
        wide.add(new Column(name, table.columns().get(value).type()));
      }
    }
    Map<String, SourceRow> rows = new LinkedHashMap<>();
    for (SourceRow row : table.rows()) {
      Integer column = columns.get(row.text(measure));
      if (column != null) {
        String period = year.isPresent() ? row.text(year.getAsInt()) : "";
        rows.computeIfAbsent(row.text(area) + " " + period, _ -> begin(row, period, wide.size()))
                .values()[column] =
            value(row);
      }
    }
    if (year.isEmpty()) {
      wide.set(1, new Column("ID", ColumnType.TEXT));
    }
    return new SourceTable(
        table.name(), wide, List.copyOf(rows.values()), table.crs(), table.findings());
  }

  private SourceRow begin(SourceRow row, String period, int width) {
    @Nullable Object[] values = new @Nullable Object[width];
    values[0] = row.text(area);
    values[1] = period.isEmpty() ? null : period;
    return new SourceRow(row.place(), values, null);
  }

  /// The value, or else what the file says of its absence.
  private @Nullable Object value(SourceRow row) {
    Object given = row.value(value);
    return given == null && attribute.isPresent() ? row.text(attribute.getAsInt()) : given;
  }
}
