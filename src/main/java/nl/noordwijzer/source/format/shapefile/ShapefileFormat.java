package nl.noordwijzer.source.format.shapefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.source.table.TableFormat;
import nl.noordwijzer.text.NoordwijzerException;

/// Shapefiles: a .shp with the .shx, .dbf, .prj and .cpg that lie beside it, as far as they do.
///
/// Rows keep the place they have in the file; deleted ones are left out. What the .prj says is the
/// coordinate system of the table. Polygons come as polygons or multipolygons, whose rings are
/// closed but not further checked.
public final class ShapefileFormat implements TableFormat {
  /// Bytes that a .shp begins with, as a .shx does.
  private static final byte[] MAGIC = {0, 0, 0x27, 0x0a};

  @Override
  public boolean recognises(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".shp") || (!name.endsWith(".shx") && hasMagic(file));
  }

  private static boolean hasMagic(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public List<SourceTable> read(Path file, Progress progress) throws NoordwijzerException {
    return List.of(ShapefileReader.read(file, progress));
  }
}
