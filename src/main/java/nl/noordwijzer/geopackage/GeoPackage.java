package nl.noordwijzer.geopackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/// An open GeoPackage. What is written counts only after [#commit]; without it, closing undoes it.
///
/// Used by one thread at a time.
public final class GeoPackage implements AutoCloseable {
  private static final Set<Integer> APPLICATION_IDS =
      Set.of(Schema.APPLICATION_ID, 0x47503130, 0x47503131, 0);
  private static final int PATIENCE_MS = 500;

  /// Enough to hold a country, so that nothing is written before the commit.
  private static final int CACHE_KB = 64_000;

  private static final int STEPS_BETWEEN_CHECKS = 1_000_000;

  private final String name;
  private final Connection connection;
  private final @Nullable UndisturbedFile source;

  private GeoPackage(String name, Connection connection, @Nullable UndisturbedFile source) {
    this.name = name;
    this.connection = connection;
    this.source = source;
  }

  /// Opens a file of someone else. Neither the file nor its folder is changed.
  ///
  /// @param stop asked now and then; true ends a query that is no longer wanted
  public static GeoPackage openForReading(Path file, BooleanSupplier stop)
      throws NoordwijzerException {
    String name = String.valueOf(file.getFileName());
    UndisturbedFile source = null;
    try {
      UndisturbedFile.requireWhole(file);
      source = UndisturbedFile.of(file);
      SQLiteConfig config = new SQLiteConfig();
      config.setReadOnly(!source.isCopy());
      config.setBusyTimeout(PATIENCE_MS);
      GeoPackage opened = new GeoPackage(name, config.createConnection(source.url()), source);
      try {
        opened.prepareForReading(stop);
        return opened;
      } catch (SQLException e) {
        opened.close();
        throw e;
      }
    } catch (IOException e) {
      closeQuietly(source);
      throw new NoordwijzerException("geopackage.unreadable", e, name);
    } catch (SQLException e) {
      closeQuietly(source);
      throw Failure.of(e, name);
    }
  }

  private static void closeQuietly(@Nullable UndisturbedFile source) {
    try {
      if (source != null) {
        source.close();
      }
    } catch (IOException _) {
      // The temporary copy stays for the system to remove.
    }
  }

  private void prepareForReading(BooleanSupplier stop) throws SQLException, NoordwijzerException {
    prepare();
    ProgressHandler.setHandler(connection, STEPS_BETWEEN_CHECKS, asking(stop));
  }

