package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.plan.PlanArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/// Finds the plan area of a picture at a place: by its border, or by the sign on it. What lies
/// within can be reached as if it were not there.
public final class PlanAreaFinder {
  /// How near a border must be, CSS pixels.
  private static final double REACH = 4;

  private PlanAreaFinder() {}

  /// The last one drawn where there are several. A focus area that is still as the region has it is
  /// found by its sign alone, as its border is that of areas.
  ///
  /// @param view in CSS pixels
  public static Optional<PlanArea> at(MapPicture picture, Viewport view, Coordinate world) {
    MapScene scene = new MapScene(picture, new MapFrame(view, 1));
    if (!scene.shows(LayerKind.PLAN_AREAS)) {
      return Optional.empty();
    }
    List<PlanArea> own = PlanAreaPainter.own(picture);
    Point place = new GeometryFactory().createPoint(world);
    double reach = REACH * view.metresPerUnit();
    return picture.plan().areas().toList().reversed().stream()
        .filter(area ->
            isOnSign(scene, area, world)
                || (own.contains(area) && isOnBorder(scene, area, place, reach)))
        .findFirst();
  }

  private static boolean isOnSign(MapScene scene, PlanArea area, Coordinate world) {
    Viewport view = scene.viewport();
    boolean marked = !scene.picture().plan().marks().of(area.id()).marks().isEmpty();
    Optional<Rectangle2D> sign = marked ? MarkPainter.box(scene, area) : Optional.empty();
    return sign.filter(box -> box.contains(view.toX(world.x), view.toY(world.y))).isPresent();
  }

  private static boolean isOnBorder(MapScene scene, PlanArea area, Point place, double reach) {
    return PlanAreaPainter.shape(area, scene).parts().stream()
        .map(Geometry::getBoundary)
        .anyMatch(border -> border.isWithinDistance(place, reach));
  }
}
