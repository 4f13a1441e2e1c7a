package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.noordwijzer.source.format.shapefile.ShapefileWriter;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;

/// The full names of columns that a shapefile had to shorten, as a table beside the shapefiles in
/// an archive.
final class FieldListing {
  static final String NAME = "velden";

  private static final String FILE = "bestand";
  private static final String SHORT = "veld";
  private static final String FULL = "kolom";

  private FieldListing() {}

  static SourceTable of(List<SourceTable> tables) {
    List<SourceRow> rows = new ArrayList<>();
    for (SourceTable table : tables) {
      List<String> names = table.columns().stream().map(Column::name).toList();
      List<String> fields = ShapefileWriter.fieldNames(names);
      for (int i = 0; i < names.size(); i++) {
        rows.add(
            new SourceRow(
                rows.size() + 1L, new Object[] {table.name(), fields.get(i), names.get(i)}, null));
      }
    }
    List<Column> columns =
        List.of(
            new Column(FILE, ColumnType.TEXT),
            new Column(SHORT, ColumnType.TEXT),
            new Column(FULL, ColumnType.TEXT));
    return new SourceTable(NAME, columns, rows, "", List.of());
  }

  /// The tables with the names that a listing among them gives, and without that listing; as they
  /// are where there is none.
  static List<SourceTable> applied(List<SourceTable> tables) {
    Optional<SourceTable> listing = tables.stream().filter(FieldListing::isListing).findFirst();
    if (listing.isEmpty() || tables.size() == 1) {
      return tables;
    }
    Map<List<String>, String> full = names(listing.get());
    List<SourceTable> renamed = new ArrayList<>();
    for (SourceTable table : tables) {
      if (!table.equals(listing.get())) {
        renamed.add(renamed(table, full));
      }
    }
    return renamed;
  }

  private static boolean isListing(SourceTable table) {
    return table.name().equals(NAME)
        && List.of(FILE, SHORT, FULL).stream().allMatch(name -> table.column(name).isPresent());
  }

  private static Map<List<String>, String> names(SourceTable listing) {
    Map<List<String>, String> names = new HashMap<>();
    for (SourceRow row : listing.rows()) {
      names.put(
          List.of(text(listing, row, FILE), text(listing, row, SHORT)), text(listing, row, FULL));
    }
    return names;
  }

  private static String text(SourceTable listing, SourceRow row, String column) {
    OptionalInt index = listing.column(column);
    return index.isPresent() ? row.text(index.getAsInt()) : "";
  }

  private static SourceTable renamed(SourceTable table, Map<List<String>, String> full) {
    List<Column> columns =
        table.columns().stream()
            .map(column ->
                new Column(
                    full.getOrDefault(List.of(table.name(), column.name()), column.name()),
                    column.type()))
            .toList();
    return new SourceTable(table.name(), columns, table.rows(), table.crs(), table.findings());
  }
}
