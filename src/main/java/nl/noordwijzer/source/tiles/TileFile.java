package nl.noordwijzer.source.tiles;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The SQLite file in which tiles are kept.
///
/// Written ahead to a log (WAL), so that a killed process leaves it whole and readers in other
/// processes need not wait.
final class TileFile implements AutoCloseable {
  /// Changes when the table does: a file of another version counts as damaged.
  private static final int VERSION = 1;

  private static final int BUSY_MILLIS = 2000;

  /// How far a date of use may lag behind: saves a write for nearly every look.
  private static final Duration LAG = Duration.ofHours(1);

  private static final String WHERE = " where background = ? and level = ? and x = ? and y = ?";

  private final Connection connection;

  private TileFile(Connection connection) {
    this.connection = connection;
  }

  /// The file is not one of ours.
  static final class NotOurs extends SQLException {
    private static final long serialVersionUID = 1;

    NotOurs(String what) {
      super(what);
    }
  }

  static TileFile open(Path path) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    TileFile file = new TileFile(config.createConnection("jdbc:sqlite:" + path));
    try {
      file.prepare();
      return file;
    } catch (SQLException failure) {
      file.close();
      throw failure;
    }
  }

  private void prepare() throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      long version = number(statement, "pragma user_version");
      if (version == 0 && number(statement, "select count(*) from sqlite_master") == 0) {
        statement.executeUpdate(
            """
            create table tile (
              background text not null, level integer not null, x integer not null,
              y integer not null, type text not null, image blob not null,
              fetched integer not null, used integer not null, size integer not null,
              unique (background, level, x, y))\
            """);
        statement.executeUpdate("create index tile_used on tile (used, size)");
        statement.executeUpdate("pragma user_version = " + VERSION);
      } else if (version != VERSION) {
        throw new NotOurs("version " + version);
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static long number(Statement statement, String question) throws SQLException {
    try (ResultSet result = statement.executeQuery(question)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  static boolean isDamage(Exception failure) {
    return failure instanceof NotOurs
        || is(failure, SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB)
        || is(failure, SQLiteErrorCode.SQLITE_ERROR, SQLiteErrorCode.SQLITE_MISMATCH);
  }

  static boolean mayPass(Exception failure) {
    return is(failure, SQLiteErrorCode.SQLITE_BUSY, SQLiteErrorCode.SQLITE_LOCKED)
        || is(failure, SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_INTERRUPT);
  }

  /// The last eight bits say what it is, those before it the details.
  private static boolean is(Exception failure, SQLiteErrorCode one, SQLiteErrorCode other) {
    if (!(failure instanceof SQLiteException sqlite)) {
      return false;
    }
    int code = sqlite.getResultCode().code & 0xff;
    return code == one.code || code == other.code;
  }

  Optional<StoredTile> get(TileAddress address, Instant now) throws SQLException {
    StoredTile tile;
    long used;
    try (PreparedStatement select =
        connection.prepareStatement("select type, image, fetched, used from tile" + WHERE)) {
      place(select, address, 1);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        String type = row.getString(1);
        byte[] image = row.getBytes(2);
        if (type == null || image == null) {
          throw new NotOurs("a tile without a picture");
        }
        tile = new StoredTile(address, type, image, Instant.ofEpochMilli(row.getLong(3)));
        used = row.getLong(4);
      }
    }
    if (now.toEpochMilli() - used > LAG.toMillis()) {
      touch(address, now);
    }
    return Optional.of(tile);
  }

  private void touch(TileAddress address, Instant now) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update tile set used = ?" + WHERE)) {
      update.setLong(1, now.toEpochMilli());
      place(update, address, 2);
      update.executeUpdate();
    }
  }

  private static void place(PreparedStatement statement, TileAddress address, int from)
      throws SQLException {
    statement.setString(from, address.background().name());
    statement.setInt(from + 1, address.level());
    statement.setInt(from + 2, address.x());
    statement.setInt(from + 3, address.y());
  }

  void put(StoredTile tile, Instant now) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert or replace into tile values (?,?,?,?,?,?,?,?,?)")) {
      place(insert, tile.address(), 1);
      insert.setString(5, tile.type());
      insert.setBytes(6, tile.image());
      insert.setLong(7, tile.fetched().toEpochMilli());
      insert.setLong(8, now.toEpochMilli());
      insert.setInt(9, tile.image().length);
      insert.executeUpdate();
    }
  }

  void remove(TileAddress address) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement("delete from tile" + WHERE)) {
      place(delete, address, 1);
      delete.executeUpdate();
    }
  }

  long size() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return number(statement, "select sum(size) from tile");
    }
  }

  /// Removes the least recently used tiles until nine tenths of what is allowed is left.
  void shrink(long most) throws SQLException {
    long size = size();
    if (size <= most) {
      return;
    }
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from tile where rowid in (select rowid from
              (select rowid, sum(size) over (order by used, rowid) - size as older from tile)
              where older < ?)\
            """)) {
      delete.setLong(1, size - most / 10 * 9);
      delete.executeUpdate();
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException _) {
      // Nothing that was put in is lost: it is in the log.
    }
  }
}
