package nl.noordwijzer.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// A GeoPackage that is damaged, of which all is read that can be: page by page, without SQLite.
///
/// Used by one thread at a time.
public final class DamagedFile implements AutoCloseable {
  private static final List<FieldType> TABLE_OF_TABLES =
      List.of(FieldType.TEXT, FieldType.TEXT, FieldType.TEXT, FieldType.INTEGER, FieldType.TEXT);

  /// A statement of someone else may do nothing but this.
  private static final Predicate<String> MAKES_TABLE =
      Pattern.compile("(?is)\\s*CREATE\\s+TABLE\\s[^;]*").asMatchPredicate();

  private final UndisturbedFile file;
  private final Pages pages;
  private final BitSet met = new BitSet();
  private final Map<String, RawRow> tables = new HashMap<>();
  private final Map<String, Long> highest = new HashMap<>();
  private boolean allTablesKnown;
  private boolean countsRows;

  private DamagedFile(UndisturbedFile file, Pages pages) {
    this.file = file;
    this.pages = pages;
  }

  /// What could be read of a layer.
  ///
  /// @param isThere whether the file has the layer, or may have had it before it was damaged
  /// @param rows with the fields that were asked for; null where a value cannot be read
  /// @param partial keys of rows of which not all can be read
  /// @param isDamaged whether rows may be lost
  /// @param lost how many rows are lost at most; 0 where that is not known either
  public record Rows(
      boolean isThere, List<LayerRow> rows, Set<Long> partial, boolean isDamaged, long lost) {}

  /// Looks through a file; neither it nor its folder is changed.
  ///
  /// @throws NoordwijzerException when not one byte of it can be read
  public static DamagedFile open(Path path) throws NoordwijzerException {
    try {
      UndisturbedFile file = UndisturbedFile.of(path);
      file.finish();
      DamagedFile damaged = new DamagedFile(file, Pages.of(file.place()));
      damaged.readTables();
      return damaged;
    } catch (IOException e) {
      throw new NoordwijzerException("geopackage.unreadable", e, path.getFileName());
    }
  }

  private void readTables() throws IOException {
    markFree();
    TableTree list = new TableTree(pages);
    met.or(TableTree.pages(pages, 1));
    list.read(1);
    allTablesKnown = list.holes().isEmpty();
    adopt(list, row -> fits(row, TABLE_OF_TABLES));
    for (RawRow row : list.rows()) {
      if (row.values().size() == TABLE_OF_TABLES.size()
          && row.values().get(1) instanceof String name
          && "table".equals(row.values().get(0))
          && row.values().get(3) instanceof Long root
          && root > 0
          && root <= pages.count()) {
        tables.put(name.toLowerCase(Locale.ROOT), row);
        met.or(TableTree.pages(pages, root.intValue()));
      }
    }
    readHighest();
  }

  /// Pages that are not in use may still hold rows that were taken out.
  private void markFree() throws IOException {
    int trunk = pages.firstFree();
    while (trunk > 0 && !met.get(trunk)) {
      var page = pages.page(trunk);
      if (page == null) {
        return;
      }
      met.set(trunk);
      int leaves = Math.clamp(page.getInt(4), 0, pages.usable() / 4 - 2);
      for (int i = 0; i < leaves; i++) {
        int leaf = page.getInt(8 + 4 * i);
        if (leaf > 0 && leaf <= pages.count()) {
          met.set(leaf);
        }
      }
      trunk = page.getInt(0);
    }
  }

  /// The tree of a table; an empty one where it is not known where that begins.
  private TableTree tree(String table) throws IOException {
    TableTree tree = new TableTree(pages);
    RawRow row = tables.get(table);
    if (row != null && row.values().get(3) instanceof Long root) {
      tree.read(root.intValue());
    } else {
      tree.miss();
    }
    return tree;
  }

  private void readHighest() throws IOException {
    TableTree sequence = tree("sqlite_sequence");
    countsRows = sequence.holes().isEmpty();
    for (RawRow row : sequence.rows()) {
      if (row.values().size() == 2
          && row.values().get(0) instanceof String name
          && row.values().get(1) instanceof Long number) {
        highest.put(name.toLowerCase(Locale.ROOT), number);
      }
    }
  }

  /// Whether the file tells how many rows each layer ever had.
  public boolean countsRows() {
    return countsRows;
  }

