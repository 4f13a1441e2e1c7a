package nl.noordwijzer.source.stock;

import java.util.HashMap;
import java.util.Map;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/// Points that stand in for places that are not known: around the middle of the neighbourhood, on a
/// spiral, so that they do not hide each other.
final class StandIn {
  /// Metres between neighbours on the spiral, about.
  private static final double STEP = 25;

  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final AreaSet areas;
  private final Map<String, Integer> given = new HashMap<>();

  StandIn(AreaSet areas) {
    this.areas = areas;
  }

  /// The next point in a neighbourhood; its middle when the spiral has left it.
  Point in(String neighbourhood) {
    Area area = areas.require(neighbourhood);
    int n = given.merge(neighbourhood, 1, Integer::sum) - 1;
    Point middle = area.geometry().getInteriorPoint();
    double radius = STEP * Math.sqrt(n);
    Point next =
        middle
            .getFactory()
            .createPoint(
                new Coordinate(
                    middle.getX() + radius * Math.cos(n * GOLDEN_ANGLE),
                    middle.getY() + radius * Math.sin(n * GOLDEN_ANGLE)));
    return area.geometry().contains(next) ? next : middle;
  }
}
