package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Which part of an area can be seen on a scene: what lies in the frame and is not covered.
record Sight(MapScene scene) {

  /// The frame without a margin, units.
  Rectangle2D whole(double margin) {
    return inset(
        new Rectangle2D.Double(0, 0, scene.viewport().width(), scene.viewport().height()), margin);
  }

  /// The part of the frame that is looked at without a margin, units.
  Rectangle2D seen(double margin) {
    return inset(scene.frame().seen(), margin);
  }

  private static Rectangle2D inset(Rectangle2D box, double margin) {
    return new Rectangle2D.Double(
        box.getX() + margin,
        box.getY() + margin,
        box.getWidth() - 2 * margin,
        box.getHeight() - 2 * margin);
  }

  boolean meets(Area area) {
    return scene.viewport().extent().intersects(area.geometry().getEnvelopeInternal());
  }

  /// The middle of the whole area, unless it is out of sight.
  Optional<Coordinate> openMiddle(Area area) {
    Coordinate middle = scene.innerPoints().of(area);
    boolean open =
        extent(area).contains(middle)
            && scene.frame().covered().stream().noneMatch(box -> world(box).contains(middle));
    return open ? Optional.of(middle) : Optional.empty();
  }

  /// The middle of what can be seen of an area of which a part is out of sight.
  Optional<Coordinate> partMiddle(Area area) {
    Geometry part = InnerPoint.inSight(area.geometry(), extent(area));
    for (Rectangle2D box : scene.frame().covered()) {
      part = InnerPoint.outside(part, world(box));
    }
    return isWhole(part, area) || part.isEmpty() || part.getDimension() < 2
        ? Optional.empty()
        : Optional.of(InnerPoint.of(part));
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isWhole(Geometry part, Area area) {
    return part == area.geometry();
  }

  /// What is looked at, or the whole frame for an area beside that.
  private Envelope extent(Area area) {
    Envelope seen = world(scene.frame().seen());
    return seen.intersects(area.geometry().getEnvelopeInternal())
        ? seen
        : scene.viewport().extent();
  }

  private Envelope world(Rectangle2D box) {
    return new Envelope(
        scene.viewport().toWorld(box.getMinX(), box.getMinY()),
        scene.viewport().toWorld(box.getMaxX(), box.getMaxY()));
  }
}
