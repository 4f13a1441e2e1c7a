package nl.noordwijzer.geopackage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
      requireWhole(file, name);
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

  /// A file that is shorter than it says itself was cut off, unless a program died while writing
  /// it.
  private static void requireWhole(Path file, String name)
      throws IOException, NoordwijzerException {
    byte[] bytes = UndisturbedFile.header(file);
    if (!new String(bytes, StandardCharsets.ISO_8859_1).startsWith("SQLite format 3\0")) {
      throw new NoordwijzerException("geopackage.other", null, name);
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    int page = header.remaining() < 100 ? 0 : header.getShort(16) & 0xFFFF;
    long pageSize = page == 1 ? 65_536 : page;
    boolean countIsValid =
        page > 0 && !UndisturbedFile.isUnfinished(file) && header.getInt(24) == header.getInt(92);
    long pages = countIsValid ? header.getInt(28) & 0xFFFF_FFFFL : 1;
    if (page == 0 || Files.size(file) < pages * pageSize) {
      throw new NoordwijzerException("geopackage.cut", null, name);
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
    connection.setAutoCommit(false);
    SpatialFunctions.register(connection);
    return connection;
  }

  /// Opens a file to change it in place. What a program that died left half-done is undone first.
  ///
  /// @throws NoordwijzerException when it cannot be written, or another program has it
  public static GeoPackage openInPlace(Path file) throws NoordwijzerException {
    String name = String.valueOf(file.getFileName());
    try {
      requireWhole(file, name);
      SQLiteConfig config = new SQLiteConfig();
      config.setBusyTimeout(PATIENCE_MS);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
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
    connection.setAutoCommit(false);
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

  /// Writes a copy with all that is in the file, after what was committed.
  ///
  /// @param copy a file that is not there yet
  public void copyTo(Path copy) throws NoordwijzerException {
    try {
      boolean collects = !connection.getAutoCommit();
      if (collects) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      try {
        vacuumInto(copy);
      } finally {
        connection.setAutoCommit(!collects);
      }
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

  /// Makes what was written lasting: after this it is on the disk, also when the power fails, in a
  /// file that was opened to be changed in place.
  public void commit() throws NoordwijzerException {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw Failure.ofWriting(e, name);
    }
  }

  /// Undoes what was written since the last commit.
  public void rollback() throws NoordwijzerException {
    try {
      connection.rollback();
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
