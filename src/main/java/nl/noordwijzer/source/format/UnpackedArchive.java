package nl.noordwijzer.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// The files of a ZIP in a temporary folder of their own, until it is closed.
///
/// Only plain files are made, and only inside that folder: a link in the archive is left out. What
/// is unpacked is counted as it is written, whatever the archive says of it.
final class UnpackedArchive implements AutoCloseable {
  private static final int MOST_FILES = 2000;
  private static final long MOST_BYTES = 2L << 30;
  private static final long SURELY_FINE = 64L << 20;
  private static final int HIGHEST_RATIO = 100;
  private static final int BUFFER = 1 << 16;

  /// Files that go with another, or that are for people.
  private static final Set<String> BESIDE =
      Set.of(
          "dbf", "shx", "prj", "cpg", "sbn", "sbx", "qix", "qpj", "qmd", "qml", "sld", "lyr", "atx",
          "xml", "html", "htm", "pdf", "md", "doc", "docx", "png", "jpg");

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final Findings findings;
  private final Progress progress;
  private final String name;
  private final long packed;
  private long written;

  private UnpackedArchive(Path folder, Path archive, Findings findings, Progress progress)
      throws IOException {
    this.folder = folder;
    this.findings = findings;
    this.progress = progress;
    name = FileStart.nameOf(archive);
    packed = Files.size(archive);
  }

  /// @param parent of the temporary folder
  /// @param findings gets what was not unpacked
  static UnpackedArchive of(Path archive, Path parent, Findings findings, Progress progress)
      throws IOException, NoordwijzerException {
    Path folder = Files.createTempDirectory(parent, "noordwijzer-");
    UnpackedArchive unpacked = null;
    boolean done = false;
    try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1)) {
      unpacked = new UnpackedArchive(folder, archive, findings, progress);
      unpacked.unpack(zip);
      done = true;
      return unpacked;
    } finally {
      if (!done) {
        remove(folder);
      }
    }
  }

  /// The files that may hold data, in the order of their names.
  List<Path> files() {
    return files.stream().filter(file -> !isBeside(file)).sorted().toList();
  }

  private boolean isBeside(Path file) {
    String lower = FileStart.nameOf(file).toLowerCase(Locale.ROOT);
    String extension = lower.substring(lower.lastIndexOf('.') + 1);
    return BESIDE.contains(extension) || lower.startsWith(".");
  }

  private void unpack(ZipFile zip) throws IOException, NoordwijzerException {
    if (zip.size() > MOST_FILES) {
      throw new NoordwijzerException("format.zip.many", null, name, MOST_FILES);
    }
    Set<String> links = ZipLinks.in(Path.of(zip.getName()));
    for (ZipEntry entry : zip.stream().toList()) {
      progress.throwIfCancelled();
      if (links.contains(entry.getName())) {
        skip("format.zip.link", entry);
        continue;
      }
      Path target = entry.isDirectory() ? null : target(entry);
      if (target != null) {
        unpack(zip, entry, target);
      }
    }
  }

  /// Where an entry belongs; null when it is left out.
  private @Nullable Path target(ZipEntry entry) {
    String path = entry.getName().replace('\\', '/');
    if (path.toLowerCase(Locale.ROOT).matches(".*\\.(zip|7z|rar|gz|tgz|tar)")) {
      skip("format.zip.nested", entry);
      return null;
    }
    try {
      Path target = folder.resolve(path).normalize();
      boolean inside = target.startsWith(folder) && !target.equals(folder);
      if (inside && !path.startsWith("/") && !path.contains(":") && !path.contains("..")) {
        return target;
      }
    } catch (InvalidPathException _) {
      // A name that this system cannot have.
    }
    skip("format.zip.path", entry);
    return null;
  }

  private void skip(String key, ZipEntry entry) {
    findings.add(Finding.Weight.SKIPPED, key, 0, entry.getName());
  }

  private void unpack(ZipFile zip, ZipEntry entry, Path target)
      throws IOException, NoordwijzerException {
    try {
      Files.createDirectories(target.getParent());
      try (InputStream in = zip.getInputStream(entry);
          OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
        copy(in, out);
      }
      files.add(target);
    } catch (FileAlreadyExistsException _) {
      skip("format.zip.twice", entry);
    }
  }

  private void copy(InputStream in, OutputStream out) throws IOException, NoordwijzerException {
    byte[] buffer = new byte[BUFFER];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      progress.throwIfCancelled();
      written += count;
      boolean isBomb = written > SURELY_FINE && written > packed * HIGHEST_RATIO;
      if (isBomb || written > MOST_BYTES) {
        throw new NoordwijzerException("format.zip.bomb", null, name, written >> 20);
      }
      out.write(buffer, 0, count);
    }
  }

  @Override
  public void close() throws IOException {
    remove(folder);
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (var all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
