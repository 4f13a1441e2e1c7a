package nl.noordwijzer.map.raster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/// The areas of one level as shared borders (arcs), made once and kept.
///
/// Right for any input: holes, exclaves, overlaps and neighbours whose borders do not match vertex
/// for vertex. Immutable and safe to read from any thread.
public final class AreaMesh {
  /// How far a drawn line may lie beside the real border, pixels.
  static final double TOLERANCE = 0.35;

  private final AreaSet set;
  private final AreaLevel level;
  private final List<Area> areas;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] left;
  private final int[] right;
  private final BorderLevels levels;
  private final double[] bounds;
  private final List<Arcs> pyramid;

  public AreaMesh(AreaSet set, AreaLevel level) {
    this.set = set;
    this.level = level;
    areas = set.at(level);
    for (Area area : areas) {
      numbers.put(area.code(), numbers.size());
    }
    ArcTracer tracer = new ArcTracer(areas);
    left = tracer.left();
    right = tracer.right();
    pyramid = ArcSimplifier.pyramid(tracer.arcs());
    bounds = bounds(pyramid.getFirst());
    levels = new BorderLevels(this, set);
  }

  /// The areas in the order of their numbers.
  public List<Area> areas() {
    return areas;
  }

  /// Number of shared borders.
  public int arcCount() {
    return left.length;
  }

  int left(int arc) {
    return left[arc];
  }

  int right(int arc) {
    return right[arc];
  }

  /// Of which levels the arcs are borders.
  BorderLevels levels() {
    return levels;
  }

  Arcs full() {
    return pyramid.getFirst();
  }

  /// The coarsest borders that look the same at this scale.
  Arcs arcsFor(double metresPerPixel) {
    return pyramid.reversed().stream()
        .filter(arcs -> arcs.tolerance() <= TOLERANCE * metresPerPixel)
        .findFirst()
        .orElse(full());
  }

  boolean meets(int arc, Envelope extent) {
    return bounds[4 * arc] <= extent.getMaxX()
        && bounds[4 * arc + 1] <= extent.getMaxY()
        && bounds[4 * arc + 2] >= extent.getMinX()
        && bounds[4 * arc + 3] >= extent.getMinY();
  }

  /// Whether an arc lies wholly west of a line from north to south.
  boolean westOf(int arc, double x) {
    return bounds[4 * arc + 2] < x;
  }

  /// Number of the last area in the order of the data that holds a place.
  int find(double x, double y) {
    Coordinate place = new Coordinate(x, y);
    return set.query(level, new Envelope(place)).stream()
        .filter(a -> SimplePointInAreaLocator.locate(place, a.geometry()) != Location.EXTERIOR)
        .mapToInt(a -> Optional.ofNullable(numbers.get(a.code())).orElse(AreaCodes.NONE))
        .max()
        .orElse(AreaCodes.NONE);
  }

  private static double[] bounds(Arcs arcs) {
    double[] bounds = new double[4 * arcs.count()];
    double[] points = arcs.points();
    for (int arc = 0; arc < arcs.count(); arc++) {
      double west = Double.POSITIVE_INFINITY;
      double south = Double.POSITIVE_INFINITY;
      double east = Double.NEGATIVE_INFINITY;
      double north = Double.NEGATIVE_INFINITY;
      for (int i = arcs.start(arc); i < arcs.end(arc); i += 2) {
        west = Math.min(west, points[i]);
        south = Math.min(south, points[i + 1]);
        east = Math.max(east, points[i]);
        north = Math.max(north, points[i + 1]);
      }
      bounds[4 * arc] = west;
      bounds[4 * arc + 1] = south;
      bounds[4 * arc + 2] = east;
      bounds[4 * arc + 3] = north;
    }
    return bounds;
  }
}
