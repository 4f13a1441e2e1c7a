package nl.noordwijzer.source.format.shapefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// Writes a table as a shapefile: .shp, .shx, .dbf, .prj and .cpg.
///
/// The files are made in a folder beside the place where they belong and then moved there, so that
/// a failure leaves no half of them.
public final class ShapefileWriter {
  /// RD New, in the words that GIS programs look for in a .prj.
  static final String RD_NEW =
      "PROJCS[\"RD_New\",GEOGCS[\"GCS_Amersfoort\",DATUM[\"D_Amersfoort\","
          + "SPHEROID[\"Bessel_1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Double_Stereographic\"],"
          + "PARAMETER[\"False_Easting\",155000.0],PARAMETER[\"False_Northing\",463000.0],"
          + "PARAMETER[\"Central_Meridian\",5.38763888888889],"
          + "PARAMETER[\"Scale_Factor\",0.9999079],"
          + "PARAMETER[\"Latitude_Of_Origin\",52.15616055555555],UNIT[\"Meter\",1.0]]";

  private static final int ROWS_BETWEEN_REPORTS = 256;
  private static final List<String> EXTENSIONS = List.of(".shx", ".dbf", ".prj", ".cpg", ".shp");

  private final SourceTable table;
  private final ShapeType type;
  private final FindingLog log = new FindingLog();

  private ShapefileWriter(SourceTable table, ShapeType type) {
    this.table = table;
    this.type = type;
  }

  /// @param table with shapes of one kind: surfaces, lines or points; in the coordinate system that
  ///   it names as a .prj would, else in RD New
  /// @param shp must end in `.shp`; what is there is replaced
  /// @return what was changed to fit: names, texts and numbers
  /// @throws NoordwijzerException when a shapefile cannot hold the table, or nothing can be written
  public static List<Finding> write(SourceTable table, Path shp, Progress progress)
      throws NoordwijzerException {
    ShapeType type =
        ShapeType.of(table.rows().stream().flatMap(row -> row.geometry().stream()).toList())
            .orElseThrow(() -> new NoordwijzerException("format.shp.mixed", null, table.name()));
    return write(table, type, shp, progress);
  }

  /// The names that columns get in a shapefile, which holds ten bytes of each.
  public static List<String> fieldNames(List<String> columns) {
    return FieldNames.of(columns);
  }

  /// @param type of the file, also when no row has a shape
  static List<Finding> write(SourceTable table, ShapeType type, Path shp, Progress progress)
      throws NoordwijzerException {
    ShapefileWriter writer = new ShapefileWriter(table, type);
    try {
      writer.write(shp.toAbsolutePath(), progress);
    } catch (IOException e) {
      throw new NoordwijzerException("format.file.unwritable", e, shp);
    }
    return writer.log.findings();
  }

  private void write(Path shp, Progress progress) throws IOException, NoordwijzerException {
    Path folder = Files.createTempDirectory(shp.getParent(), ".shapefile");
    try {
      writeShapes(folder, progress);
      new DbfWriter(table, log).write(folder.resolve(".dbf"));
      String crs = table.crs().contains("[") ? table.crs() : RD_NEW;
      Files.writeString(folder.resolve(".prj"), crs, StandardCharsets.UTF_8);
      Files.writeString(folder.resolve(".cpg"), "UTF-8", StandardCharsets.UTF_8);
      String name = String.valueOf(shp.getFileName()).replaceFirst("(?i)\\.shp$", "");
      for (String extension : EXTENSIONS) {
        Files.move(
            folder.resolve(extension),
            shp.resolveSibling(name + extension),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      delete(folder);
    }
  }

  private void writeShapes(Path folder, Progress progress)
      throws IOException, NoordwijzerException {
    int count = 0;
    try (ShapeWriter shapes =
        new ShapeWriter(folder.resolve(".shp"), folder.resolve(".shx"), type)) {
      for (SourceRow row : table.rows()) {
        if (count++ % ROWS_BETWEEN_REPORTS == 0) {
          progress.throwIfCancelled();
          progress.report((double) count / table.rows().size());
        }
        shapes.write(row.shape());
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.deleteIfExists(file);
      }
    }
    Files.delete(folder);
  }
}
