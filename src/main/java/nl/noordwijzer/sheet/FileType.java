package nl.noordwijzer.sheet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Kinds of files a sheet can be written to.
public enum FileType {
  PDF(true),
  /// PDF/A-2b, which archives ask for.
  PDF_A(true),
  SVG(false),
  PNG(false),
  TIFF(true),
  PPTX(true);

  private final boolean paged;

  FileType(boolean paged) {
    this.paged = paged;
  }

  /// Whether one file can hold several pages.
  public boolean isPaged() {
    return paged;
  }

  public String extension() {
    return this == PDF_A ? PDF.extension() : name().toLowerCase(Locale.ROOT);
  }

  /// What it is called, the same in every language.
  public String label() {
    return name().replace('_', '/');
  }

  /// Whether it is made of pixels wholly, so that there is a choice of how fine.
  public boolean isPixels() {
    return this == PNG || this == TIFF;
  }

  /// Whether it can have what a printer needs around pages.
  public boolean isPdf() {
    return this == PDF || this == PDF_A;
  }

  public static Optional<FileType> named(String extension) {
    String plain = extension.toLowerCase(Locale.ROOT);
    String whole = plain.equals("tif") ? TIFF.extension() : plain;
    return Arrays.stream(values()).filter(type -> type.extension().equals(whole)).findFirst();
  }

  /// The type that the extension of the file name asks for.
  public static Optional<FileType> of(Path file) {
    String name = file.toString();
    return named(name.substring(name.lastIndexOf('.') + 1));
  }
}
