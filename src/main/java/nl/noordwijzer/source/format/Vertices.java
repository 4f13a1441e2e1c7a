package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Puntal;
import org.locationtech.jts.geom.util.GeometryEditor;

/// Vertices of a shape that are no numbers, or that come twice right after each other: the latter
/// are harmless to the area, but in the way of finding borders that areas share.
final class Vertices {
  private static final int SMALLEST_RING = 4;
  private static final int SMALLEST_LINE = 2;

  private boolean repeated;
  private boolean lost;

  private Vertices() {}

  static Vertices of(Geometry shape) {
    Vertices vertices = new Vertices();
    if (!(shape instanceof Puntal)) {
      shape.apply(vertices.new Look());
    }
    return vertices;
  }

  /// Whether a vertex comes twice right after each other.
  boolean haveRepeats() {
    return repeated;
  }

  /// Whether a vertex is no pair of numbers.
  boolean areLost() {
    return lost;
  }

  /// The shape without such vertices. A line or ring of which too little is left becomes empty.
  static Geometry cleaned(Geometry shape) {
    return new GeometryEditor().edit(shape, new Cleaning());
  }

  /// The points that are numbers, without those that come twice right after each other. (The method
  /// of that name in JTS 1.20 overlooks the first point.)
  static Coordinate[] sound(Coordinate[] points) {
    List<Coordinate> sound = new ArrayList<>(points.length);
    for (Coordinate point : points) {
      boolean repeats = !sound.isEmpty() && sound.getLast().equals2D(point);
      if (point.isValid() && !repeats) {
        sound.add(point);
      }
    }
    return sound.toArray(Coordinate[]::new);
  }

  private final class Look implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence points, int i) {
      double x = points.getX(i);
      double y = points.getY(i);
      lost |= !Double.isFinite(x + y);
      repeated |= i > 0 && x == points.getX(i - 1) && y == points.getY(i - 1);
    }

    @Override
    public boolean isDone() {
      return lost && repeated;
    }

    @Override
    public boolean isGeometryChanged() {
      return false;
    }
  }

  private static final class Cleaning extends GeometryEditor.CoordinateOperation {
    @Override
    public Coordinate[] edit(Coordinate[] points, Geometry part) {
      if (part instanceof Puntal) {
        return points;
      }
      Coordinate[] sound = sound(points);
      boolean isRing = part instanceof LinearRing;
      if (isRing && sound.length > 0 && !sound[0].equals2D(sound[sound.length - 1])) {
        sound = Arrays.copyOf(sound, sound.length + 1);
        sound[sound.length - 1] = sound[0].copy();
      }
      return sound.length < (isRing ? SMALLEST_RING : SMALLEST_LINE) ? new Coordinate[0] : sound;
    }
  }
}
