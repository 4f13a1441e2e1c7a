package nl.noordwijzer.source.stock;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// What columns are called in Dutch and in English: `assets/stock-columns.csv`.
final class FieldNames {
  private static final String FILE = "/assets/stock-columns.csv";
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]");
  private static final int SHORTEST_PART = 5;

  private final Map<StockField, List<String>> names = new EnumMap<>(StockField.class);

  /// Names that say nothing as a part of another: `aantal` is also a part of `aantal inwoners`.
  private final Set<String> whole = new HashSet<>();

  private static final class Shipped {
    static final FieldNames NAMES = new FieldNames();
  }

  private FieldNames() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = FieldNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      try (CSVParser rows =
          CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
        for (CSVRecord row : rows) {
          StockField field = StockField.valueOf(row.get("field"));
          names.put(field, List.of(row.get("names").split(" ")));
          whole.addAll(List.of(row.get("whole").split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FieldNames shipped() {
    return Shipped.NAMES;
  }

  boolean isName(String column, StockField field) {
    return of(field).contains(plain(column));
  }

  /// Whether a name of the field is part of what the column is called; a list of homes has no
  /// shares.
  boolean isPartOfName(String column, StockField field) {
    if (column.contains("%")) {
      return false;
    }
    String plain = plain(column);
    return of(field).stream()
        .filter(name -> name.length() >= SHORTEST_PART && !whole.contains(name))
        .anyMatch(plain::contains);
  }

  private List<String> of(StockField field) {
    return names.getOrDefault(field, List.of());
  }

  /// Letters without accents, and digits.
  private static String plain(String name) {
    String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return NO_LETTER_OR_DIGIT.matcher(apart).replaceAll("");
  }
}
