package nl.noordwijzer.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.noordwijzer.plan.PlanArea;

/// Finds places for the names of what is proposed, with what is said of it: beside the signs of
/// interventions and plan areas, and in the middle of plan areas of which nothing is said. Who
/// displaces people comes first, then the verdict on plan areas, then all other names.
record PlanLabels(MapScene scene, LabelPlacer placer) {
  private static final double SIZE = 11;
  private static final double GAP = 2;

  /// Letters where there is no room for the usual ones, as part of these, and the smallest in
  /// units.
  private static final double SMALL = 0.88;

  private static final double LEAST = 5.5;

  List<MapLabels.Label> place() {
    List<InterventionSign> signs =
        scene.signs().stream()
            .filter(sign -> !sign.small())
            .sorted(Comparator.comparing(sign -> -gravity(sign)))
            .toList();
    List<PlanArea> areas = areas();
    return Stream.of(
            signs.stream().filter(sign -> gravity(sign) > 0).map(this::place),
            areas.stream().filter(this::isJudged).map(this::place),
            signs.stream().filter(sign -> gravity(sign) == 0).map(this::place),
            areas.stream().filter(area -> !isJudged(area)).map(this::place))
        .flatMap(part -> part)
        .flatMap(Optional::stream)
        .toList();
  }

  /// Of which a name is told.
  private List<PlanArea> areas() {
    if (!scene.shows(LayerKind.PLAN_AREAS)) {
      return List.of();
    }
    List<PlanArea> own = PlanAreaPainter.own(scene.picture());
    return scene.picture().plan().areas().stream()
        .filter(area -> own.contains(area) || isJudged(area))
        .sorted(Comparator.comparing(area -> -marks().of(area.id()).gravity()))
        .toList();
  }

  private boolean isJudged(PlanArea area) {
    return !marks().of(area.id()).words().isEmpty();
  }

  private int gravity(InterventionSign sign) {
    return marks().of(sign.intervention().id()).gravity();
  }

  private PlanMarks marks() {
    return scene.picture().plan().marks();
  }

  private Optional<MapLabels.Label> place(Stream<MapLabels.Label> options) {
    return placer.place(options, MapLabels.Label::box);
  }

  /// @param must whether it has the last room there is
  private Optional<MapLabels.Label> place(Supplier<Stream<MapLabels.Label>> options, boolean must) {
    return place(options.get())
        .or(() -> must ? placer.placeGrave(options.get(), MapLabels.Label::box) : Optional.empty());
  }

  private Optional<MapLabels.Label> place(InterventionSign sign) {
    return place(() -> beside(sign), gravity(sign) > 0);
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
                        () -> beside(box, told(area.name(), said), MapLabels.Kind.PLAN_AREA),
                        true));
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

  /// With its name, or else the verdict alone: an area is seen without its name.
  private Stream<LabelText> told(String name, PlanMarks.Said said) {
    Supplier<Stream<LabelText>> alone =
        () -> LabelText.options(said.words(), MapFonts.bold(SMALL * SIZE * scene.unit())).stream();
    return Stream.of(() -> text(name, said), alone).flatMap(Supplier::get);
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
