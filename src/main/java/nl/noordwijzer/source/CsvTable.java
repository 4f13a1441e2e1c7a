package nl.noordwijzer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.noordwijzer.text.NoordwijzerException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads comma separated values with a known header, row by row.
final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  /// What is done with a row.
  interface RowConsumer {
    void accept(CsvRow row) throws NoordwijzerException;
  }

  private CsvTable() {}

  /// @throws NoordwijzerException when the header differs, a row has too few or too many values, a
  ///   quotation mark is not closed, or the file ends within a row
  static void read(TextFile file, List<String> header, RowConsumer consumer)
      throws NoordwijzerException {
    long line = 0;
    try (CSVParser parser = CSVParser.parse(file.text(), FORMAT)) {
      Iterator<CSVRecord> records = parser.iterator();
      requireHeader(file, header, records.next());
      line = parser.getCurrentLineNumber();
      while (records.hasNext()) {
        CSVRecord values = records.next();
        CsvRow row = new CsvRow(file, line + 1, header, values);
        line = parser.getCurrentLineNumber();
        row.requireWidth();
        consumer.accept(row);
      }
    } catch (IOException | UncheckedIOException e) {
      throw file.damaged("source.csv.quote", line + 1);
    }
    if (!file.text().endsWith("\n")) {
      throw file.damaged("source.csv.cut", file.text().lines().count());
    }
  }

  private static void requireHeader(TextFile file, List<String> header, CSVRecord found)
      throws NoordwijzerException {
    List<String> names = StreamSupport.stream(found.spliterator(), false).toList();
    if (!names.equals(header)) {
      throw file.damaged("source.csv.header", 1, String.join(",", header));
    }
  }
}
