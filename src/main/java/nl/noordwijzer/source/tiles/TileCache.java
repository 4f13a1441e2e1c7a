package nl.noordwijzer.source.tiles;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tiles that were seen, kept in a file of a limited size; the least recently used go first.
///
/// Never fails: a file that is damaged is moved aside and begun anew, and where no file can be
/// written nothing is kept. A killed process leaves it whole, and several programs may use it at
/// once. Touches no disk before the first question. Safe to use from any thread, but reads the
/// disk.
public final class TileCache implements AutoCloseable {
  private static final Logger LOG = System.getLogger(TileCache.class.getName());

  /// Put behind the name of a file that is damaged.
  private static final String ASIDE = ".beschadigd";

  private final Path file;
  private final long most;
  private final Clock clock;
  private @Nullable TileFile open;
  private boolean hopeless;
  private boolean closed;

  /// @param most bytes of pictures that are kept
  public TileCache(Path file, long most, Clock clock) {
    this.file = file;
    this.most = most;
    this.clock = clock;
  }

  /// What is done with the file.
  @FunctionalInterface
  private interface Act<T> {
    T in(TileFile file) throws SQLException;
  }

  public Optional<StoredTile> get(TileAddress address) {
    return act(store -> store.get(address, clock.instant())).flatMap(found -> found);
  }

  public void put(StoredTile tile) {
    act(store -> {
      store.put(tile, clock.instant());
      store.shrink(most);
      return true;
    });
  }

  /// Forgets a tile, for one that turns out to be no picture.
  public void remove(TileAddress address) {
    act(store -> {
      store.remove(address);
      return true;
    });
  }

  /// Bytes of pictures that are kept.
  public long size() {
    return act(TileFile::size).orElse(0L);
  }

  /// Tries once more where the file was busy, as when several programs make it at once: SQLite does
  /// not wait for its turn then.
  private synchronized <T> Optional<T> act(Act<T> act) {
    for (int attempt = 0; attempt < 2 && !hopeless && !closed; attempt++) {
      try {
        return Optional.of(act.in(file()));
      } catch (SQLException | IOException failure) {
        letGo();
        if (attempt == 0 && TileFile.mayPass(failure)) {
          continue;
        }
        if (!TileFile.isDamage(failure)) {
          return giveUp(failure);
        }
        LOG.log(Level.WARNING, "The background cache is begun anew: " + failure.getMessage());
        moveAside();
        hopeless |= attempt > 0;
      }
    }
    return Optional.empty();
  }

  /// A busy or full disk may pass; a folder in which nothing can be written will not.
  private <T> Optional<T> giveUp(Exception failure) {
    if (!TileFile.mayPass(failure)) {
      hopeless = true;
      LOG.log(
          Level.WARNING, "No background tiles are kept in " + file + ": " + failure.getMessage());
    }
    return Optional.empty();
  }

  private TileFile file() throws SQLException, IOException {
    if (open == null) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      open = TileFile.open(file);
    }
    return open;
  }

  private void moveAside() {
    for (String part : List.of("", "-wal", "-shm")) {
      Path from = file.resolveSibling(file.getFileName() + part);
      Path to = file.resolveSibling(file.getFileName() + ASIDE + part);
      try {
        if (Files.exists(from)) {
          Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException failure) {
        hopeless = true;
        LOG.log(Level.WARNING, "The damaged " + from + " cannot be moved aside", failure);
      }
    }
  }

  /// From now on nothing is kept or found: who is late does not make the file anew.
  @Override
  public synchronized void close() {
    closed = true;
    letGo();
  }

  private void letGo() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