  /// All that can be read of a layer.
  ///
  /// @param known the layer as it ought to be
  public Rows rows(Layer known) throws NoordwijzerException {
    String name = known.table().toLowerCase(Locale.ROOT);
    try {
      List<String> columns = columns(known, tables.get(name));
      TableTree tree = tree(name);
      List<FieldType> types = columns.stream().map(column -> type(known, column)).toList();
      adopt(tree, row -> fits(row, types));
      if (!tables.containsKey(name) && allTablesKnown && tree.rows().isEmpty()) {
        return new Rows(false, List.of(), Set.of(), false, 0);
      }
      return rows(known, columns, tree, highest.getOrDefault(name, 0L));
    } catch (IOException e) {
      throw new NoordwijzerException("geopackage.unreadable", e, known.table());
    }
  }

  private static Rows rows(Layer known, List<String> columns, TableTree tree, long highest) {
    List<LayerRow> rows = new ArrayList<>();
    Set<Long> partial = new HashSet<>();
    for (RawRow raw : tree.rows()) {
      @Nullable Object[] values =
          known.fields().stream().map(field -> value(raw, columns, field)).toArray();
      byte[] shape =
          at(raw, columns.indexOf(known.geometryColumn())) instanceof byte[] bytes ? bytes : null;
      rows.add(new LayerRow(raw.key(), values, shape));
      if (!raw.whole()) {
        partial.add(raw.key());
      }
    }
    long last = tree.rows().stream().mapToLong(RawRow::key).max().orElse(0);
    boolean isDamaged = !tree.holes().isEmpty();
    return new Rows(true, rows, partial, isDamaged, tree.lost(Math.max(highest, last)));
  }

  private static @Nullable Object value(RawRow row, List<String> columns, Field field) {
    Object value = at(row, columns.indexOf(field.name().toLowerCase(Locale.ROOT)));
    return field.type() == FieldType.REAL && value instanceof Long whole
        ? (Object) whole.doubleValue()
        : value;
  }

  private static @Nullable Object at(RawRow row, int column) {
    return column < 0 || column >= row.values().size() ? null : row.values().get(column);
  }

  private void adopt(TableTree tree, Predicate<RawRow> fits) throws IOException {
    if (!tree.holes().isEmpty()) {
      for (int page = met.nextClearBit(1);
          page <= pages.count();
          page = met.nextClearBit(page + 1)) {
        if (tree.adopt(page, fits)) {
          met.set(page);
        }
      }
    }
  }

  private static boolean fits(RawRow row, List<FieldType> types) {
    if (row.values().size() != types.size()) {
      return false;
    }
    for (int i = 0; i < types.size(); i++) {
      Object value = row.values().get(i);
      boolean fits =
          switch (types.get(i)) {
            case INTEGER, BOOLEAN -> value == null || value instanceof Long;
            case REAL -> !(value instanceof byte[]);
            case BLOB -> value == null || value instanceof byte[];
            default -> value == null || value instanceof String;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static FieldType type(Layer known, String column) {
    if (column.equalsIgnoreCase(known.key())) {
      return FieldType.INTEGER;
    }
    return column.equalsIgnoreCase(known.geometryColumn())
        ? FieldType.BLOB
        : known.fields().stream()
            .filter(field -> field.name().equalsIgnoreCase(column))
            .map(Field::type)
            .findFirst()
            .orElse(FieldType.REAL);
  }

  /// Names of the columns in the order of the file, in small letters: SQLite tells them of the
  /// statement that made the table.
  private static List<String> columns(Layer known, @Nullable RawRow table) {
    if (table != null && table.values().get(4) instanceof String sql && MAKES_TABLE.test(sql)) {
      try {
        return columns(known.table(), sql);
      } catch (SQLException _) {
        // As the program makes it.
      }
    }
    return Stream.concat(
            Stream.of(known.key(), known.geometryColumn()).filter(name -> !name.isEmpty()),
            known.fields().stream().map(Field::name))
        .toList();
  }

  private static List<String> columns(String table, String sql) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection memory = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
        PreparedStatement make = memory.prepareStatement(sql)) {
      make.execute();
      try (Statement query = memory.createStatement();
          ResultSet found =
              query.executeQuery("PRAGMA table_info(" + SqlName.quoted(table) + ")")) {
        while (found.next()) {
          columns.add(found.getString("name").toLowerCase(Locale.ROOT));
        }
      }
    }
    return columns;
  }

  @Override
  public void close() {
    try {
      pages.close();
      file.close();
    } catch (IOException _) {
      // It was only read.
    }
  }
}
