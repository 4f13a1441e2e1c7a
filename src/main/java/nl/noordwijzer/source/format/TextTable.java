package nl.noordwijzer.source.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.source.table.NumberStyle;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Tells tables from running text: nearly all rows of a table are equally wide, and the first of
/// these holds names.
final class TextTable {
  private static final int START = 1 << 16;
  private static final int ROWS_LOOKED_AT = 200;
  private static final double NEARLY_ALL = 0.9;

  private TextTable() {}

  /// Whether a text file is a table with a header and at least one row.
  static boolean isIn(Path file) throws IOException {
    String start = TextEncoding.of(file).lines(file, START);
    List<CSVRecord> rows = rows(start, Separator.in(start));
    int width = usualWidth(rows);
    List<CSVRecord> table = rows.stream().filter(row -> row.size() == width).toList();
    return width > 1
        && table.size() > 1
        && table.size() >= NEARLY_ALL * rows.size()
        && isHeader(table.getFirst());
  }

  private static List<CSVRecord> rows(String start, char separator) throws IOException {
    List<CSVRecord> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(start, Separator.format(separator))) {
      for (CSVRecord row : parser) {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(row);
        }
        if (rows.size() >= ROWS_LOOKED_AT) {
          break;
        }
      }
    } catch (UncheckedIOException _) {
      // a quotation mark that is not closed: judged by the rows before it
    }
    return rows;
  }

  private static int usualWidth(List<CSVRecord> rows) {
    Map<Integer, Integer> widths = new HashMap<>();
    rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
    return widths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static boolean isHeader(CSVRecord row) {
    long names =
        row.stream()
            .filter(cell -> !cell.isBlank() && NumberStyle.readers(cell.strip()).isEmpty())
            .count();
    return names * 2 > row.size();
  }
}
