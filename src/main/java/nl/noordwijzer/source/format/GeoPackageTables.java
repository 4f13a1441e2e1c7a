package nl.noordwijzer.source.format;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.GeometryBlob;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// A layer for each table. A GeoPackage holds everything a table does.
final class GeoPackageTables implements TableWriter {
  private static final int RD_NEW = 28992;

  @Override
  public List<Finding> write(List<SourceTable> tables, Path file, Progress progress)
      throws NoordwijzerException {
    try (GeoPackage made = GeoPackage.create(file)) {
      for (SourceTable table : tables) {
        progress.throwIfCancelled();
        made.write(layer(table), table.rows().stream().map(GeoPackageTables::row).iterator());
      }
      made.commit();
    }
    return List.of();
  }

  private static Layer layer(SourceTable table) {
    List<Field> fields =
        table.columns().stream()
            .map(column -> new Field(column.name(), type(column.type())))
            .toList();
    return table.hasGeometry()
        ? Layer.features(table.name(), "GEOMETRY", RD_NEW, fields)
        : Layer.attributes(table.name(), fields);
  }

  private static FieldType type(ColumnType type) {
    return switch (type) {
      case TEXT -> FieldType.TEXT;
      case WHOLE -> FieldType.INTEGER;
      case DECIMAL -> FieldType.REAL;
      case FLAG -> FieldType.BOOLEAN;
      case DATE -> FieldType.DATE;
    };
  }

  private static LayerRow row(SourceRow row) {
    @Nullable Object[] values = row.values().clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof LocalDate date) {
        values[i] = date.toString();
      }
    }
    byte[] shape = row.geometry().map(drawn -> GeometryBlob.encode(drawn, RD_NEW)).orElse(null);
    return new LayerRow(0, values, shape);
  }
}
