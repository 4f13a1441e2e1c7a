package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.plan.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/// Tells whether a shape is the one that was written, as far as formats hold it: a ring may run the
/// other way round, a single part may have stopped being a collection, and places are rounded.
final class SameShape {
  /// Metres.
  private static final double ROUNDING = 0.005;

  private SameShape() {}

  /// As [#of(Geometry, Geometry)]; of what is chosen, whether the same is.
  static boolean of(Place read, Place written) {
    if (read instanceof Place.Drawn(Geometry now) && written instanceof Place.Drawn(Geometry was)) {
      return of(now, was);
    }
    return read.equals(written);
  }

  static boolean of(Geometry read, Geometry written) {
    if (read.getDimension() != written.getDimension()) {
      return false;
    }
    List<Coordinate[]> now = paths(read);
    List<Coordinate[]> was = paths(written);
    boolean same = now.size() == was.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = isSame(now.get(i), was.get(i));
    }
    return same;
  }

  private static List<Coordinate[]> paths(Geometry shape) {
    List<Coordinate[]> paths = new ArrayList<>();
    shape.apply(
        (GeometryComponentFilter)
            part -> {
              if ((part instanceof LineString || part instanceof Point) && !part.isEmpty()) {
                paths.add(part.getCoordinates());
              }
            });
    return paths;
  }

  private static boolean isSame(Coordinate[] read, Coordinate[] written) {
    return read.length == written.length
        && (isEqual(read, written) || isEqual(reversed(read), written));
  }

  private static Coordinate[] reversed(Coordinate[] places) {
    return Arrays.asList(places).reversed().toArray(Coordinate[]::new);
  }

  private static boolean isEqual(Coordinate[] read, Coordinate[] written) {
    for (int i = 0; i < read.length; i++) {
      if (!(read[i].distance(written[i]) <= ROUNDING)) {
        return false;
      }
    }
    return true;
  }
}
