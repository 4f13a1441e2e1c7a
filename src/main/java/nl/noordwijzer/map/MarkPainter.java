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
    List<PlanMark> marks = scene.picture().plan().marks().of(sign.intervention().id()).marks();
    double away = ink.px(InterventionSign.RADIUS);
    for (int i = 0; i < marks.size(); i++) {
      double down = i == 0 ? -1 : 1;
      Ink.Place middle =
          new Ink.Place(sign.middle().x() + away, sign.middle().y() + 0.7 * down * away);
      paint(ink, middle, marks.get(i), scene.picture().ground());
    }
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
