package nl.noordwijzer.source.format;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A format in which tables can be written.
public enum WrittenFormat {
  GEOPACKAGE("gpkg"),
  GEOJSON("geojson"),
  /// One for each kind of shape, together in a ZIP.
  SHAPEFILE("zip"),
  XLSX("xlsx"),
  CSV("csv");

  private final String extension;

  WrittenFormat(String extension) {
    this.extension = extension;
  }

  /// Without dot.
  public String extension() {
    return extension;
  }

  TableWriter writer() {
    return switch (this) {
      case GEOPACKAGE -> new GeoPackageTables();
      case GEOJSON -> new GeoJsonWriter();
      case SHAPEFILE -> new ShapefileArchive();
      case XLSX -> new XlsxTables();
      case CSV -> new CsvTables();
    };
  }

  /// The format that the name of a file asks for.
  public static Optional<WrittenFormat> of(Path file) {
    String name = FileStart.nameOf(file).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format ->
            name.endsWith("." + format.extension) || (format == GEOJSON && name.endsWith(".json")))
        .findFirst();
  }
}
