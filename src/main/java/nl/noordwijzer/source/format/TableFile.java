package nl.noordwijzer.source.format;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// Writes tables to a file in such a way that the file is either wholly new or left as it was.
public final class TableFile {
  private TableFile() {}

  /// @param tables in RD New (EPSG:28992)
  /// @param target what is there is replaced
  /// @return what the format could not hold as it was
  /// @throws CancellationException when no longer wanted
  public static List<Finding> write(
      List<SourceTable> tables, Path target, WrittenFormat format, Progress progress)
      throws NoordwijzerException {
    Path whole = target.toAbsolutePath();
    if (Files.isDirectory(whole) || whole.getParent() == null) {
      throw new NoordwijzerException("format.file.folder", null, target);
    }
    Path half = whole.resolveSibling("." + UUID.randomUUID() + "." + format.extension());
    try {
      List<Finding> findings = format.writer().write(tables, half, progress);
      progress.throwIfCancelled();
      move(half, whole);
      return findings;
    } catch (IOException e) {
      throw new NoordwijzerException("format.file.unwritable", e, target);
    } finally {
      discard(half);
    }
  }

  private static void move(Path half, Path target) throws IOException {
    try {
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException _) {
      half.toFile().deleteOnExit();
    }
  }
}
