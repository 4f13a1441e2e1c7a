package nl.noordwijzer.source.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.crs.RdTransform;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// One collection of features by RFC 7946: in WGS 84, outer rings against the clock.
public final class GeoJsonWriter implements TableWriter {
  /// Decimals of a degree: a tenth of a millimetre.
  private static final int DECIMALS = 9;

  private static final int BETWEEN_CHECKS = 256;
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public List<Finding> write(List<SourceTable> tables, Path file, Progress progress)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(tables, out, progress);
    }
    return List.of();
  }

  /// @param tables in RD New (EPSG:28992)
  public void write(List<SourceTable> tables, OutputStream out, Progress progress)
      throws IOException {
    SourceTable table = JoinedTable.of(tables);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeStringField("name", table.name());
      json.writeArrayFieldStart("features");
      int count = 0;
      for (SourceRow row : table.rows()) {
        if (count++ % BETWEEN_CHECKS == 0) {
          progress.throwIfCancelled();
        }
        writeFeature(json, table.columns(), row);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void writeFeature(JsonGenerator json, List<Column> columns, SourceRow row)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("properties");
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i).name());
      writeValue(json, row.value(i));
    }
    json.writeEndObject();
    json.writeFieldName("geometry");
    if (row.shape() == null || row.shape().isEmpty()) {
      json.writeNull();
    } else {
      writeShape(json, RdTransform.toWgs84(row.shape()));
    }
    json.writeEndObject();
  }

  private static void writeValue(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Long whole -> json.writeNumber(whole);
      case Double number when Double.isFinite(number) -> json.writeNumber(number);
      case Boolean flag -> json.writeBoolean(flag);
      default -> json.writeString(value.toString());
    }
  }

  private static void writeShape(JsonGenerator json, Geometry shape) throws IOException {
    boolean mixed = shape.getClass() == GeometryCollection.class;
    json.writeStartObject();
    json.writeStringField("type", shape.getGeometryType());
    json.writeFieldName(mixed ? "geometries" : "coordinates");
    if (shape instanceof GeometryCollection parts) {
      json.writeStartArray();
      for (int i = 0; i < parts.getNumGeometries(); i++) {
        if (mixed) {
          writeShape(json, parts.getGeometryN(i));
        } else {
          writeSimple(json, parts.getGeometryN(i));
        }
      }
      json.writeEndArray();
    } else {
      writeSimple(json, shape);
    }
    json.writeEndObject();
  }

  private static void writeSimple(JsonGenerator json, Geometry shape) throws IOException {
    switch (shape) {
      case Point point -> writePlace(json, point.getCoordinate());
      case Polygon polygon -> {
        json.writeStartArray();
        writeRing(json, polygon.getExteriorRing(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
          writeRing(json, polygon.getInteriorRingN(i), false);
        }
        json.writeEndArray();
      }
      case LineString line -> writePlaces(json, line.getCoordinates());
      default -> throw new IllegalArgumentException(shape.getGeometryType());
    }
  }

  private static void writeRing(JsonGenerator json, LinearRing ring, boolean againstTheClock)
      throws IOException {
    boolean turned = Orientation.isCCW(ring.getCoordinateSequence()) != againstTheClock;
    writePlaces(json, (turned ? ring.reverse() : ring).getCoordinates());
  }

  private static void writePlaces(JsonGenerator json, Coordinate[] places) throws IOException {
    json.writeStartArray();
    for (Coordinate place : places) {
      writePlace(json, place);
    }
    json.writeEndArray();
  }

  private static void writePlace(JsonGenerator json, Coordinate place) throws IOException {
    json.writeStartArray();
    json.writeNumber(rounded(place.x));
    json.writeNumber(rounded(place.y));
    json.writeEndArray();
  }

  private static BigDecimal rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
