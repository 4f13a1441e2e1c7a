package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.noordwijzer.plan.Intervention;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/// Finds the interventions of a picture at a place.
public final class InterventionFinder {
  /// How near a line must be, CSS pixels.
  private static final double REACH = 6;

  private InterventionFinder() {}

  /// Signs before shapes, and small shapes before those they lie on. What was chosen rather than
  /// drawn is found by its sign alone, so that the areas below it can be reached.
  ///
  /// @param view in CSS pixels
  public static List<Intervention> at(MapPicture picture, Viewport view, Coordinate world) {
    MapScene scene = new MapScene(picture, new MapFrame(view, 1));
    Point place = new GeometryFactory().createPoint(world);
    List<InterventionSign> shapes = new ArrayList<>();
    List<Intervention> found = new ArrayList<>();
    for (InterventionSign sign : scene.signs().reversed()) {
      if (sign.box(1).contains(view.toX(world.x), view.toY(world.y))) {
        found.add(sign.intervention());
      } else if (sign.shape().drawn() && isAt(sign, place, REACH * view.metresPerUnit())) {
        shapes.add(sign);
      }
    }
    shapes.stream()
        .sorted(Comparator.comparingDouble(InterventionFinder::size))
        .map(InterventionSign::intervention)
        .forEach(found::add);
    return found;
  }

  private static boolean isAt(InterventionSign sign, Point place, double reach) {
    return sign.shape().parts().stream()
        .anyMatch(part -> part.isWithinDistance(place, part.getDimension() == 2 ? 0 : reach));
  }

  private static double size(InterventionSign sign) {
    return sign.shape().parts().stream().mapToDouble(Geometry::getArea).sum();
  }
}
