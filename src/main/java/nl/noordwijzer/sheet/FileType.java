package nl.noordwijzer.sheet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Kinds of files a sheet can be written to.
public enum FileType {
  PDF(true),
  SVG(false),
  PNG(false);

  private final boolean paged;

  FileType(boolean paged) {
    this.paged = paged;
  }

  /// Whether one file can hold several pages.
  public boolean isPaged() {
    return paged;
  }

  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FileType> named(String extension) {
    return Arrays.stream(values())
        .filter(type -> type.extension().equals(extension.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The type that the extension of the file name asks for.
  public static Optional<FileType> of(Path file) {
    String name = file.toString();
    return named(name.substring(name.lastIndexOf('.') + 1));
  }
}
