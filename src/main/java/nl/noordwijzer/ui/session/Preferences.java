package nl.noordwijzer.ui.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// What is remembered between two starts, in one small file.
///
/// A file that is absent, damaged or cannot be written never stands in the way of the program: the
/// usual values take its place, one by one.
public final class Preferences {
  private static final Logger LOG = System.getLogger(Preferences.class.getName());

  private final @Nullable Path file;
  private final Properties values;

  private Preferences(@Nullable Path file, Properties values) {
    this.file = file;
    this.values = values;
  }

  /// Preferences that begin empty and are never written.
  public static Preferences none() {
    return new Preferences(null, new Properties());
  }

  public static Preferences read(Path file) {
    Properties values = new Properties();
    if (Files.isRegularFile(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(Level.WARNING, "Preferences left aside, not readable: " + file, e);
        values.clear();
      }
    }
    return new Preferences(file, values);
  }

  public String word(String key, String usual) {
    return values.getProperty(key, usual);
  }

  public boolean flag(String key, boolean usual) {
    return switch (word(key, "")) {
      case "true" -> true;
      case "false" -> false;
      default -> usual;
    };
  }

  /// A number, brought within its bounds.
  public double number(String key, double usual, double least, double most) {
    try {
      double value = Double.parseDouble(word(key, ""));
      return Double.isFinite(value) ? Math.clamp(value, least, most) : usual;
    } catch (NumberFormatException _) {
      return usual;
    }
  }

  public void put(String key, Object value) {
    values.setProperty(key, value.toString());
  }

  /// Writes beside the file first, so that a crash leaves the old one whole.
  public void write() {
    if (file == null) {
      return;
    }
    try {
      Path target = file.toAbsolutePath();
      Files.createDirectories(target.resolveSibling(""));
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (var writer = Files.newBufferedWriter(fresh)) {
        values.store(writer, "Noordwijzer");
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Preferences not written: " + file, e);
    }
  }
}
