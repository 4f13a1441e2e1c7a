package nl.noordwijzer.map;

import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;

/// Paints names at the places they were given.
final class LabelPainter {
  /// Where the base line lies in a line of text, as part of the size of the font.
  private static final double BASE_LINE = 0.9;

  private LabelPainter() {}

  static void paint(Ink ink, MapScene scene, MapLabels.Kind kind) {
    for (MapLabels.Label label : scene.labels()) {
      if (label.kind() == kind) {
        paint(ink, scene, label);
      }
    }
  }

  private static void paint(Ink ink, MapScene scene, MapLabels.Label label) {
    LabelText text = label.text();
    double top = label.box().getCenterY() - text.height() / 2;
    Look look = look(scene, label);
    for (int i = 0; i < text.lines().size(); i++) {
      String line = text.lines().get(i);
      double x = label.box().getCenterX() - MapFonts.width(text.font(), line) / 2;
      double y = top + i * text.lineHeight() + BASE_LINE * text.font().getSize2D();
      Ink.Place place = new Ink.Place(x, y);
      ink.halo(line, text.font(), place, look.halo);
      ink.text(line, text.font(), place, look.text);
    }
  }

  private record Look(int text, int halo) {}

  private static Look look(MapScene scene, MapLabels.Label label) {
    MapColours colours = scene.colours();
    return switch (label.kind()) {
      case FOCUS_AREA -> new Look(colours.line(AreaLevel.FOCUS_AREA).argb(), colours.halo());
      case SURROUNDINGS -> new Look(colours.surroundingsText(), colours.surroundings());
      case AREA -> onFill(scene, label.area());
    };
  }

  /// A halo in the colour of the area itself, so that a name lies in it and not on it.
  private static Look onFill(MapScene scene, Area area) {
    MapColours colours = scene.colours();
    AreaFill fill = scene.picture().fills().get(area.code());
    if (fill == null || !scene.shows(LayerKind.INDICATOR)) {
      return new Look(colours.text(), colours.halo());
    }
    double opacity = scene.picture().style().layer(LayerKind.INDICATOR).opacity();
    int seen = OkLab.of(colours.land()).mix(OkLab.of(fill.argb()), opacity).argb();
    return new Look(MapColours.textOn(seen), seen);
  }
}
