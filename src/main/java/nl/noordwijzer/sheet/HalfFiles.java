package nl.noordwijzer.sheet;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/// The hidden names under which files are written until they are whole.
final class HalfFiles {
  private static final Pattern NAME =
      Pattern.compile("\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.half");

  /// No file is being written any more that was left for so long.
  private static final Duration LEFT = Duration.ofHours(1);

  private HalfFiles() {}

  /// A name that no file has.
  static Path in(Path folder) {
    return folder.resolve("." + UUID.randomUUID() + ".half");
  }

  /// Takes away what was left in a folder when the program or the computer was stopped. What cannot
  /// be taken away stays: it is in nobody's way.
  static void clear(Path folder, Instant now) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, HalfFiles::isHalf)) {
      for (Path file : files) {
        if (isOld(file, now)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      return;
    }
  }

  private static boolean isHalf(Path file) {
    return NAME.matcher(String.valueOf(file.getFileName())).matches();
  }

  private static boolean isOld(Path file, Instant now) throws IOException {
    BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
    return of.isRegularFile() && of.lastModifiedTime().toInstant().plus(LEFT).isBefore(now);
  }
}
