package nl.noordwijzer.source.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Reads GeoJSON geometries. One that is damaged is skipped with a finding, not the file.
final class GeoJsonShapes {
  /// Most vertices of a file, so that it fits in memory.
  private static final int MOST_VERTICES = 10_000_000;

  private static final Set<String> TYPES =
      Set.of(
          "Point",
          "MultiPoint",
          "LineString",
          "MultiLineString",
          "Polygon",
          "MultiPolygon",
          "GeometryCollection");
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final JsonParser parser;
  private final TableBuilder table;
  private final RingMaker rings;
  private int vertices;

  /// The members of a geometry as far as they were read.
  static final class Draft {
    String type = "";
    private @Nullable Object coordinates;
    private final List<Geometry> parts = new ArrayList<>();

    boolean isGeometry() {
      return TYPES.contains(type);
    }
  }

  /// Coordinates that do not fit the type of the geometry.
  private static final class MisshapenException extends Exception {
    MisshapenException() {
      super(null, null, false, false);
    }
  }

  GeoJsonShapes(JsonParser parser, TableBuilder table) {
    this.parser = parser;
    this.table = table;
    rings = new RingMaker(GEOMETRIES, table);
  }

  boolean tooMany() {
    return vertices > MOST_VERTICES;
  }

  /// Reads the geometry at which the parser stands; null where there is none that can be used.
  @Nullable Geometry geometry() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return null;
    }
    Draft draft = new Draft();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      parser.nextToken();
      member(member, draft);
    }
    return build(draft);
  }

  /// Reads the value of one member.
  void member(String member, Draft draft) throws IOException {
    switch (member) {
      case "type" -> draft.type = parser.getText();
      case "coordinates" -> draft.coordinates = coordinates();
      case "geometries" -> parts(draft);
      default -> {}
    }
    parser.skipChildren();
  }

  private void parts(Draft draft) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Geometry part = geometry();
      if (part != null) {
        draft.parts.add(part);
      }
    }
  }

  /// A Coordinate, or a list of what this gives; null where something else stands.
  private @Nullable Object coordinates() throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return null;
    }
    if (parser.nextToken().isNumeric()) {
      return position();
    }
    List<@Nullable Object> list = new ArrayList<>();
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      list.add(coordinates());
      parser.nextToken();
    }
    return list;
  }

  private @Nullable Coordinate position() throws IOException {
    vertices++;
    double x = parser.getDoubleValue();
    boolean sound = parser.nextToken().isNumeric();
    double y = sound ? parser.getDoubleValue() : Double.NaN;
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      sound &= parser.currentToken().isScalarValue();
      parser.skipChildren();
      parser.nextToken();
    }
    return sound ? new Coordinate(x, y) : null;
  }

  @Nullable Geometry build(Draft draft) {
    try {
      return switch (draft.type) {
        case "Point" -> GEOMETRIES.createPoint(pointOf(draft.coordinates));
        case "MultiPoint" -> GEOMETRIES.createMultiPointFromCoords(points(draft.coordinates));
        case "LineString" -> GEOMETRIES.createLineString(points(draft.coordinates));
        case "MultiLineString" -> lines(list(draft.coordinates));
        case "Polygon" -> polygon(draft.coordinates);
        case "MultiPolygon" -> polygons(list(draft.coordinates));
        case "GeometryCollection" ->
            GEOMETRIES.createGeometryCollection(draft.parts.toArray(Geometry[]::new));
        default -> throw new MisshapenException();
      };
    } catch (MisshapenException | IllegalArgumentException _) {
      table.skipShape();
      return null;
    }
  }

  private static @Nullable Coordinate pointOf(@Nullable Object value) throws MisshapenException {
    return value instanceof List<?> list && list.isEmpty() ? null : point(value);
  }

  private static Coordinate point(@Nullable Object value) throws MisshapenException {
    if (value instanceof Coordinate point) {
      return point;
    }
    throw new MisshapenException();
  }

  private static List<?> list(@Nullable Object value) throws MisshapenException {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new MisshapenException();
  }

  private static Coordinate[] points(@Nullable Object value) throws MisshapenException {
    List<?> list = list(value);
    Coordinate[] points = new Coordinate[list.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = point(list.get(i));
    }
    return points;
  }

  private static Geometry lines(List<?> list) throws MisshapenException {
    LineString[] lines = new LineString[list.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = GEOMETRIES.createLineString(points(list.get(i)));
    }
    return GEOMETRIES.createMultiLineString(lines);
  }

  private Geometry polygons(List<?> list) throws MisshapenException {
    Polygon[] polygons = new Polygon[list.size()];
    for (int i = 0; i < polygons.length; i++) {
      polygons[i] = polygon(list.get(i));
    }
    return GEOMETRIES.createMultiPolygon(polygons);
  }

  private Polygon polygon(@Nullable Object value) throws MisshapenException {
    List<?> list = list(value);
    if (list.isEmpty()) {
      return GEOMETRIES.createPolygon();
    }
    LinearRing shell = rings.apply(points(list.getFirst()));
    List<LinearRing> holes = new ArrayList<>();
    for (Object hole : list.subList(1, list.size())) {
      LinearRing ring = rings.apply(points(hole));
      if (!ring.isEmpty()) {
        holes.add(ring);
      }
    }
    if (shell.isEmpty()) {
      return GEOMETRIES.createPolygon();
    }
    return GEOMETRIES.createPolygon(shell, holes.toArray(LinearRing[]::new));
  }
}
