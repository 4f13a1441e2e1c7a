package nl.noordwijzer.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.ui.session.Sketch;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/// Draws a vertex to what lies near it: vertices first, then edges, then round angles.
///
/// @param reach how near is near, metres
record Snapping(SnapTargets targets, double reach) {
  private static final double ANGLE_STEP = Math.PI / 12;

  /// Angles draw less strongly than what can be seen.
  private static final double ANGLE_REACH = 0.6;

  /// @param draft the shape without the vertex that is looked for
  Snap snap(Draft draft, Coordinate pointer) {
    return closing(draft, pointer)
        .or(() -> target(pointer))
        .or(() -> angle(draft, pointer))
        .orElseGet(() -> Snap.free(pointer));
  }

  private Optional<Snap> closing(Draft draft, Coordinate pointer) {
    List<Coordinate> vertices = draft.vertices();
    return draft.isPolygon()
            && vertices.size() > 2
            && vertices.getFirst().distance(pointer) <= reach
        ? Optional.of(new Snap(vertices.getFirst(), Snap.Reason.CLOSE))
        : Optional.empty();
  }

  /// Without a shape that is being drawn.
  Optional<Snap> target(Coordinate pointer) {
    Envelope near = new Envelope(pointer);
    near.expandBy(reach);
    List<SnapTargets.Target> targetsNear = targets.near(near);
    return nearest(
            targetsNear.stream().flatMap(target -> vertex(target, pointer).stream()), pointer)
        .or(() ->
            nearest(
                targetsNear.stream().flatMap(target -> edge(target, pointer).stream()), pointer));
  }

  private static Optional<Snap> nearest(Stream<Snap> snaps, Coordinate pointer) {
    return snaps.min(
        Comparator.comparing(Snap::reason)
            .thenComparingDouble(snap -> snap.place().distance(pointer)));
  }

  private Optional<Snap> vertex(SnapTargets.Target target, Coordinate pointer) {
    Nearest nearest = new Nearest(pointer, reach);
    target
        .geometry()
        .apply(
            (GeometryComponentFilter)
                part -> {
                  if (part instanceof LineString line) {
                    CoordinateSequence points = line.getCoordinateSequence();
                    for (int i = 0; i < points.size(); i++) {
                      nearest.offer(points.getX(i), points.getY(i));
                    }
                  } else if (part instanceof Point point) {
                    nearest.offer(point.getX(), point.getY());
                  }
                });
    return nearest.found(target.vertex());
  }

  private Optional<Snap> edge(SnapTargets.Target target, Coordinate pointer) {
    Nearest nearest = new Nearest(pointer, reach);
    LineSegment segment = new LineSegment();
    target
        .geometry()
        .apply(
            (GeometryComponentFilter)
                part -> {
                  if (part instanceof LineString line) {
                    CoordinateSequence points = line.getCoordinateSequence();
                    for (int i = 1; i < points.size(); i++) {
                      segment.p0.setX(points.getX(i - 1));
                      segment.p0.setY(points.getY(i - 1));
                      segment.p1.setX(points.getX(i));
                      segment.p1.setY(points.getY(i));
                      if (segment.distance(pointer) <= reach) {
                        Coordinate closest = segment.closestPoint(pointer);
                        nearest.offer(closest.x, closest.y);
                      }
                    }
                  }
                });
    return nearest.found(target.edge());
  }

  /// Multiples of 15 degrees from the last side, or from the east for the first one.
  private Optional<Snap> angle(Draft draft, Coordinate pointer) {
    List<Coordinate> vertices = draft.vertices();
    boolean hasSides = draft.tool() != Sketch.Tool.RECTANGLE;
    if (vertices.isEmpty() || !hasSides) {
      return Optional.empty();
    }
    Coordinate last = vertices.getLast();
    double from = vertices.size() < 2 ? 0 : direction(vertices.get(vertices.size() - 2), last);
    double turn = direction(last, pointer) - from;
    long steps = Math.round(turn / ANGLE_STEP);
    double away = last.distance(pointer);
    double off = turn - steps * ANGLE_STEP;
    if (away <= reach || Math.abs(Math.sin(off)) * away > ANGLE_REACH * reach) {
      return Optional.empty();
    }
    double along = away * Math.cos(off);
    double exact = from + steps * ANGLE_STEP;
    Coordinate place =
        new Coordinate(last.x + along * Math.cos(exact), last.y + along * Math.sin(exact));
    return Optional.of(
        new Snap(place, steps % 6 == 0 ? Snap.Reason.RIGHT_ANGLE : Snap.Reason.ANGLE));
  }

  private static double direction(Coordinate from, Coordinate to) {
    return Math.atan2(to.y - from.y, to.x - from.x);
  }

  /// The nearest place so far.
  private static final class Nearest {
    private final Coordinate pointer;
    private double distance;
    private @Nullable Coordinate place;

    Nearest(Coordinate pointer, double reach) {
      this.pointer = pointer;
      distance = reach;
    }

    void offer(double x, double y) {
      double away = Math.hypot(x - pointer.x, y - pointer.y);
      if (away <= distance) {
        distance = away;
        place = new Coordinate(x, y);
      }
    }

    Optional<Snap> found(Snap.Reason reason) {
      return place == null ? Optional.empty() : Optional.of(new Snap(place, reason));
    }
  }
}
