package nl.noordwijzer.ui.session;

import java.nio.file.Path;
import java.util.Properties;

/// What is remembered between two starts, in one small file.
///
/// A file that is absent, damaged or cannot be written never stands in the way of the program: the
/// usual values take its place, one by one.
public final class Preferences {
  private final ConfigFile file;
  private final Properties values;

  private Preferences(ConfigFile file, Properties values) {
    this.file = file;
    this.values = values;
  }

  /// Preferences that begin empty and are never written.
  public static Preferences none() {
    return new Preferences(new ConfigFile(null), new Properties());
  }

  public static Preferences read(Path file) {
    ConfigFile kept = new ConfigFile(file);
    Properties values = new Properties();
    if (!kept.read(values::load)) {
      values.clear();
    }
    return new Preferences(kept, values);
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

  public synchronized void write() {
    file.write(writer -> values.store(writer, "Noordwijzer"));
  }
}
