package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// Makes changed copies of drawn shapes.
final class ShapeEdit {
  /// A corner of a shape.
  ///
  /// @param path number of the ring or line it is on, in the order of the geometry
  record Vertex(int path, int index) {}

  private ShapeEdit() {}

  static Geometry moved(Geometry shape, double east, double north) {
    return AffineTransformation.translationInstance(east, north).transform(shape);
  }

  /// @param angle radians, against the clock
  static Geometry rotated(Geometry shape, double angle) {
    Coordinate middle = shape.getEnvelopeInternal().centre();
    return AffineTransformation.rotationInstance(angle, middle.x, middle.y).transform(shape);
  }

  static Geometry scaled(Geometry shape, double factor) {
    Coordinate middle = shape.getEnvelopeInternal().centre();
    return AffineTransformation.scaleInstance(factor, factor, middle.x, middle.y).transform(shape);
  }

  /// The corners of every ring, line and point; the last of a ring, which is the first, not twice.
  static List<List<Coordinate>> paths(Geometry shape) {
    List<List<Coordinate>> paths = new ArrayList<>();
    shape.apply(
        (GeometryComponentFilter)
            part -> {
              if (part instanceof LineString || part instanceof Point) {
                List<Coordinate> all = Arrays.asList(part.getCoordinates());
                paths.add(part instanceof LinearRing ? all.subList(0, all.size() - 1) : all);
              }
            });
    return paths;
  }

  static boolean isClosed(Geometry shape) {
    return shape.getDimension() == 2;
  }

  static Geometry withVertex(Geometry shape, Vertex vertex, Coordinate place) {
    return edited(
        shape,
        vertex.path,
        corners -> {
          corners.set(vertex.index, place);
          return corners;
        });
  }

  /// With a corner more, behind another one.
  static Geometry withVertexAfter(Geometry shape, Vertex vertex, Coordinate place) {
    return edited(
        shape,
        vertex.path,
        corners -> {
          corners.add(vertex.index + 1, place);
          return corners;
        });
  }

  /// Without a corner; empty where too few would be left.
  static Optional<Geometry> withoutVertex(Geometry shape, Vertex vertex) {
    int least = isClosed(shape) ? 4 : 3;
    if (paths(shape).get(vertex.path).size() < least) {
      return Optional.empty();
    }
    return Optional.of(
        edited(
            shape,
            vertex.path,
            corners -> {
              corners.remove(vertex.index);
              return corners;
            }));
  }

  /// The pieces of a surface on both sides of a line, the largest first; the surface alone where
  /// the line does not go all the way through.
  static List<Geometry> split(Geometry surface, Geometry line) {
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(OverlayNGRobust.overlay(surface.getBoundary(), line, OverlayNG.UNION));
    List<Geometry> pieces = new ArrayList<>();
    for (Object piece : polygonizer.getPolygons()) {
      if (piece instanceof Polygon polygon && surface.contains(polygon.getInteriorPoint())) {
        pieces.add(polygon);
      }
    }
    pieces.sort(Comparator.comparingDouble(Geometry::getArea).reversed());
    return pieces;
  }

  private static Geometry edited(Geometry shape, int path, UnaryOperator<List<Coordinate>> change) {
    return new GeometryEditor(shape.getFactory()).edit(shape, new PathOperation(path, change));
  }

  /// Changes the corners of one path and leaves the others.
  private static final class PathOperation extends GeometryEditor.CoordinateOperation {
    private final int path;
    private final UnaryOperator<List<Coordinate>> change;
    private int seen;

    PathOperation(int path, UnaryOperator<List<Coordinate>> change) {
      this.path = path;
      this.change = change;
    }

    @Override
    public Coordinate[] edit(Coordinate[] coordinates, Geometry part) {
      if (seen++ != path) {
        return coordinates;
      }
      boolean ring = part instanceof LinearRing;
      List<Coordinate> corners = new ArrayList<>(Arrays.asList(coordinates));
      if (ring) {
        corners.removeLast();
      }
      List<Coordinate> changed = change.apply(corners);
      if (ring) {
        changed.add(changed.getFirst());
      }
      return changed.toArray(Coordinate[]::new);
    }
  }
}
