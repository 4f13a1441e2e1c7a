package nl.noordwijzer.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.noordwijzer.plan.PlanArea;

/// Finds places for the names of what is proposed, with what is said of it: beside the signs of
/// interventions and plan areas, those that displace people first, and in the middle of plan areas
/// of which nothing is said.
record PlanLabels(MapScene scene, LabelPlacer placer) {
  private static final double SIZE = 11;
  private static final double GAP = 2;

  /// Letters where there is no room for the usual ones, as part of these, and the smallest in
  /// units.
  private static final double SMALL = 0.88;

  private static final double LEAST = 5.5;

  List<MapLabels.Label> place() {
    List<MapLabels.Label> placed = new ArrayList<>();
    Comparator<InterventionSign> gravest =
        Comparator.comparing(sign -> marks().of(sign.intervention().id()).gravity());
    scene.signs().stream()
        .filter(sign -> !sign.small())
        .sorted(gravest.reversed())
        .forEach(sign -> place(sign).ifPresent(placed::add));
    if (scene.shows(LayerKind.PLAN_AREAS)) {
      List<PlanArea> own = PlanAreaPainter.own(scene.picture());
      for (PlanArea area : scene.picture().plan().areas()) {
        if (own.contains(area) || !marks().of(area.id()).words().isEmpty()) {
          place(area).ifPresent(placed::add);
        }
      }
    }
    return placed;
  }

  private PlanMarks marks() {
    return scene.picture().plan().marks();
  }

  private Optional<MapLabels.Label> place(Stream<MapLabels.Label> options) {
    return placer.place(options, MapLabels.Label::box);
  }

  /// Whoever is displaced has the last room there is.
  private Optional<MapLabels.Label> place(
      Supplier<Stream<MapLabels.Label>> options, PlanMarks.Said said) {
    return place(options.get())
        .or(() ->
            said.gravity() > 0
                ? placer.placeGrave(options.get(), MapLabels.Label::box)
                : Optional.empty());
  }

  private Optional<MapLabels.Label> place(InterventionSign sign) {
    return place(() -> beside(sign), marks().of(sign.intervention().id()));
  }

  /// Beside the sign with what is said of the area, or else its name in its middle.
  private Optional<MapLabels.Label> place(PlanArea area) {
    PlanMarks.Said said = marks().of(area.id());
    Optional<MapLabels.Label> beside =
        said.words().isEmpty()
            ? Optional.empty()
            : MarkPainter.box(scene, area)
                .flatMap(box ->
                    place(
                        () -> beside(box, text(area.name(), said), MapLabels.Kind.PLAN_AREA),
                        said));
    return beside.or(() -> inside(area));
  }

  private Optional<MapLabels.Label> inside(PlanArea area) {
    return PlanAreaPainter.shape(area, scene)
        .middle()
        .map(world -> new Ink.Place(scene.viewport().toX(world.x), scene.viewport().toY(world.y)))
        .flatMap(middle -> place(around(area, middle)));
  }

  private Stream<MapLabels.Label> beside(InterventionSign sign) {
    PlanMarks.Said said = marks().of(sign.intervention().id());
    return beside(
        MarkPainter.box(scene, sign),
        text(sign.intervention().name(), said),
        MapLabels.Kind.INTERVENTION);
  }

  /// As it is; where there is no room for that in smaller letters, and then shortened.
  private Stream<LabelText> text(String name, PlanMarks.Said said) {
    double small = SMALL * SIZE * scene.unit();
    Supplier<Stream<LabelText>> usual = () -> set(name, said, SIZE * scene.unit());
    return small < LEAST
        ? usual.get()
        : Stream.of(
                usual,
                () -> set(name, said, small),
                () -> LabelText.shortened(name).stream().flatMap(part -> set(part, said, small)))
            .flatMap(Supplier::get);
  }

  private static Stream<LabelText> set(String name, PlanMarks.Said said, double size) {
    return LabelText.options(name, said.words(), MapFonts.bold(size)).stream();
  }

  private Stream<MapLabels.Label> beside(
      Rectangle2D box, Stream<LabelText> texts, MapLabels.Kind kind) {
    double gap = GAP * scene.unit();
    return texts.flatMap(text -> {
      double width = text.width();
      double height = text.height();
      double right = box.getMaxX() + gap;
      double left = box.getMinX() - gap - width;
      double below = box.getMaxY() + gap;
      double above = box.getMinY() - gap - height;
      double column = box.getCenterX() - width / 2;
      double row = box.getCenterY() - height / 2;
      return Stream.of(
              new Point2D.Double(right, row),
              new Point2D.Double(left, row),
              new Point2D.Double(column, below),
              new Point2D.Double(column, above),
              new Point2D.Double(right, above),
              new Point2D.Double(right, below),
              new Point2D.Double(left, above),
              new Point2D.Double(left, below))
          .map(at -> new Rectangle2D.Double(at.x, at.y, width, height))
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
