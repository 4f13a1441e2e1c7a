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

  /// The table of which the codes were names in the file.
  CbsTable joinedOnNames() {
    Reason reason = Reason.of("cbs.reason.names");
    return with(columns.get(codeColumn).as(ColumnRole.CODE, Confidence.LIKELY, reason));
  }

  public CbsTable withYear(int other) {
    return new CbsTable(kind, table, OptionalInt.of(other), codeColumn, columns);
  }

  /// The table with a column that the user leaves out.
  public CbsTable without(int column) {
    Reason reason = Reason.of("cbs.reason.left_out");
    return with(columns.get(column).as(ColumnRole.OTHER, Confidence.SURE, reason));
  }

  /// The table with a column in which the user says that the codes of the areas are.
  public CbsTable withCodes(int column) {
    CbsTable changed = with(columns.get(column).chosen(ColumnRole.CODE, ""));
    return new CbsTable(kind, table, year, column, changed.columns);
  }

  /// The table with a column in which the user says that the years are.
  public CbsTable withYears(int column) {
    CbsTable changed = first(ColumnRole.YEAR).map(other -> without(other.column())).orElse(this);
    changed = changed.with(columns.get(column).chosen(ColumnRole.YEAR, ""));
    return new CbsTable(kind, table, OptionalInt.empty(), codeColumn, changed.columns);
  }

  /// The table with a column that the user takes for an indicator; a column that was taken for the
  /// same loses it.
  public CbsTable withFigures(int column, String indicator) {
    CbsTable changed = this;
    for (RecognisedColumn other : values()) {
      if (other.indicator().equals(indicator)) {
        changed = changed.without(other.column());
      }
    }
    RecognisedColumn chosen = columns.get(column).chosen(ColumnRole.VALUE, indicator);
    return changed.with(new ColumnValues(table, kind, ConceptTable.shipped()).inThousands(chosen));
  }

  private CbsTable with(RecognisedColumn changed) {
    List<RecognisedColumn> all = new ArrayList<>(columns);
    all.set(changed.column(), changed);
    return new CbsTable(kind, table, year, codeColumn, all);
  }
}
