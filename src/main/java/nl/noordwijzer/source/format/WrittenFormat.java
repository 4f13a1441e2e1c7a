package nl.noordwijzer.source.format;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A format in which tables can be written.
public enum WrittenFormat {
  GEOPACKAGE("gpkg", new GeoPackageTables()),
  GEOJSON("geojson", new GeoJsonWriter()),
  /// One for each kind of shape, together in a ZIP.
  SHAPEFILE("zip", new ShapefileArchive()),
  XLSX("xlsx", new XlsxTables()),
  CSV("csv", new CsvTables());

  private final String extension;
  private final TableWriter writer;

  WrittenFormat(String extension, TableWriter writer) {
    this.extension = extension;
    this.writer = writer;
  }

  /// Without dot.
  public String extension() {
    return extension;
  }

  TableWriter writer() {
    return writer;
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
