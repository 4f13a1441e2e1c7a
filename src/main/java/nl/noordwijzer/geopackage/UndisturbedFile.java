package nl.noordwijzer.geopackage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// A database that is opened without changing anything beside it.
///
/// SQLite may put files beside one that is in write-ahead mode, and must finish what a program that
/// died left in a journal: such a file is read from a copy.
final class UndisturbedFile implements AutoCloseable {
  private static final int HEADER = 100;
  private static final List<String> COMPANIONS = List.of("-wal", "-journal");

  private final Path file;
  private final boolean writeAhead;
  private final @Nullable Path copies;

  private UndisturbedFile(Path file, boolean writeAhead, @Nullable Path copies) {
    this.file = file;
    this.writeAhead = writeAhead;
    this.copies = copies;
  }

  static UndisturbedFile of(Path file) throws IOException {
    boolean writeAhead = isWriteAhead(file);
    return isUnfinished(file)
        ? copyOf(file, writeAhead)
        : new UndisturbedFile(file, writeAhead, null);
  }

  /// Whether something stands beside it that must be put in, or put back, first.
  static boolean isUnfinished(Path file) throws IOException {
    for (String companion : COMPANIONS) {
      if (hasContent(beside(file, companion))) {
        return true;
      }
    }
    return false;
  }

  private static Path beside(Path file, String companion) {
    return file.resolveSibling(file.getFileName() + companion);
  }

  private static boolean hasContent(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) > 0;
  }

  private static UndisturbedFile copyOf(Path file, boolean writeAhead) throws IOException {
    Path folder = Files.createTempDirectory("noordwijzer-");
    Path copy = folder.resolve("copy.gpkg");
    UndisturbedFile copied = new UndisturbedFile(copy, writeAhead, folder);
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      for (String companion : COMPANIONS) {
        if (hasContent(beside(file, companion))) {
          Files.copy(beside(file, companion), beside(copy, companion));
        }
      }
      return copied;
    } catch (IOException e) {
      copied.close();
      throw e;
    }
  }

  private static boolean isWriteAhead(Path file) throws IOException {
    byte[] header = header(file);
    return header.length == HEADER && header[18] == 2;
  }

  /// A file that is shorter than it says itself was cut off, unless a program died while writing
  /// it.
  static void requireWhole(Path file) throws IOException, NoordwijzerException {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = header(file);
    if (!new String(bytes, StandardCharsets.ISO_8859_1).startsWith("SQLite format 3\0")) {
      throw new NoordwijzerException("geopackage.other", null, name);
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    int page = header.remaining() < 100 ? 0 : header.getShort(16) & 0xFFFF;
    long pageSize = page == 1 ? 65_536 : page;
    boolean countIsValid =
        page > 0 && !isUnfinished(file) && header.getInt(24) == header.getInt(92);
    long pages = countIsValid ? header.getInt(28) & 0xFFFF_FFFFL : 1;
    if (page == 0 || Files.size(file) < pages * pageSize) {
      throw new NoordwijzerException("geopackage.cut", null, name);
    }
  }

  private static byte[] header(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEADER);
    }
  }

  /// Where it stands: the file itself, or the copy that is read in its place.
  Path place() {
    return file;
  }

  /// Lets SQLite put what stands beside a copy into it, or back, as far as it can.
  void finish() {
    if (isCopy()) {
      try (Connection connection = new SQLiteConfig().createConnection(url());
          Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = DELETE");
      } catch (SQLException _) {
        // The file is read without it.
      }
    }
  }

  /// The address for SQLite: a copy may be written, what is not copied never.
  String url() {
    String path = url(file);
    if (copies != null) {
      return path;
    }
    return path + (writeAhead ? "?mode=ro&immutable=1" : "?mode=ro");
  }

  /// The address for SQLite of a file that is there and will be changed.
  static String urlForWriting(Path file) {
    return url(file) + "?mode=rw";
  }

  private static String url(Path file) {
    return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
  }

  boolean isCopy() {
    return copies != null;
  }

  @Override
  public void close() throws IOException {
    if (copies == null) {
      return;
    }
    try (var files = Files.list(copies)) {
      for (Path each : files.toList()) {
        Files.deleteIfExists(each);
      }
    }
    Files.deleteIfExists(copies);
  }
}
