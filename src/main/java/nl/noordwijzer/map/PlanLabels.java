package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.plan.PlanArea;

/// Finds places for the names of what is proposed: beside the signs of interventions, and in the
/// middle of plan areas.
record PlanLabels(MapScene scene, LabelPlacer placer) {
  private static final double SIZE = 11;
  private static final double GAP = 2;

  List<MapLabels.Label> place() {
    List<MapLabels.Label> placed = new ArrayList<>();
    for (InterventionSign sign : scene.signs()) {
      if (!sign.small()) {
        placer.place(beside(sign), MapLabels.Label::box).ifPresent(placed::add);
      }
    }
    if (scene.shows(LayerKind.PLAN_AREAS)) {
      for (PlanArea area : PlanAreaPainter.own(scene.picture())) {
        PlanAreaPainter.shape(area, scene)
            .middle()
            .map(world ->
                new Ink.Place(scene.viewport().toX(world.x), scene.viewport().toY(world.y)))
            .flatMap(middle -> placer.place(around(area, middle), MapLabels.Label::box))
            .ifPresent(placed::add);
      }
    }
    return placed;
  }

  private Stream<MapLabels.Label> beside(InterventionSign sign) {
    Rectangle2D box = sign.box(scene.unit());
    double gap = GAP * scene.unit();
    Font font = MapFonts.bold(SIZE * scene.unit());
    return LabelText.options(sign.intervention().name(), font).stream()
        .flatMap(text -> {
          double width = text.width();
          double height = text.height();
          double top = box.getCenterY() - height / 2;
          double left = box.getCenterX() - width / 2;
          return Stream.of(
                  new Rectangle2D.Double(box.getMaxX() + gap, top, width, height),
                  new Rectangle2D.Double(box.getMinX() - gap - width, top, width, height),
                  new Rectangle2D.Double(left, box.getMaxY() + gap, width, height),
                  new Rectangle2D.Double(left, box.getMinY() - gap - height, width, height))
              .map(place -> new MapLabels.Label(MapLabels.Kind.INTERVENTION, "", text, place));
        });
  }

  private Stream<MapLabels.Label> around(PlanArea area, Ink.Place middle) {
    return LabelText.options(area.name(), MapFonts.bold(SIZE * scene.unit())).stream()
        .flatMap(text ->
            Stream.of(0, 1, -1, 2, -2)
                .map(line ->
                    new Rectangle2D.Double(
                        middle.x() - text.width() / 2,
                        middle.y() - text.height() / 2 + line * text.lineHeight(),
                        text.width(),
                        text.height()))
                .map(box -> new MapLabels.Label(MapLabels.Kind.PLAN_AREA, "", text, box)));
  }
}
