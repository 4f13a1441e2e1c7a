package nl.noordwijzer.source.cbs;

import java.util.List;
import java.util.OptionalInt;
import nl.noordwijzer.source.table.SourceTable;

/// Finds the column that says which area a row is about.
final class CodeColumn {
  private static final List<ColumnRole> BY_PREFERENCE =
      List.of(
          ColumnRole.NEIGHBOURHOOD_CODE,
          ColumnRole.CODE,
          ColumnRole.DISTRICT_CODE,
          ColumnRole.MUNICIPALITY_CODE);

  private static final int ROWS_LOOKED_AT = 500;
  private static final double MOST_ROWS = 0.9;

  private final SourceTable table;
  private final List<RecognisedColumn> columns;

  CodeColumn(SourceTable table, List<RecognisedColumn> columns) {
    this.table = table;
    this.columns = columns;
  }

  /// A column with the name of one whose values are codes, those with a prefix first; else any
  /// unknown column full of codes with a prefix.
  OptionalInt find() {
    for (ColumnRole role : BY_PREFERENCE) {
      for (boolean prefix : new boolean[] {true, false}) {
        OptionalInt found = withCodes(role, prefix);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return withCodes(ColumnRole.UNKNOWN, true);
  }

  private OptionalInt withCodes(ColumnRole role, boolean prefix) {
    return columns.stream()
        .filter(column -> column.role() == role)
        .mapToInt(RecognisedColumn::column)
        .filter(column -> holdsCodes(column, prefix))
        .findFirst();
  }

  private boolean holdsCodes(int column, boolean prefix) {
    List<String> texts =
        table.rows().stream()
            .limit(ROWS_LOOKED_AT)
            .map(row -> row.text(column))
            .filter(text -> !text.isEmpty() && !text.startsWith("NL"))
            .toList();
    long codes =
        texts.stream()
            .filter(text -> AreaCode.read(text, "").isPresent())
            .filter(text -> prefix == Character.isLetter(text.charAt(0)))
            .count();
    return codes > 0 && codes >= MOST_ROWS * texts.size();
  }
}
