package nl.noordwijzer.source.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Finds what stands between the values of a text file.
final class Separator {
  private static final char[] CANDIDATES = {';', ',', '\t', '|'};
  private static final int ROWS_LOOKED_AT = 50;

  private Separator() {}

  /// The mark that gives the most rows of the same width; between equals the one that gives the
  /// widest rows.
  ///
  /// @param start the first lines
  static char in(String start) {
    char best = ';';
    long highest = 0;
    for (char candidate : CANDIDATES) {
      long score = score(start, candidate);
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    return best;
  }

  private static long score(String start, char candidate) {
    Map<Integer, Integer> widths = new HashMap<>();
    try (CSVParser parser = CSVParser.parse(start, format(candidate))) {
      for (CSVRecord row : parser) {
        widths.merge(row.size(), 1, Integer::sum);
        if (row.getRecordNumber() >= ROWS_LOOKED_AT) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // a quotation mark that is not closed: judged by the rows before it
    }
    long best = 0;
    for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
      if (entry.getKey() > 1) {
        best = Math.max(best, entry.getValue() * 10_000L + entry.getKey());
      }
    }
    return best;
  }

  static CSVFormat format(char separator) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .get();
  }
}
