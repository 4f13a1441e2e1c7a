package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.NumberStyle;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// Cells as a text file or a sheet holds them, on their way to a table: blank rows go, the header
/// is found, rows get the width of the header and columns a type.
final class RawTable {
  /// Most columns; far more than any known file has.
  static final int MOST_COLUMNS = 4000;

  private static final int REMEMBERED_TEXTS = 50_000;

  private final String name;
  private final NumberStyle fallback;
  private final boolean complete;
  private final Findings findings = new Findings();
  private final List<SourceRow> rows = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final TrimmedCells trimmed = new TrimmedCells();

  private RawTable(String name, NumberStyle fallback, boolean complete) {
    this.name = name;
    this.fallback = fallback;
    this.complete = complete;
  }

  /// A text file, of which every row should hold all cells.
  ///
  /// @param fallback how numbers are taken to be written where the file leaves it open
  static RawTable ofText(String name, NumberStyle fallback) {
    return new RawTable(name, fallback, true);
  }

  /// A sheet, of which a row ends at its last filled cell.
  static RawTable ofSheet(String name) {
    return new RawTable(name, NumberStyle.COMMA, false);
  }

  Findings findings() {
    return findings;
  }

  /// Adds a row unless it is blank.
  ///
  /// @param cells `String`, `Double`, `Boolean`, `LocalDate` or null each
  void add(long place, @Nullable Object[] cells) {
    boolean blank = true;
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof String text) {
        cells[i] = text.isBlank() ? null : remembered(stripped(place, i, text));
      }
      blank &= cells[i] == null;
    }
    if (!blank) {
      rows.add(new SourceRow(place, cells, null));
    }
  }

  private String stripped(long place, int column, String text) {
    String stripped = text.strip();
    trimmed.meet(place, column, text, stripped);
    return stripped;
  }

  /// One copy of a text that comes often.
  private String remembered(String text) {
    if (texts.size() < REMEMBERED_TEXTS) {
      texts.putIfAbsent(text, text);
    }
    return texts.getOrDefault(text, text);
  }

  /// The table; empty when there is not a single cell.
  Optional<SourceTable> build() {
    return build(List.of());
  }

  /// @param merged cells that are shown as one: each holds the value of the first
  Optional<SourceTable> build(List<MergedCells> merged) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Header header = Header.find(rows);
    List<SourceRow> below = rows.subList(header.rowsAbove(), rows.size());
    if (header.titles() > 0) {
      findings.add(
          Finding.Weight.NOTED,
          "format.cells.title",
          rows.getFirst().place(),
          "" + header.titles());
    }
    List<@Nullable Object[]> values = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    for (SourceRow row : below) {
      if (isNote(row)) {
        findings.add(Finding.Weight.NOTED, "format.cells.note", row.place(), text(row));
      } else {
        values.add(fitted(row, header.names().size()));
        places.add(row.place());
      }
    }
    MergedCells.fill(merged, places, values);
    List<Column> columns = TypedColumns.type(header.names(), values, fallback, findings);
    trimmed.tell(columns, places, findings);
    List<SourceRow> typed = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      typed.add(new SourceRow(places.get(i), values.get(i), null));
    }
    return Optional.of(new SourceTable(name, columns, typed, "", findings.list()));
  }

  /// Whether a row is a remark of the source below the figures.
  private static boolean isNote(SourceRow row) {
    String first = text(row);
    for (int i = 1; i < row.values().length; i++) {
      if (row.value(i) != null) {
        return false;
      }
    }
    return first.startsWith("©") || first.startsWith("Bron:") || first.startsWith("Source:");
  }

  private static String text(SourceRow row) {
    return row.values().length == 0 ? "" : row.text(0);
  }

  private @Nullable Object[] fitted(SourceRow row, int width) {
    @Nullable Object[] cells = row.values();
    @Nullable Object[] fitted = new @Nullable Object[width];
    System.arraycopy(cells, 0, fitted, 0, Math.min(width, cells.length));
    if (complete && cells.length < width) {
      findings.add(Finding.Weight.REPAIRED, "format.cells.short", row.place(), "" + width);
    }
    for (int i = width; i < cells.length; i++) {
      if (cells[i] != null) {
        findings.add(Finding.Weight.REPAIRED, "format.cells.long", row.place(), "" + width);
        break;
      }
    }
    return fitted;
  }
}
