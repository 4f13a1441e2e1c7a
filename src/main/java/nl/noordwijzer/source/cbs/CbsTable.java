package nl.noordwijzer.source.cbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.Reason;
import nl.noordwijzer.source.table.SourceTable;

/// A table that was recognised as one of CBS. The user may correct what was recognised.
///
/// @param table with one row for each area; of a long file the wide form
/// @param year to which the figures belong; empty when neither the file nor its name tells
/// @param codeColumn the column with the codes of the areas
/// @param columns one for each column of the table, in that order
public record CbsTable(
    CbsKind kind,
    SourceTable table,
    OptionalInt year,
    int codeColumn,
    List<RecognisedColumn> columns) {

  public CbsTable {
    columns = List.copyOf(columns);
  }

  /// The first column with a role.
  public Optional<RecognisedColumn> first(ColumnRole role) {
    return columns.stream().filter(column -> column.role() == role).findFirst();
  }

  /// The columns with figures.
  public List<RecognisedColumn> values() {
    return columns.stream().filter(column -> column.role() == ColumnRole.VALUE).toList();
  }

  /// Whether the year of every row is known.
  public boolean yearKnown() {
    return year.isPresent() || first(ColumnRole.YEAR).isPresent();
  }

  public CbsTable withYear(int other) {
    return new CbsTable(kind, table, OptionalInt.of(other), codeColumn, columns);
  }

  /// The table with a column that the user leaves out.
  public CbsTable without(int column) {
    List<RecognisedColumn> changed = new ArrayList<>(columns);
    changed.set(
        column,
        columns
            .get(column)
            .as(ColumnRole.OTHER, Confidence.SURE, Reason.of("cbs.reason.left_out")));
    return new CbsTable(kind, table, year, codeColumn, changed);
  }
}
