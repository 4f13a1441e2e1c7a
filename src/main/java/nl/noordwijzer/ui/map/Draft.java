package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.ui.session.Sketch;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// A shape that is being drawn.
///
/// @param vertices set so far, metres
record Draft(Sketch.Tool tool, List<Coordinate> vertices) {
  private static final GeometryFactory FACTORY =
      new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  /// Least area of a polygon, square metres: less is a slip of the hand.
  private static final double LEAST_AREA = 0.5;

  Draft {
    vertices = List.copyOf(vertices);
  }

  static Draft empty(Sketch.Tool tool) {
    return new Draft(tool, List.of());
  }

  boolean isEmpty() {
    return vertices.isEmpty();
  }

  /// With one more vertex; one where the last one is changes nothing.
  Draft with(Coordinate vertex) {
    if (!isEmpty() && vertex.equals2D(vertices.getLast())) {
      return this;
    }
    List<Coordinate> more = new ArrayList<>(vertices);
    more.add(vertex);
    return new Draft(tool, more);
  }

  Draft withoutLast() {
    return isEmpty() ? this : new Draft(tool, vertices.subList(0, vertices.size() - 1));
  }

  /// Without detail of a hand that trembles.
  ///
  /// @param tolerance metres
  Draft simplified(double tolerance) {
    if (vertices.size() < 3) {
      return this;
    }
    Geometry simple = DouglasPeuckerSimplifier.simplify(line(vertices), tolerance);
    return new Draft(tool, List.of(simple.getCoordinates()));
  }

  /// What kind of shape comes of it.
  GeometryKind kind() {
    return switch (tool) {
      case POINT, NOTE -> GeometryKind.POINT;
      case LINE, MEASURE -> GeometryKind.LINE;
      default -> GeometryKind.POLYGON;
    };
  }

  boolean isPolygon() {
    return kind() == GeometryKind.POLYGON;
  }

  /// The corners of the shape, for a rectangle those that follow from the two that were set.
  List<Coordinate> corners() {
    if (tool != Sketch.Tool.RECTANGLE || vertices.size() != 2) {
      return vertices;
    }
    Coordinate first = vertices.getFirst();
    Coordinate last = vertices.getLast();
    return List.of(first, new Coordinate(last.x, first.y), last, new Coordinate(first.x, last.y));
  }

  /// Whether it crosses itself, so that it cannot be closed.
  boolean crosses() {
    return isCareful() && corners().size() > 3 && !ring().isSimple();
  }

  /// Whether what is drawn so far crosses itself, apart from the side that will close it.
  boolean crossesOpen() {
    return isCareful() && corners().size() > 3 && !line(corners()).isSimple();
  }

  /// Whether each corner was meant: a freehand outline is put right by itself.
  private boolean isCareful() {
    return isPolygon() && tool != Sketch.Tool.FREEHAND;
  }

  /// The key of the sentence that says what is needed before there is a shape; empty where there is
  /// enough, where what is wrong stands beside it, and where no shape is made.
  String lacking() {
    boolean enough = tool == Sketch.Tool.MEASURE || shape().isPresent() || crosses();
    return enough ? "" : isPolygon() ? "mappane.draw.few.polygon" : "mappane.draw.few.line";
  }

  /// The shape, if there is enough of it and it is valid.
  Optional<Geometry> shape() {
    Optional<Geometry> shape =
        switch (kind()) {
          case POINT -> vertices.stream().findFirst().map(FACTORY::createPoint);
          case LINE -> vertices.size() < 2 ? Optional.empty() : Optional.of(line(vertices));
          default -> polygon();
        };
    return shape.filter(Geometry::isValid);
  }

  private Optional<Geometry> polygon() {
    return corners().size() < 3
        ? Optional.empty()
        : Optional.of(isCareful() ? outline() : largestPart(outline()))
            .filter(polygon -> polygon.getArea() >= LEAST_AREA);
  }

  private Geometry outline() {
    return FACTORY.createPolygon(ring().getCoordinates());
  }

  /// Without the loops where a hand crosses its own line, as it does where it ends.
  private static Geometry largestPart(Geometry outline) {
    Geometry fixed = outline.isValid() ? outline : GeometryFixer.fix(outline);
    return IntStream.range(0, fixed.getNumGeometries())
        .mapToObj(fixed::getGeometryN)
        .max(Comparator.comparingDouble(Geometry::getArea))
        .orElse(fixed);
  }

  private LineString ring() {
    List<Coordinate> ring = new ArrayList<>(corners());
    ring.add(ring.getFirst());
    return line(ring);
  }

  private static LineString line(List<Coordinate> vertices) {
    return FACTORY.createLineString(vertices.toArray(Coordinate[]::new));
  }

  /// Along the sides that are drawn, for a polygon all around; metres.
  double length() {
    List<Coordinate> corners = corners();
    if (corners.size() < 2) {
      return 0;
    }
    return isPolygon() && corners.size() > 2 ? ring().getLength() : line(corners).getLength();
  }

  /// Within the corners, also of a line that is measured; square metres.
  double area() {
    if (corners().size() < 3) {
      return 0;
    }
    return outline().getArea();
  }
}
