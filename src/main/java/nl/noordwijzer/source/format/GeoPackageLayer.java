package nl.noordwijzer.source.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.GeometryBlob;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Turns a layer of a GeoPackage into a table. The key is left out, as it means nothing outside the
/// file; so are pictures and other lumps of bytes.
final class GeoPackageLayer {
  private static final int BETWEEN_CHECKS = 256;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final GeoPackage file;
  private final Layer layer;
  private final Progress progress;
  private final TableBuilder table = new TableBuilder();
  private final RingMaker rings = new RingMaker(GEOMETRIES, table);
  private final List<Field> fields;

  GeoPackageLayer(GeoPackage file, Layer layer, Progress progress) {
    this.file = file;
    this.layer = layer;
    this.progress = progress;
    fields = layer.fields();
  }

  SourceTable read() throws NoordwijzerException {
    for (Field field : fields) {
      if (field.type() == FieldType.BLOB) {
        table.findings().add(Finding.Weight.SKIPPED, "format.gpkg.blob", 0, field.name());
      } else {
        table.column(field.name());
      }
    }
    file.read(layer, this::add);
    return table.build(layer.title(), layer.hasGeometry() ? file.crs(layer.srsId()) : "");
  }

  private void add(LayerRow row) {
    if (table.size() % BETWEEN_CHECKS == 0) {
      progress.throwIfCancelled();
    }
    table.startRow();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.type() != FieldType.BLOB) {
        table.put(field.name(), value(field.type(), row.values()[i]));
      }
    }
    table.endRow(shape(row.shape()));
  }

  private @Nullable Geometry shape(byte @Nullable [] blob) {
    if (blob == null) {
      return null;
    }
    try {
      return GeometryBlob.decode(blob, rings);
    } catch (IllegalArgumentException _) {
      table.skipShape();
      return null;
    }
  }

  /// The value as its field declares it where it can be; SQLite lets any column hold anything.
  private static @Nullable Object value(FieldType type, @Nullable Object raw) {
    return switch (raw) {
      case Integer whole -> number(type, whole.longValue());
      case Long whole -> number(type, whole);
      case Double decimal -> Double.isFinite(decimal) ? decimal : null;
      case String text when type == FieldType.DATE -> date(text);
      case String text -> text;
      case null, default -> null;
    };
  }

  private static Object number(FieldType type, long whole) {
    return switch (type) {
      case BOOLEAN -> whole != 0;
      case REAL -> (double) whole;
      default -> whole;
    };
  }

  private static Object date(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException _) {
      return text;
    }
  }
}
