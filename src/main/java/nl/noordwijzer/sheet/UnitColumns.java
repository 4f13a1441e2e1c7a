package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.text.Texts;

/// Takes units out of the figures of a table, so that these are numbers: into the heading of a
/// column with one unit, and else into a column of units.
final class UnitColumns {
  private static final String SEPARATOR = "; ";

  private final SheetTable table;
  private final Locale locale;

  private UnitColumns(SheetTable table, Locale locale) {
    this.table = table;
    this.locale = locale;
  }

  /// The table with bare numbers; as it is where none has a unit.
  static SheetTable of(SheetTable table, Locale locale) {
    return new UnitColumns(table, locale).split();
  }

  private SheetTable split() {
    List<String> ofColumns =
        IntStream.range(0, table.columns().size()).mapToObj(this::unit).toList();
    List<String> ofRows = table.rows().stream().map(row -> unit(row, ofColumns)).toList();
    boolean column = ofRows.stream().anyMatch(unit -> !unit.isEmpty());
    List<SheetTable.Column> columns = new ArrayList<>();
    for (int i = 0; i < ofColumns.size(); i++) {
      columns.add(headed(table.columns().get(i), ofColumns.get(i)));
    }
    if (column) {
      columns.add(1, new SheetTable.Column(Texts.in(locale).get("sheet.table.unit"), false));
    }
    List<SheetTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < ofRows.size(); i++) {
      rows.add(bare(table.rows().get(i), column ? Optional.of(ofRows.get(i)) : Optional.empty()));
    }
    return table.with(columns, rows);
  }

  /// What all figures of a column have; empty where they have none, or not all the same.
  private String unit(int column) {
    Set<String> units =
        table.rows().stream()
            .flatMap(row -> number(row, column))
            .map(WrittenNumber::unit)
            .collect(Collectors.toSet());
    return units.size() == 1 ? units.iterator().next() : "";
  }

  /// Those that are not told in the headings.
  private String unit(SheetTable.Row row, List<String> ofColumns) {
    Set<String> units = new LinkedHashSet<>();
    for (int i = 0; i < ofColumns.size(); i++) {
      if (ofColumns.get(i).isEmpty()) {
        number(row, i).map(WrittenNumber::unit).forEach(units::add);
      }
    }
    units.remove("");
    return String.join(SEPARATOR, units);
  }

  private static SheetTable.Column headed(SheetTable.Column column, String unit) {
    return unit.isEmpty()
        ? column
        : new SheetTable.Column(column.heading() + " (" + unit + ")", column.figures());
  }

  private SheetTable.Row bare(SheetTable.Row row, Optional<String> unit) {
    if (row.isHeading()) {
      return row;
    }
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(
          number(row, i)
              .findFirst()
              .map(number -> number.value().toPlainString())
              .orElse(row.cell(i)));
    }
    unit.ifPresent(words -> cells.add(1, words));
    return new SheetTable.Row(cells);
  }

  private Stream<WrittenNumber> number(SheetTable.Row row, int column) {
    return row.isHeading() || !table.columns().get(column).figures()
        ? Stream.empty()
        : WrittenNumber.of(row.cell(column), locale).stream();
  }
}
