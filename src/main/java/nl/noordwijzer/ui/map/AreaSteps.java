package nl.noordwijzer.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import org.locationtech.jts.geom.Coordinate;

/// Steps from area to area with the arrow keys.
final class AreaSteps {
  private AreaSteps() {}

  /// The nearest area whose middle lies within 45 degrees of the direction.
  static Optional<Area> next(List<Area> areas, Area from, Direction direction) {
    Coordinate start = middle(from);
    return areas.stream()
        .filter(area -> !area.code().equals(from.code()))
        .filter(area -> liesTowards(start, middle(area), direction))
        .min(Comparator.comparingDouble(area -> start.distance(middle(area))));
  }

  /// The area whose middle lies nearest to a point.
  static Optional<Area> nearest(List<Area> areas, Coordinate point) {
    return areas.stream().min(Comparator.comparingDouble(area -> point.distance(middle(area))));
  }

  private static boolean liesTowards(Coordinate start, Coordinate end, Direction direction) {
    double dx = end.x - start.x;
    double dy = end.y - start.y;
    double along = dx * direction.x + dy * direction.y;
    double aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    return along > 0 && aside <= along;
  }

  private static Coordinate middle(Area area) {
    return area.geometry().getEnvelopeInternal().centre();
  }
}
