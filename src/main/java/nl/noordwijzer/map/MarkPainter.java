package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.plan.PlanArea;

/// Paints what is said of interventions and plan areas: a small sign with a symbol of its own for
/// each kind.
final class MarkPainter {
  /// Of a sign, CSS pixels.
  static final double RADIUS = 8;

  private static final double SYMBOL = 12;

  private MarkPainter() {}

  /// Over the right edge of the sign of an intervention, the first at the top.
  static void beside(Ink ink, MapScene scene, InterventionSign sign) {
    List<PlanMark> marks = marks(scene, sign);
    for (int i = 0; i < marks.size(); i++) {
      paint(ink, place(scene, sign, i), marks.get(i), scene.picture().ground());
    }
  }

  private static List<PlanMark> marks(MapScene scene, InterventionSign sign) {
    return scene.picture().plan().marks().of(sign.intervention().id()).marks();
  }

  private static Ink.Place place(MapScene scene, InterventionSign sign, int index) {
    double away = InterventionSign.RADIUS * scene.unit();
    double down = index == 0 ? -1 : 1;
    return new Ink.Place(sign.middle().x() + away, sign.middle().y() + 0.7 * down * away);
  }

  /// Around the sign of an intervention with its marks, units.
  static Rectangle2D box(MapScene scene, InterventionSign sign) {
    Rectangle2D box = sign.box(scene.unit());
    for (int i = 0; i < marks(scene, sign).size(); i++) {
      box.add(box(scene, place(scene, sign, i)));
    }
    return box;
  }

  /// Around the mark of a plan area, units.
  static Optional<Rectangle2D> box(MapScene scene, PlanArea area) {
    return place(scene, area).map(middle -> box(scene, middle));
  }

  private static Rectangle2D box(MapScene scene, Ink.Place middle) {
    double radius = RADIUS * scene.unit();
    return new Rectangle2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
  }

  /// On the border of a plan area.
  static void on(Ink ink, MapScene scene, PlanArea area) {
    for (PlanMark mark : scene.picture().plan().marks().of(area.id()).marks()) {
      place(scene, area).ifPresent(middle -> paint(ink, middle, mark, scene.picture().ground()));
    }
  }

  /// The northernmost point of a plan area.
  static Optional<Ink.Place> place(MapScene scene, PlanArea area) {
    return PlanAreaPainter.shape(area, scene)
        .north()
        .map(world -> new Ink.Place(scene.viewport().toX(world.x), scene.viewport().toY(world.y)));
  }

  private static void paint(Ink ink, Ink.Place middle, PlanMark mark, Ground ground) {
    ink.fill(Signs.circle(middle, ink.px(RADIUS)), MapColours.of(ground).halo() | 0xff000000);
    ink.fill(Symbols.at(mark.symbol(), middle, ink.px(SYMBOL)), mark.argb(ground));
  }

  static void legend(Ink ink, Rectangle2D box, PlanMark mark, Ground ground) {
    Ink.Place middle = new Ink.Place(box.getCenterX(), box.getCenterY());
    ink.fill(Symbols.at(mark.symbol(), middle, box.getHeight() * 0.95), mark.argb(ground));
  }
}
