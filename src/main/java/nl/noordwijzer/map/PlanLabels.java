package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.plan.PlanArea;

/// Finds places for the names of what is proposed: beside the signs of interventions, and in the
/// middle of plan areas.
record PlanLabels(MapScene scene, LabelPlacer placer) {
  private static final double SIZE = 11;
  private static final double GAP = 2;

  /// How far a verdict may go from its sign where there is no room beside it, in lines.
  private static final List<Double> STEPS = List.of(0.0, 0.6, 1.2, 1.8);

  List<MapLabels.Label> place() {
    List<MapLabels.Label> placed = new ArrayList<>();
    scene.signs().stream()
        .filter(sign -> !sign.small())
        .sorted(Comparator.comparing(sign -> said(sign).isEmpty()))
        .flatMap(sign -> placer.place(beside(sign), MapLabels.Label::box).stream())
        .forEach(placed::add);
    if (scene.shows(LayerKind.PLAN_AREAS)) {
      placed.addAll(said());
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

  private PlanMarks.Said of(InterventionSign sign) {
    return scene.picture().plan().marks().of(sign.intervention().id());
  }

  private String said(InterventionSign sign) {
    return of(sign).words();
  }

  /// What is said of the plan areas, beside their signs.
  private List<MapLabels.Label> said() {
    List<MapLabels.Label> placed = new ArrayList<>();
    for (PlanArea area : scene.picture().plan().areas()) {
      String words = scene.picture().plan().marks().of(area.id()).words();
      if (!words.isEmpty()) {
        MarkPainter.place(scene, area)
            .map(this::around)
            .flatMap(box ->
                placer.place(beside(box, words, MapLabels.Kind.PLAN_AREA), MapLabels.Label::box))
            .ifPresent(placed::add);
      }
    }
    return placed;
  }

  private Rectangle2D around(Ink.Place middle) {
    double radius = MarkPainter.RADIUS * scene.unit();
    return new Rectangle2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
  }

  /// With its name, or where that does not fit with what is said of it alone.
  private Stream<MapLabels.Label> beside(InterventionSign sign) {
    Rectangle2D box = sign.box(scene.unit());
    String named = of(sign).with(sign.intervention().name());
    Stream<MapLabels.Label> whole = beside(box, named, MapLabels.Kind.INTERVENTION);
    return said(sign).isEmpty()
        ? whole
        : Stream.concat(
            whole,
            STEPS.stream()
                .flatMap(step ->
                    beside(
                        grown(box, step * SIZE * scene.unit()),
                        said(sign),
                        MapLabels.Kind.INTERVENTION)));
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  private Stream<MapLabels.Label> beside(Rectangle2D box, String words, MapLabels.Kind kind) {
    double gap = GAP * scene.unit();
    Font font = MapFonts.bold(SIZE * scene.unit());
    return LabelText.options(words, font).stream()
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
              .map(place -> new MapLabels.Label(kind, "", text, place));
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
