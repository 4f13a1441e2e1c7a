package nl.noordwijzer.source.cbs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The names CBS gives to each concept in each kind of file: `assets/cbs-concepts.csv`.
final class ConceptTable {
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]");
  private static final Pattern UNIT = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
  private static final Pattern NUMBER_OF_COLUMN = Pattern.compile("_\\d{1,3}$");

  private static final Map<String, CbsKind> KINDS =
      Map.of(
          "shapefile", CbsKind.MAP,
          "geopackage", CbsKind.MAP,
          "kwb", CbsKind.KEY_FIGURES,
          "statline", CbsKind.STATLINE,
          "measure", CbsKind.STATLINE);

  /// A concept and the kinds of files that call it so.
  record Named(Concept concept, Set<CbsKind> kinds) {}

  private final Map<String, Named> byName = new HashMap<>();
  private final Map<String, Concept> byIndicator = new HashMap<>();
  private final Map<String, Integer> yearOfTable = new HashMap<>();

  private static final class Shipped {
    static final ConceptTable TABLE = new ConceptTable();
  }

  private ConceptTable() {
    for (CSVRecord row : rows("/assets/cbs-concepts.csv")) {
      add(row);
    }
    for (CSVRecord row : rows("/assets/cbs-tables.csv")) {
      yearOfTable.put(row.get("table"), Integer.valueOf(row.get("year")));
    }
  }

  static ConceptTable shipped() {
    return Shipped.TABLE;
  }

  private static List<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = ConceptTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      try (CSVParser parser =
          CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
        return parser.getRecords();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(CSVRecord row) {
    String quantity = row.get("quantity");
    Concept concept =
        new Concept(
            ColumnRole.valueOf(row.get("role")),
            row.get("indicator"),
            quantity.isEmpty() ? Quantity.NONE : Quantity.valueOf(quantity),
            row.get("counterpart"),
            row.get("whole"));
    byIndicator.put(concept.indicator(), concept);
    KINDS.forEach((column, kind) -> {
      for (String name : row.get(column).split(" ")) {
        if (!name.isEmpty()) {
          add(plain(name), concept, kind);
        }
      }
    });
  }

  private void add(String name, Concept concept, CbsKind kind) {
    Named named =
        byName.computeIfAbsent(name, _ -> new Named(concept, EnumSet.noneOf(CbsKind.class)));
    if (!named.concept.equals(concept)) {
      throw new IllegalStateException("two concepts are called " + name);
    }
    named.kinds.add(kind);
  }

  /// The concept of a column name in any kind of file. Case, blanks, the number that OData puts
  /// behind a name, and the topic and unit that StatLine writes around it do not matter.
  Optional<Named> named(String column) {
    String topic = column.substring(column.lastIndexOf('/') + 1);
    String title = UNIT.matcher(topic).replaceFirst("");
    String stem = NUMBER_OF_COLUMN.matcher(column.strip()).replaceFirst("");
    return Optional.ofNullable(byName.get(plain(column)))
        .or(() -> Optional.ofNullable(byName.get(plain(title))))
        .or(() -> Optional.ofNullable(byName.get(plain(stem))));
  }

  Concept of(String indicator) {
    return find(indicator)
        .orElseThrow(() -> new IllegalArgumentException("no concept for " + indicator));
  }

  /// Empty for an indicator that CBS does not have.
  Optional<Concept> find(String indicator) {
    return Optional.ofNullable(byIndicator.get(indicator));
  }

  /// The year of a table of StatLine, such as `85984NED`.
  Optional<Integer> yearOfTable(String text) {
    return yearOfTable.entrySet().stream()
        .filter(entry -> text.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// Indicators that any column can hold.
  Set<String> indicators() {
    return byIndicator.keySet();
  }

  /// Letters and digits in lower case; `k_` before a digit is how OData begins such a name.
  private static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    if (lower.matches("k_\\d.*")) {
      lower = lower.substring(2);
    }
    return NO_LETTER_OR_DIGIT.matcher(lower).replaceAll("");
  }
}
