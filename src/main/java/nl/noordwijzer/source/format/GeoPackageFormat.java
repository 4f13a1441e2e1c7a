package nl.noordwijzer.source.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.source.table.TableFormat;
import nl.noordwijzer.text.NoordwijzerException;

/// GeoPackage: every layer with features or attributes is a table. Nothing is written in the folder
/// of the file, also when it is in write-ahead mode.
public final class GeoPackageFormat implements TableFormat {
  @Override
  public boolean recognises(Path file) {
    FileStart start = FileStart.of(file);
    return start.isSqlite() || (start.isShort() && start.isNamed(".gpkg"));
  }

  @Override
  public List<SourceTable> read(Path file, Progress progress) throws NoordwijzerException {
    progress.throwIfCancelled();
    try (GeoPackage opened = GeoPackage.openForReading(file, progress::isCancelled)) {
      List<Layer> layers = opened.layers();
      if (layers.isEmpty()) {
        throw new NoordwijzerException("format.gpkg.empty", null, FileStart.nameOf(file));
      }
      List<SourceTable> tables = new ArrayList<>();
      for (Layer layer : layers) {
        tables.add(new GeoPackageLayer(opened, layer, progress).read());
        progress.report((double) tables.size() / layers.size());
      }
      return tables;
    }
  }
}
