package nl.noordwijzer.source.stock;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noordwijzer.source.table.SourceTable;

/// Mappings that the user confirmed before, by the shape of the list. Kept as the text of a
/// properties file; who keeps it decides where. May be used by several threads.
public final class StockMappings {
  private static final String OWNER = "owner";
  private static final String DATE = "date";
  private static final int MOST_LISTS = 500;

  /// `<shape>.<field>` to the name of a column, `<shape>.owner` to a name, and `<shape>.date` to
  /// the day on which the user said so.
  private final Map<String, String> entries = new TreeMap<>();

  public StockMappings() {}

  /// Reads what [#write] wrote; what it does not know it leaves out.
  public static StockMappings read(Reader reader) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
    StockMappings mappings = new StockMappings();
    properties
        .stringPropertyNames()
        .forEach(key -> mappings.entries.put(key, properties.getProperty(key)));
    return mappings;
  }

  public synchronized void write(Writer writer) throws IOException {
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      writer.write(entry.getKey() + "=" + escaped(entry.getValue()) + "\n");
    }
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n' || c == '\r') {
        escaped.append(' ');
      } else {
        boolean special = c == '\\' || (escaped.isEmpty() && c == ' ');
        escaped.append(special ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  /// The mapping that was confirmed for a list with the same columns.
  public synchronized Optional<StockMapping> recall(SourceTable table) {
    String shape = StockMapping.shape(table);
    Map<StockField, String> columns = new EnumMap<>(StockField.class);
    for (StockField field : StockField.values()) {
      String name = entries.get(shape + "." + field);
      if (name != null) {
        columns.put(field, name);
      }
    }
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            StockMapping.remembered(table, columns, entries.getOrDefault(shape + "." + OWNER, "")));
  }

  /// When the mapping for a list with the same columns was confirmed; empty where that is not
  /// known.
  public synchronized Optional<LocalDate> confirmed(SourceTable table) {
    try {
      return Optional.ofNullable(entries.get(StockMapping.shape(table) + "." + DATE))
          .map(LocalDate::parse);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// Forgets the mapping for lists with the same columns.
  public synchronized void forget(SourceTable table) {
    forget(StockMapping.shape(table));
  }

  private void forget(String shape) {
    entries.keySet().removeIf(key -> key.startsWith(shape + "."));
  }

  /// Remembers a mapping that the user confirmed.
  ///
  /// @param day on which that was
  public synchronized void remember(StockMapping mapping, LocalDate day) {
    forget(mapping.shape());
    entries.put(mapping.shape() + "." + DATE, day.toString());
    mapping
        .choices()
        .forEach((field, choice) ->
            entries.put(mapping.shape() + "." + field, mapping.names().get(choice.column())));
    if (!mapping.owner().isEmpty()) {
      entries.put(mapping.shape() + "." + OWNER, mapping.owner());
    }
    forgetSome(mapping.shape());
  }

  private void forgetSome(String kept) {
    TreeSet<String> shapes = new TreeSet<>();
    entries.keySet().forEach(key -> shapes.add(key.substring(0, Math.max(0, key.indexOf('.')))));
    shapes.remove(kept);
    while (shapes.size() >= MOST_LISTS) {
      forget(shapes.removeFirst());
    }
  }
}
