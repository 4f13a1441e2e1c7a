package nl.noordwijzer.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.valid.IsValidOp;

/// Reads one GeoJSON geometry (point, polygon or multipolygon) and checks it: coordinates within
/// the reach of RD New, rings closed, borders that do not cross.
final class GeoJsonGeometry {
  private static final int RD_NEW = 28992;
  private static final GeometryFactory GEOMETRIES =
      new GeometryFactory(new PrecisionModel(), RD_NEW);
  private static final double MOST_X = 300_000;
  private static final double LEAST_Y = 300_000;
  private static final double MOST_Y = 625_000;
  private static final int LEAST_RING = 4;

  private final TextFile file;
  private final JsonParser parser;
  private final long line;

  /// @param parser at the value of `geometry`
  GeoJsonGeometry(TextFile file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
    line = parser.currentTokenLocation().getLineNr();
  }

  Geometry read() throws IOException, NoordwijzerException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw file.damaged("source.geometry.absent", line);
    }
    String type = "";
    Object coordinates = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "type" -> type = parser.getText();
        case "coordinates" -> coordinates = nested();
        default -> parser.skipChildren();
      }
    }
    return valid(build(type, coordinates));
  }

  /// Nested lists with coordinates at the bottom.
  private Object nested() throws IOException, NoordwijzerException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw shapeless();
    }
    if (parser.nextToken().isNumeric()) {
      return position();
    }
    List<Object> list = new ArrayList<>();
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      list.add(nested());
      parser.nextToken();
    }
    return list;
  }

  private Coordinate position() throws IOException, NoordwijzerException {
    double x = parser.getDoubleValue();
    if (!parser.nextToken().isNumeric()) {
      throw shapeless();
    }
    double y = parser.getDoubleValue();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!parser.currentToken().isNumeric()) {
        throw shapeless();
      }
    }
    if (!(x > 0 && x < MOST_X && y > LEAST_Y && y < MOST_Y)) {
      throw at("source.geometry.bounds", x + ", " + y);
    }
    return new Coordinate(x, y);
  }

  private Geometry build(String type, @Nullable Object coordinates) throws NoordwijzerException {
    return switch (type) {
      case "Point" -> {
        if (coordinates instanceof Coordinate point) {
          yield GEOMETRIES.createPoint(point);
        }
        throw shapeless();
      }
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> {
        List<Polygon> polygons = new ArrayList<>();
        for (Object part : list(coordinates)) {
          polygons.add(polygon(part));
        }
        yield GEOMETRIES.createMultiPolygon(polygons.toArray(new Polygon[0]));
      }
      default -> throw file.damaged("source.geometry.type", line, type);
    };
  }

  private Polygon polygon(@Nullable Object coordinates) throws NoordwijzerException {
    List<LinearRing> rings = new ArrayList<>();
    for (Object ring : list(coordinates)) {
      rings.add(ring(list(ring)));
    }
    LinearRing[] holes = rings.subList(1, rings.size()).toArray(new LinearRing[0]);
    return GEOMETRIES.createPolygon(rings.getFirst(), holes);
  }

  private LinearRing ring(List<?> positions) throws NoordwijzerException {
    Coordinate[] ring = new Coordinate[positions.size()];
    for (int i = 0; i < ring.length; i++) {
      if (!(positions.get(i) instanceof Coordinate position)) {
        throw shapeless();
      }
      ring[i] = position;
    }
    if (ring.length < LEAST_RING || !ring[0].equals2D(ring[ring.length - 1])) {
      throw at("source.geometry.open", place(ring[0]));
    }
    return GEOMETRIES.createLinearRing(ring);
  }

  private List<?> list(@Nullable Object value) throws NoordwijzerException {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw shapeless();
  }

  private Geometry valid(Geometry geometry) throws NoordwijzerException {
    var fault = new IsValidOp(geometry).getValidationError();
    if (fault != null) {
      throw at("source.geometry.invalid", place(fault.getCoordinate()));
    }
    return geometry;
  }

  private static String place(Coordinate place) {
    return place.x + ", " + place.y;
  }

  private NoordwijzerException shapeless() {
    return file.damaged("source.geometry.shape", line);
  }

  private NoordwijzerException at(String key, String place) {
    return file.damaged(key, line, place);
  }
}
