package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.plan.Intervention;
import org.locationtech.jts.geom.Envelope;

/// An intervention in sight, with the place of its sign on the picture.
///
/// @param middle of the sign, units
/// @param small whether there is only room for a dot
record InterventionSign(
    Intervention intervention,
    InterventionLook look,
    PlanShape shape,
    Ink.Place middle,
    boolean small) {

  /// Of the round sign, CSS pixels.
  static final double RADIUS = 10;

  /// Of the dot that stands for a sign in a crowd, CSS pixels.
  static final double DOT = 3.5;

  /// Distance between signs below which the later one becomes a dot, CSS pixels.
  private static final double APART = 15;

  /// Those in sight, in the order of the planner.
  static List<InterventionSign> of(MapScene scene) {
    Envelope extent = scene.viewport().extent();
    extent.expandBy(RADIUS * scene.unit() * scene.viewport().metresPerUnit());
    List<InterventionSign> signs = new ArrayList<>();
    scene
        .picture()
        .plan()
        .begun()
        .forEach(intervention -> {
          PlanShape shape = PlanShape.of(intervention.place(), scene.region());
          if (shape.meets(extent)) {
            add(signs, scene, intervention, shape);
          }
        });
    return signs;
  }

  private static void add(
      List<InterventionSign> signs, MapScene scene, Intervention intervention, PlanShape shape) {
    scene
        .picture()
        .plan()
        .type(intervention)
        .flatMap(type ->
            shape
                .middle()
                .map(world -> {
                  Ink.Place middle =
                      new Ink.Place(scene.viewport().toX(world.x), scene.viewport().toY(world.y));
                  InterventionLook look =
                      InterventionLook.of(type.look(), scene.picture().ground());
                  boolean marked =
                      !scene.picture().plan().marks().of(intervention.id()).marks().isEmpty();
                  boolean small = !marked && isCrowded(signs, middle, APART * scene.unit());
                  return new InterventionSign(intervention, look, shape, middle, small);
                }))
        .ifPresent(signs::add);
  }

  private static boolean isCrowded(List<InterventionSign> signs, Ink.Place middle, double apart) {
    return signs.stream()
        .filter(sign -> !sign.small)
        .anyMatch(
            sign -> Math.hypot(sign.middle.x() - middle.x(), sign.middle.y() - middle.y()) < apart);
  }

  /// Around the sign, units.
  ///
  /// @param unit length of one CSS pixel
  Rectangle2D box(double unit) {
    double radius = (small ? DOT : RADIUS) * unit;
    return new Rectangle2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
  }
}
