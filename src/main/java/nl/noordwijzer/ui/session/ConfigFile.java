package nl.noordwijzer.ui.session;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// A small text file with what the program remembers of the user. One that is absent, damaged or
/// cannot be written never stands in the way: that is told to the log only.
///
/// @param path null where nothing is kept
record ConfigFile(@Nullable Path path) {
  private static final Logger LOG = System.getLogger(ConfigFile.class.getName());

  /// Takes in what is in the file.
  interface Reading {
    void from(Reader reader) throws IOException;
  }

  /// Writes all that is to be in the file.
  interface Writing {
    void to(Writer writer) throws IOException;
  }

  /// Whether all of it was read; also where there is nothing to read.
  boolean read(Reading reading) {
    if (path == null || !Files.isRegularFile(path)) {
      return true;
    }
    try (Reader reader = Files.newBufferedReader(path)) {
      reading.from(reader);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "Left aside, not readable: " + path, e);
      return false;
    }
  }

  /// Writes beside the file first, so that a crash leaves the old one whole.
  void write(Writing writing) {
    if (path == null) {
      return;
    }
    try {
      Path target = path.toAbsolutePath();
      Files.createDirectories(target.resolveSibling(""));
      Path fresh = target.resolveSibling(target.getFileName() + ".new");
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        writing.to(writer);
      }
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not written: " + path, e);
    }
  }
}
