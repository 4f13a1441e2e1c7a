package nl.noordwijzer.map;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.noordwijzer.area.Area;
import org.locationtech.jts.geom.Coordinate;

/// The inner points and sizes of areas, each computed when it is first asked for and then kept: on
/// a country they take longer than the rest of a frame.
///
/// Safe for use from several threads. Lives as long as the renderer or the page it belongs to.
final class InnerPoints {
  private final Map<Area, Coordinate> points = new ConcurrentHashMap<>();
  private final Map<Area, Double> sizes = new ConcurrentHashMap<>();

  /// @param area with a geometry that is not empty
  Coordinate of(Area area) {
    return points.computeIfAbsent(area, key -> InnerPoint.of(key.geometry()));
  }

  /// Square metres.
  double size(Area area) {
    return sizes.computeIfAbsent(area, key -> key.geometry().getArea());
  }
}
