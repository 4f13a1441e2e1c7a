package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;

/// Chooses the names for a scene and finds their places: focus areas first, then areas by size,
/// then the surroundings. A name that does not fit is left out.
final class MapLabels {
  private static final double MARGIN = 4;
  private static final double LEAST_SPACING = 44;

  /// Side of a square as large as the smallest area that gets a name, CSS pixels.
  private static final double LEAST_SIDE = 11;

  /// Kinds of names.
  enum Kind {
    FOCUS_AREA,
    PLAN_AREA,
    INTERVENTION,
    AREA,
    SURROUNDINGS;

    /// Whether it belongs to the layer of the names, rather than to that of what it names.
    boolean isOfNames() {
      return this == AREA || this == SURROUNDINGS;
    }
  }

  /// @param code of the area that it names, empty for other names
  /// @param box around the text, units
  record Label(Kind kind, String code, LabelText text, Rectangle2D box) {}

  private final MapScene scene;
  private final Sight sight;
  private final LabelPlacer placer;
  private final List<Label> placed = new ArrayList<>();

  MapLabels(MapScene scene) {
    this.scene = scene;
    sight = new Sight(scene);
    double margin = MARGIN * scene.unit();
    placer = new LabelPlacer(sight.whole(margin), sight.seen(margin));
  }

  List<Label> place() {
    scene.frame().covered().forEach(placer::block);
    for (Pies.Pie pie : scene.pies()) {
      double r = pie.radius() + scene.unit();
      placer.blockUnlessGrave(new Rectangle2D.Double(pie.x() - r, pie.y() - r, 2 * r, 2 * r));
    }
    complexes();
    scene.signs().forEach(sign -> placer.block(MarkPainter.box(scene, sign)));
    if (scene.shows(LayerKind.LABELS)) {
      if (scene.shows(LayerKind.FOCUS_AREAS)) {
        AreaPainter.visible(scene, AreaLevel.FOCUS_AREA).stream()
            .filter(area -> !isSaidOf(area))
            .forEach(this::focusArea);
      }
      placed.addAll(new PlanLabels(scene, placer).place());
      areas();
      if (scene.shows(LayerKind.SURROUNDINGS)) {
        scene.region().surroundings().forEach(area -> inside(area, Kind.SURROUNDINGS));
      }
    }
    return List.copyOf(placed);
  }

  /// Whether the name of a focus area comes with what is said of it in the plan.
  private boolean isSaidOf(Area area) {
    PlanContent plan = scene.picture().plan();
    return scene.shows(LayerKind.PLAN_AREAS)
        && plan.areas().stream()
            .filter(each -> !plan.marks().of(each.id()).words().isEmpty())
            .anyMatch(each -> PlanAreaPainter.isAsGiven(each, area));
  }

  /// Complexes are left free where that is possible.
  private void complexes() {
    if (scene.shows(LayerKind.OWNERSHIP) && scene.pies().isEmpty()) {
      for (HousingComplex complex : scene.region().ownership().query(scene.viewport().extent())) {
        placer.avoid(scene.paths().path(complex.geometry()).getBounds2D());
      }
    }
  }

  private void areas() {
    AreaLevel level = level();
    if (level == AreaLevel.FOCUS_AREA && scene.shows(LayerKind.FOCUS_AREAS)) {
      return;
    }
    AreaPainter.visible(scene, level).stream()
        .sorted(Comparator.comparingDouble((Area area) -> -scene.innerPoints().size(area)))
        .forEach(area -> inside(area, Kind.AREA));
  }

  /// The level of the theme, or a larger one where its areas are too small for names.
  private AreaLevel level() {
    AreaLevel level = scene.picture().style().theme().level();
    if (level == AreaLevel.NEIGHBOURHOOD && Pies.spacing(scene, level) < LEAST_SPACING) {
      level = AreaLevel.DISTRICT;
    }
    return level == AreaLevel.DISTRICT && Pies.spacing(scene, level) < LEAST_SPACING
        ? AreaLevel.MUNICIPALITY
        : level;
  }

  private void inside(Area area, Kind kind) {
    scene.progress().throwIfCancelled();
    boolean large = scene.pixels(Math.sqrt(scene.innerPoints().size(area))) >= LEAST_SIDE;
    if (!large || !sight.meets(area)) {
      return;
    }
    LabelPlaces places = LabelPlaces.of(scene, area, kind);
    sight
        .openMiddle(area)
        .flatMap(middle -> fitting(places.inside(middle)))
        .or(() -> sight.partMiddle(area).flatMap(middle -> fitting(places.inside(middle))))
        .ifPresent(placed::add);
  }

  private Optional<Label> fitting(Stream<Label> options) {
    return placer.place(options, Label::box);
  }

  /// In its area, rather beside the middles of the smaller areas in it, where their names will
  /// come.
  private void focusArea(Area area) {
    List<Ink.Place> middles = middlesIn(area);
    LabelPlaces places = LabelPlaces.of(scene, area, Kind.FOCUS_AREA);
    sight
        .openMiddle(area)
        .or(() -> sight.partMiddle(area))
        .flatMap(middle -> fitting(freeFirst(places.over(middle), middles)))
        .ifPresent(placed::add);
  }

  private List<Ink.Place> middlesIn(Area area) {
    return scene.region().areas().query(level(), area.geometry().getEnvelopeInternal()).stream()
        .map(scene.innerPoints()::of)
        .map(point -> new Ink.Place(scene.viewport().toX(point.x), scene.viewport().toY(point.y)))
        .toList();
  }

  private static Stream<Label> freeFirst(Stream<Label> options, List<Ink.Place> places) {
    return options.sorted(
        Comparator.comparing(label ->
            places.stream().anyMatch(place -> label.box().contains(place.x(), place.y()))));
  }
}
