package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import org.locationtech.jts.geom.Coordinate;

/// The places that the name of an area may take, best first.
///
/// @param path the area on the picture
record LabelPlaces(MapScene scene, Area area, MapLabels.Kind kind, Path2D path) {
  private static final double PADDING = 1.5;

  /// Part of a label that must lie inside its area.
  private static final double INSIDE = 0.97;

  /// From one place to the next, in lines.
  private static final double STEP = 0.75;

  /// How often a name on screen may move on from the middle of its area.
  private static final int STEPS = 7;

  /// How often a name may move on to each side where there is time to look for its place.
  private static final int MANY_STEPS = 24;

  /// Sizes of letters, as parts of the usual one. On paper, which nobody can zoom, smaller letters
  /// are better than none.
  private static final List<Double> SCREEN = List.of(1.0);

  private static final List<Double> PAPER = List.of(1.0, 0.85, 0.7, 0.6, 0.54);

  /// The smallest letters on paper, points.
  private static final double LEAST_POINTS = 5.5;

  static LabelPlaces of(MapScene scene, Area area, MapLabels.Kind kind) {
    return new LabelPlaces(scene, area, kind, scene.paths().path(area.geometry()));
  }

  /// Wholly inside the area, as near to its middle as can be.
  Stream<MapLabels.Label> inside(Coordinate middle) {
    return labels(middle, isPaper()).filter(label -> path.contains(core(label.box())));
  }

  /// Inside the area, or at least with the middle of the name in it.
  Stream<MapLabels.Label> over(Coordinate middle) {
    return Stream.concat(
        labels(middle, true).filter(label -> path.contains(core(label.box()))),
        labels(middle, true)
            .filter(label -> path.contains(label.box().getCenterX(), label.box().getCenterY())));
  }

  private boolean isPaper() {
    return scene.picture().ground() == Ground.PAPER;
  }

  private Stream<MapLabels.Label> labels(Coordinate middle, boolean everywhere) {
    Ink.Place place = new Ink.Place(scene.viewport().toX(middle.x), scene.viewport().toY(middle.y));
    return (isPaper() ? PAPER : SCREEN)
        .stream()
            .map(this::font)
            .filter(font -> !isPaper() || font.getSize2D() >= LEAST_POINTS)
            .flatMap(font -> labels(place, font, everywhere));
  }

  private Stream<MapLabels.Label> labels(Ink.Place middle, Font font, boolean everywhere) {
    return LabelText.options(area.name(), font).stream()
        .flatMap(text -> {
          double step = STEP * text.lineHeight();
          List<Ink.Place> places = everywhere ? square(middle, step) : cross(middle, step);
          return places.stream()
              .map(place -> new MapLabels.Label(kind, area.code(), text, box(place, text)));
        });
  }

  private Font font(double size) {
    return switch (kind) {
      case FOCUS_AREA, PLAN_AREA, INTERVENTION -> MapFonts.bold(11.5 * size * scene.unit());
      case AREA -> MapFonts.regular(11 * size * scene.unit());
      case SURROUNDINGS -> MapFonts.regular(12 * size * scene.unit());
    };
  }

  /// The middle of the area, then above, below and beside it, where a pie may leave room.
  private static List<Ink.Place> cross(Ink.Place middle, double step) {
    List<Ink.Place> places = new ArrayList<>();
    places.add(middle);
    for (int i = 1; i <= STEPS; i++) {
      double away = i * step;
      places.add(new Ink.Place(middle.x(), middle.y() + away));
      places.add(new Ink.Place(middle.x(), middle.y() - away));
      places.add(new Ink.Place(middle.x() - away, middle.y()));
      places.add(new Ink.Place(middle.x() + away, middle.y()));
    }
    return places;
  }

  /// All over the area, nearest to its middle first.
  private List<Ink.Place> square(Ink.Place middle, double step) {
    Rectangle2D bounds = path.getBounds2D();
    List<Ink.Place> places = new ArrayList<>();
    for (int row = -MANY_STEPS; row <= MANY_STEPS; row++) {
      for (int column = -MANY_STEPS; column <= MANY_STEPS; column++) {
        Ink.Place place = new Ink.Place(middle.x() + column * step, middle.y() + row * step);
        if (bounds.contains(place.x(), place.y())) {
          places.add(place);
        }
      }
    }
    places.sort(
        Comparator.comparingDouble(
            place -> Math.hypot(place.x() - middle.x(), place.y() - middle.y())));
    return places;
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
