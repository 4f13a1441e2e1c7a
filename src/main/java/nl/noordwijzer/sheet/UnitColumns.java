package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.text.Texts;

/// Takes units out of the figures of a table, so that these are numbers: into the heading of a
/// column with one unit, and else into columns of units.
final class UnitColumns {
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
    List<UnitGroup> groups = groups(ofColumns);
    List<SheetTable.Column> columns = new ArrayList<>();
    for (int i = 0; i < ofColumns.size(); i++) {
      columns.add(headed(table.columns().get(i), ofColumns.get(i)));
    }
    for (UnitGroup group : groups.reversed()) {
      columns.add(place(group, groups), new SheetTable.Column(heading(group, groups), false));
    }
    List<SheetTable.Row> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      rows.add(bare(row, groups));
    }
    return table.with(columns, rows);
  }

  /// Columns with several units, those together that never differ in one row.
  private List<UnitGroup> groups(List<String> ofColumns) {
    List<UnitGroup> groups = new ArrayList<>();
    for (int i = 0; i < ofColumns.size(); i++) {
      UnitGroup own = new UnitGroup(i, units(i));
      if (ofColumns.get(i).isEmpty() && own.isNeeded()) {
        Optional<UnitGroup> alike = groups.stream().filter(own::fits).findFirst();
        alike.ifPresentOrElse(
            group -> groups.set(groups.indexOf(group), group.with(own)), () -> groups.add(own));
      }
    }
    return groups;
  }

  private List<String> units(int column) {
    return table.rows().stream()
        .map(row -> number(row, column).findFirst().map(WrittenNumber::unit).orElse(""))
        .toList();
  }

  /// Where a column of units comes: the first after the names of the rows, another before the first
  /// of the columns that it is about.
  private static int place(UnitGroup group, List<UnitGroup> groups) {
    return group.equals(groups.getFirst()) ? 1 : group.first();
  }

  private String heading(UnitGroup group, List<UnitGroup> groups) {
    Texts texts = Texts.in(locale);
    return group.equals(groups.getFirst())
        ? texts.get("sheet.table.unit")
        : texts.get("sheet.table.unit.of", table.columns().get(group.first()).heading());
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

  private static SheetTable.Column headed(SheetTable.Column column, String unit) {
    return unit.isEmpty()
        ? column
        : new SheetTable.Column(column.heading() + " (" + unit + ")", column.figures());
  }

  private SheetTable.Row bare(int place, List<UnitGroup> groups) {
    SheetTable.Row row = table.rows().get(place);
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
    for (UnitGroup group : groups.reversed()) {
      cells.add(place(group, groups), group.units().get(place));
    }
    return new SheetTable.Row(cells);
  }

  private Stream<WrittenNumber> number(SheetTable.Row row, int column) {
    return row.isHeading() || !table.columns().get(column).figures()
        ? Stream.empty()
        : WrittenNumber.of(row.cell(column), locale).stream();
  }
}
