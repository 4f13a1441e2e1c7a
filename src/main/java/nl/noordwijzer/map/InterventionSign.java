package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.plan.Intervention;
import org.locationtech.jts.geom.Envelope;

/// An intervention in sight, with the place of its sign on the picture.
///
/// @param anchor what the sign stands for, units
/// @param middle of the sign, units: where there is room for it, near its anchor
/// @param small whether there is only room for a dot
record InterventionSign(
    Intervention intervention,
    InterventionLook look,
    PlanShape shape,
    Ink.Place anchor,
    Ink.Place middle,
    boolean small) {

  /// Of the round sign, CSS pixels.
  static final double RADIUS = 10;

  /// Of the dot that stands for a sign in a crowd, CSS pixels.
  static final double DOT = 3.5;

  /// Those in sight, in the order of the planner.
  static List<InterventionSign> of(MapScene scene) {
    Envelope extent = scene.viewport().extent();
    extent.expandBy(RADIUS * scene.unit() * scene.viewport().metresPerUnit());
    List<InterventionSign> signs = new ArrayList<>();
    SignPlaces places = new SignPlaces(RADIUS * scene.unit());
    scene
        .picture()
        .plan()
        .begun()
        .forEach(intervention -> {
          PlanShape shape = PlanShape.of(intervention.place(), scene.region());
          if (shape.meets(extent)) {
            of(scene, intervention, shape, places).ifPresent(signs::add);
          }
        });
    return signs;
  }

  private static Optional<InterventionSign> of(
      MapScene scene, Intervention intervention, PlanShape shape, SignPlaces places) {
    PlanContent plan = scene.picture().plan();
    return shape
        .middle()
        .map(world -> {
          Ink.Place anchor =
              new Ink.Place(scene.viewport().toX(world.x), scene.viewport().toY(world.y));
          InterventionLook look =
              InterventionLook.of(plan.look(intervention), scene.picture().ground());
          boolean marked = !plan.marks().of(intervention.id()).marks().isEmpty();
          Optional<Ink.Place> place = places.place(anchor);
          boolean small = !marked && place.isEmpty();
          return new InterventionSign(
              intervention, look, shape, anchor, place.orElse(anchor), small);
        });
  }

  /// Whether it had to give way to another.
  boolean isMoved() {
    return !middle.equals(anchor);
  }

  /// Around the sign, units.
  ///
  /// @param unit length of one CSS pixel
  Rectangle2D box(double unit) {
    double radius = (small ? DOT : RADIUS) * unit;
    return new Rectangle2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
  }
}
