package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// The way along a border from one place on it to another: that of a buurt, a complex or another
/// intervention.
record BorderTrace(SnapTargets targets) {
  /// How near a place on a border lies to it, metres.
  private static final double ON_IT = 0.05;

  private static final GeometryFactory SHAPES = new GeometryFactory();

  /// The vertices after the first place, the second with them, along the shortest way; nothing
  /// where no border has both.
  Optional<List<Coordinate>> between(Coordinate from, Coordinate to) {
    Envelope both = new Envelope(from, to);
    both.expandBy(ON_IT);
    List<Geometry> ways = new ArrayList<>();
    for (SnapTargets.Target target : targets.near(both)) {
      lines(target.geometry()).stream()
          .filter(line -> isOn(line, from) && isOn(line, to))
          .forEach(line -> ways.addAll(ways(line, from, to)));
    }
    return ways.stream()
        .min(Comparator.comparingDouble(Geometry::getLength))
        .map(way -> List.of(way.getCoordinates()))
        .map(way -> way.subList(Math.min(1, way.size()), way.size()));
  }

  private static List<LineString> lines(Geometry shape) {
    List<LineString> lines = new ArrayList<>();
    shape.apply(
        (GeometryComponentFilter)
            part -> {
              if (part instanceof LineString line && !line.isEmpty()) {
                lines.add(line);
              }
            });
    return lines;
  }

  private static boolean isOn(LineString line, Coordinate place) {
    Point point = SHAPES.createPoint(place);
    return line.isWithinDistance(point, ON_IT);
  }

  private static List<Geometry> ways(LineString line, Coordinate from, Coordinate to) {
    LengthIndexedLine along = new LengthIndexedLine(line);
    double start = along.project(from);
    double end = along.project(to);
    List<Geometry> ways = new ArrayList<>();
    ways.add(along.extractLine(start, end));
    if (line.isClosed()) {
      ways.add(overTheSeam(along, start, end));
    }
    return ways;
  }

  /// The other way round a ring, past where it begins.
  private static Geometry overTheSeam(LengthIndexedLine ring, double start, double end) {
    double first = start < end ? ring.getStartIndex() : ring.getEndIndex();
    double last = start < end ? ring.getEndIndex() : ring.getStartIndex();
    List<Coordinate> way =
        new ArrayList<>(List.of(ring.extractLine(start, first).getCoordinates()));
    way.addAll(List.of(ring.extractLine(last, end).getCoordinates()));
    return SHAPES.createLineString(
        CoordinateArrays.removeRepeatedPoints(way.toArray(Coordinate[]::new)));
  }
}