  private void prepare() throws SQLException, NoordwijzerException {
    boolean known;
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      known = APPLICATION_IDS.contains(applicationId(statement));
    }
    LayerList list = new LayerList(connection);
    if (!known || !list.exists("gpkg_contents") || !list.exists("gpkg_spatial_ref_sys")) {
      close();
      throw new NoordwijzerException("geopackage.other", null, name);
    }
  }

  private static int applicationId(Statement statement) throws SQLException {
    try (ResultSet id = statement.executeQuery("PRAGMA application_id")) {
      return id.next() ? id.getInt(1) : 0;
    }
  }

  private static ProgressHandler asking(BooleanSupplier stop) {
    return new ProgressHandler() {
      @Override
      protected int progress() {
        return stop.getAsBoolean() ? 1 : 0;
      }
    };
  }

  /// Makes a new file, with RD New among its coordinate systems.
  public static GeoPackage create(Path file) throws NoordwijzerException {
    String name = String.valueOf(file.getFileName());
    try {
      Files.createFile(file);
      Connection connection = forWriting(file);
      Schema.create(connection);
      return new GeoPackage(name, connection, null);
    } catch (IOException e) {
      throw new NoordwijzerException("geopackage.unwritable", e, name);
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  private static Connection forWriting(Path file) throws SQLException {
    Connection connection =
        new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = -" + CACHE_KB);
    }
    SpatialFunctions.register(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
    }
    return connection;
  }

  /// Opens a file to change it in place. What a program that died left half-done is undone first.
  ///
  /// @throws NoordwijzerException when it cannot be written, or another program has it
  public static GeoPackage openInPlace(Path file) throws NoordwijzerException {
    String name = String.valueOf(file.getFileName());
    try {
      UndisturbedFile.requireWhole(file);
      SQLiteConfig config = new SQLiteConfig();
      config.setBusyTimeout(PATIENCE_MS);
      GeoPackage opened =
          new GeoPackage(name, config.createConnection(UndisturbedFile.urlForWriting(file)), null);
      try {
        opened.prepareInPlace();
        return opened;
      } catch (SQLException e) {
        opened.close();
        throw e;
      }
    } catch (IOException e) {
      throw new NoordwijzerException("geopackage.unreadable", e, name);
    } catch (SQLException e) {
      throw Failure.ofWriting(e, name);
    }
  }

  /// The order matters: SQLite sets the journal mode outside transactions only.
  private void prepareInPlace() throws SQLException, NoordwijzerException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = DELETE");
      statement.execute("PRAGMA synchronous = FULL");
    }
    SpatialFunctions.register(connection);
    prepare();
  }

  /// Copies a file with all that is in it, also what this program does not know, and opens the copy
  /// for writing.
  ///
  /// @param copy a file that is not there yet
  /// @throws NoordwijzerException when the file is in use elsewhere: what is being written there
  ///   would be lost
  public static GeoPackage copy(Path file, Path copy) throws NoordwijzerException {
    String name = String.valueOf(file.getFileName());
    try (GeoPackage original = openForReading(file, () -> false)) {
      if (original.source != null && original.source.isCopy()) {
        throw new NoordwijzerException("geopackage.busy", null, name);
      }
      original.vacuumInto(copy);
      return new GeoPackage(name, forWriting(copy), null);
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// Takes out a layer, if there is one of this name, with its spatial index.
  public void remove(String table) throws NoordwijzerException {
    try {
      new LayerRemoval(connection).remove(table);
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// The layers with features or attributes; tiles are no layers here.
  public List<Layer> layers() throws NoordwijzerException {
    try {
      return new LayerList(connection).read();
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// What a coordinate system is called: `EPSG:28992`, else its definition; empty when undefined.
  public String crs(int srsId) throws NoordwijzerException {
    String sql =
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys"
            + " WHERE srs_id = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setInt(1, srsId);
      try (ResultSet found = query.executeQuery()) {
        if (srsId <= 0 || !found.next()) {
          return "";
        }
        String organization = found.getString(1);
        String definition = found.getString(3);
        return "EPSG".equalsIgnoreCase(organization)
            ? "EPSG:" + found.getInt(2)
            : definition == null ? "" : definition;
      }
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// Number of rows of a layer.
  public long count(Layer layer) throws NoordwijzerException {
    try (Statement query = connection.createStatement();
        ResultSet found =
            query.executeQuery("SELECT count(*) FROM " + SqlName.quoted(layer.table()))) {
      return found.next() ? found.getLong(1) : 0;
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// Hands over the rows one by one, in the order of the file. Values come as SQLite holds them:
  /// String, Integer, Long, Double, byte[] or null, whatever the field says.
  public void read(Layer layer, Consumer<LayerRow> reader) throws NoordwijzerException {
    LayerSql sql = new LayerSql(layer);
    try (Statement query = connection.createStatement();
        ResultSet found = query.executeQuery(sql.select())) {
      long place = 0;
      while (found.next()) {
        place++;
        reader.accept(sql.row(found, place));
      }
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// Writes a new layer with all its rows and, for features, a spatial index.
  public void write(Layer layer, Iterator<LayerRow> rows) throws NoordwijzerException {
    try {
      new LayerWriter(connection, layer).write(rows);
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// Makes a table without rows that is in no list, so that other programs do not show it.
  ///
  /// @param searched columns by which rows will be found
  public void makeUnlisted(Layer layer, List<String> searched) throws NoordwijzerException {
    try {
      new LayerWriter(connection, layer).makeUnlisted(searched);
    } catch (SQLException e) {
      throw Failure.ofWriting(e, name);
    }
  }

  /// For changing single rows of a layer.
  public LayerEditor editor(Layer layer) {
    return new LayerEditor(name, connection, layer);
  }

  /// Whether there is a table of this name, listed or not.
  public boolean has(String table) throws NoordwijzerException {
    try {
      return new LayerList(connection).exists(table);
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// A number that is another one after any other program has written in the file.
  public long othersVersion() throws NoordwijzerException {
    try (Statement query = connection.createStatement();
        ResultSet found = query.executeQuery("PRAGMA data_version")) {
      return found.next() ? found.getLong(1) : 0;
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// What SQLite finds wrong with the file itself; empty when nothing.
  public List<String> damage() throws NoordwijzerException {
    List<String> found = new ArrayList<>();
    try (Statement query = connection.createStatement();
        ResultSet lines = query.executeQuery("PRAGMA integrity_check(20)")) {
      while (lines.next()) {
        found.add(lines.getString(1));
      }
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
    return found.equals(List.of("ok")) ? List.of() : List.copyOf(found);
  }

  /// Whether every row with a shape is in the spatial index of its layer, and nothing else is.
  public boolean isIndexed(Layer layer) throws NoordwijzerException {
    try {
      return new SpatialIndex(connection, layer).isWhole();
    } catch (SQLException e) {
      throw Failure.of(e, name);
    }
  }

  /// Writes a copy with all that is in the file, after what was committed.
  ///
  /// @param copy a file that is not there yet
  public void copyTo(Path copy) throws NoordwijzerException {
    try {
      vacuumInto(copy);
    } catch (SQLException e) {
      throw Failure.ofWriting(e, String.valueOf(copy.getFileName()));
    }
  }

  private void vacuumInto(Path copy) throws SQLException {
    try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toAbsolutePath().toString());
      vacuum.execute();
    }
  }

  /// Begins to write in a file that was opened to be changed in place; until [#commit] or
  /// [#rollback] no other program can write in it.
  public void begin() throws NoordwijzerException {
    execute("BEGIN IMMEDIATE");
  }

  /// Makes what was written lasting: after this it is on the disk, also when the power fails.
  public void commit() throws NoordwijzerException {
    execute("COMMIT");
  }

  /// Undoes what was written since [#begin].
  public void rollback() throws NoordwijzerException {
    execute("ROLLBACK");
  }

  private void execute(String sql) throws NoordwijzerException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw Failure.ofWriting(e, name);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException _) {
      // Nothing was to be kept any more.
    }
    closeQuietly(source);
  }
}
