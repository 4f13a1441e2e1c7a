package nl.noordwijzer.sheet;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Writes sheets to a file in such a way that the file is either wholly new or left as it was.
///
/// The bytes are written beside the target under a hidden name as they are made; when all are on
/// the disk, the file is moved into its place.
public final class SheetFile {
  /// With less room than this, a disk is full.
  private static final long LEAST_ROOM = 1 << 16;

  private static final int BUFFER = 1 << 16;

  private SheetFile() {}

  /// @throws NoordwijzerException when the file cannot be written: says why and what to do
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public static void write(List<Sheet> sheets, Path target, SheetWriter writer, Progress progress)
      throws NoordwijzerException {
    requireWritable(target);
    Bytes bytes =
        out -> {
          writer.write(sheets, out, progress);
          progress.throwIfCancelled();
        };
    replace(resolveLink(target), bytes, LEAST_ROOM);
  }

  /// Writes ready bytes in the same way.
  ///
  /// @throws NoordwijzerException when the file cannot be written: says why and what to do
  public static void write(byte[] bytes, Path target) throws NoordwijzerException {
    requireWritable(target);
    replace(resolveLink(target), out -> out.write(bytes), bytes.length);
  }

  /// Checks beforehand, so that nobody waits for a page that cannot be kept.
  ///
  /// @throws NoordwijzerException when the file could not be written
  public static void requireWritable(Path target) throws NoordwijzerException {
    Path folder = folder(target);
    if (!Files.exists(folder)) {
      throw new NoordwijzerException("sheet.file.folder_absent", null, folder);
    }
    if (!Files.isDirectory(folder)) {
      throw new NoordwijzerException("sheet.file.folder_is_file", null, folder);
    }
    if (Files.isDirectory(target)) {
      throw new NoordwijzerException("sheet.file.is_folder", null, target);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new NoordwijzerException("sheet.file.not_regular", null, target);
    }
    if (!Files.isWritable(folder)) {
      String key =
          isReadOnlyDisk(folder) ? "sheet.file.disk_read_only" : "sheet.file.folder_read_only";
      throw new NoordwijzerException(key, null, folder);
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new NoordwijzerException("sheet.file.read_only", null, target);
    }
  }

  private static Path folder(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target.toAbsolutePath() : parent;
  }

  private static Path resolveLink(Path target) throws NoordwijzerException {
    try {
      return Files.exists(target) ? target.toRealPath() : target;
    } catch (IOException e) {
      throw new NoordwijzerException("sheet.file.failed", e, target, reason(e));
    }
  }

  /// What a file is to hold.
  private interface Bytes {
    void write(OutputStream out) throws IOException, NoordwijzerException;
  }

  /// @param room bytes that are needed at least
  private static void replace(Path target, Bytes bytes, long room) throws NoordwijzerException {
    Path folder = folder(target);
    HalfFiles.clear(folder, Instant.now());
    Path half = HalfFiles.in(folder);
    half.toFile().deleteOnExit();
    try {
      if (room(folder) < room) {
        throw new NoordwijzerException("sheet.file.full", null, folder);
      }
      write(half, bytes);
      move(half, target);
    } catch (IOException e) {
      throw failed(e, target, room);
    } finally {
      discard(half);
    }
  }

  private static void write(Path half, Bytes bytes) throws IOException, NoordwijzerException {
    Files.createFile(half);
    try (FileOutputStream file = new FileOutputStream(half.toFile())) {
      Disk disk = new Disk(file);
      OutputStream out = new Buffer(disk);
      disk.tellingWhy(() -> bytes.write(out));
      out.flush();
      file.getFD().sync();
    }
  }

  /// Remembers what the disk refused: a library that writes may hide it.
  private static final class Disk extends FilterOutputStream {
    private @Nullable IOException refusal;

    Disk(OutputStream file) {
      super(file);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        refusal = e;
        throw e;
      }
    }

    private void tellingWhy(Step step) throws IOException, NoordwijzerException {
      try {
        step.run();
      } catch (RuntimeException e) {
        IOException refused = refusal;
        if (refused != null) {
          refused.addSuppressed(e);
          throw refused;
        }
        throw e;
      }
    }
  }

  /// Something that may fail to write.
  private interface Step {
    void run() throws IOException, NoordwijzerException;
  }

  /// Stays open when a writer closes it: what is written must be on the disk before the file is.
  private static final class Buffer extends BufferedOutputStream {
    Buffer(OutputStream file) {
      super(file, BUFFER);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /// Why writing failed, by what the disk says of itself: the words of the system for it differ by
  /// language.
  private static NoordwijzerException failed(IOException e, Path target, long bytes) {
    Path folder = folder(target);
    if (room(folder) < bytes) {
      return new NoordwijzerException("sheet.file.full", e, folder);
    }
    if (store(folder).filter(store -> size(store) == 0).isPresent()) {
      return new NoordwijzerException("sheet.file.folder_of_system", e, folder);
    }
    return e instanceof AccessDeniedException
        ? new NoordwijzerException("sheet.file.read_only", e, target)
        : new NoordwijzerException("sheet.file.failed", e, target, reason(e));
  }

  /// Bytes that fit. Where that is not known, as on a disk that tells no size or in a chroot:
  /// writing will tell.
  private static long room(Path folder) {
    return store(folder)
        .filter(store -> size(store) > 0)
        .map(SheetFile::usable)
        .orElse(Long.MAX_VALUE);
  }

  /// Empty where the file system is in no list of mounts, as in a chroot.
  private static Optional<FileStore> store(Path folder) {
    try {
      return Optional.of(Files.getFileStore(folder));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static long size(FileStore store) {
    try {
      return store.getTotalSpace();
    } catch (IOException _) {
      return 0;
    }
  }

  private static long usable(FileStore store) {
    try {
      return store.getUsableSpace();
    } catch (IOException _) {
      return Long.MAX_VALUE;
    }
  }

  private static boolean isReadOnlyDisk(Path folder) {
    return store(folder).map(FileStore::isReadOnly).orElse(false);
  }

  private static void move(Path half, Path target) throws IOException {
    try {
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path half) throws NoordwijzerException {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      throw new NoordwijzerException("sheet.file.left_behind", e, half);
    }
  }

  static String reason(IOException e) {
    String message = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
