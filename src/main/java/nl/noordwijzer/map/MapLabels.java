package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Chooses the names for a scene and finds their places: focus areas first, then areas by size,
/// then the surroundings. A name that does not fit is left out.
final class MapLabels {
  private static final double MARGIN = 4;
  private static final double PADDING = 1.5;
  private static final double LEAST_SPACING = 44;

  /// Part of a label that must lie inside its area.
  private static final double INSIDE = 0.97;

  /// Where a name may lie beside an outline; the last one is in the middle.
  private static final int[][] SIDES = {
    {0, -1}, {0, 1}, {1, 0}, {-1, 0}, {1, -1}, {-1, -1}, {0, 0}
  };

  /// How often a name may move on from the middle of its area, by three quarters of a line.
  private static final int STEPS = 7;

  /// Kinds of names.
  enum Kind {
    FOCUS_AREA,
    AREA,
    SURROUNDINGS
  }

  /// @param area what it names
  /// @param box around the text, units
  record Label(Kind kind, Area area, LabelText text, Rectangle2D box) {}

  private final MapScene scene;
  private final LabelPlacer placer;
  private final List<Label> placed = new ArrayList<>();

  MapLabels(MapScene scene) {
    this.scene = scene;
    double margin = MARGIN * scene.unit();
    placer =
        new LabelPlacer(
            new Rectangle2D.Double(
                margin,
                margin,
                scene.viewport().width() - 2 * margin,
                scene.viewport().height() - 2 * margin));
  }

  List<Label> place() {
    scene.covered().forEach(placer::block);
    for (Pies.Pie pie : scene.pies()) {
      double r = pie.radius() + scene.unit();
      placer.block(new Rectangle2D.Double(pie.x() - r, pie.y() - r, 2 * r, 2 * r));
    }
    complexes();
    if (scene.shows(LayerKind.FOCUS_AREAS)) {
      AreaPainter.visible(scene, AreaLevel.FOCUS_AREA).forEach(this::focusArea);
    }
    if (scene.shows(LayerKind.LABELS)) {
      areas();
      scene.region().surroundings().forEach(area -> inside(area, Kind.SURROUNDINGS));
    }
    return List.copyOf(placed);
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
        .sorted(Comparator.comparingDouble((Area area) -> -area.geometry().getArea()))
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

  private Font font(Kind kind) {
    return switch (kind) {
      case FOCUS_AREA -> MapFonts.bold(11.5 * scene.unit());
      case AREA -> MapFonts.regular(11 * scene.unit());
      case SURROUNDINGS -> MapFonts.regular(12 * scene.unit());
    };
  }

  private void inside(Area area, Kind kind) {
    Envelope extent = scene.viewport().extent();
    Font font = font(kind);
    if (!extent.intersects(area.geometry().getEnvelopeInternal())
        || scene.pixels(Math.sqrt(area.geometry().getArea())) * scene.unit() < font.getSize2D()) {
      return;
    }
    Geometry visible = uncovered(InnerPoint.inSight(area.geometry(), extent));
    if (visible.isEmpty() || visible.getDimension() < 2) {
      return;
    }
    Coordinate middle = InnerPoint.of(visible);
    Path2D path = scene.paths().path(area.geometry());
    List<Label> options = new ArrayList<>();
    for (LabelText text : LabelText.options(area.name(), font)) {
      for (Ink.Place place : places(middle, text)) {
        Label label = new Label(kind, area, text, box(place, text));
        if (path.contains(core(label.box))) {
          options.add(label);
        }
      }
    }
    placer.place(options, Label::box).ifPresent(placed::add);
  }

  private Geometry uncovered(Geometry geometry) {
    Geometry rest = geometry;
    for (Rectangle2D box : scene.covered()) {
      Coordinate one = scene.viewport().toWorld(box.getMinX(), box.getMinY());
      Coordinate other = scene.viewport().toWorld(box.getMaxX(), box.getMaxY());
      rest = InnerPoint.outside(rest, new Envelope(one, other));
    }
    return rest;
  }

  /// The middle of the area, then above and below it, where a pie may leave room.
  private List<Ink.Place> places(Coordinate middle, LabelText text) {
    double x = scene.viewport().toX(middle.x);
    double y = scene.viewport().toY(middle.y);
    List<Ink.Place> places = new ArrayList<>();
    places.add(new Ink.Place(x, y));
    for (int step = 1; step <= STEPS; step++) {
      double away = step * 0.75 * text.lineHeight();
      places.add(new Ink.Place(x, y + away));
      places.add(new Ink.Place(x, y - away));
      places.add(new Ink.Place(x - away, y));
      places.add(new Ink.Place(x + away, y));
    }
    return places;
  }

  /// Beside its outline, rather on the surroundings than on other areas; inside it where the view
  /// shows nothing else.
  private void focusArea(Area area) {
    Geometry visible = InnerPoint.inSight(area.geometry(), scene.viewport().extent());
    if (visible.isEmpty() || visible.getDimension() < 2) {
      return;
    }
    Rectangle2D bounds = scene.paths().path(visible).getBounds2D();
    List<Label> options = new ArrayList<>();
    for (LabelText text : LabelText.options(area.name(), font(Kind.FOCUS_AREA)).reversed()) {
      double dx = bounds.getWidth() / 2 + text.width() / 2 + 6 * scene.unit();
      double dy = bounds.getHeight() / 2 + text.height() / 2 + 4 * scene.unit();
      for (int[] side : SIDES) {
        Ink.Place place =
            new Ink.Place(bounds.getCenterX() + side[0] * dx, bounds.getCenterY() + side[1] * dy);
        options.add(new Label(Kind.FOCUS_AREA, area, text, box(place, text)));
      }
    }
    List<Path2D> land =
        scene.region().areas().at(AreaLevel.MUNICIPALITY).stream()
            .map(municipality -> scene.paths().path(municipality.geometry()))
            .toList();
    options.sort(
        Comparator.comparing(label -> land.stream().anyMatch(path -> path.intersects(label.box))));
    placer.place(options, Label::box).ifPresent(placed::add);
  }

  private Rectangle2D box(Ink.Place middle, LabelText text) {
    double width = text.width() + 2 * PADDING * scene.unit();
    double height = text.height() + 2 * PADDING * scene.unit();
    return new Rectangle2D.Double(middle.x() - width / 2, middle.y() - height / 2, width, height);
  }

  private static Rectangle2D core(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getCenterX() - INSIDE * box.getWidth() / 2,
        box.getCenterY() - INSIDE * box.getHeight() / 2,
        INSIDE * box.getWidth(),
        INSIDE * box.getHeight());
  }
}
