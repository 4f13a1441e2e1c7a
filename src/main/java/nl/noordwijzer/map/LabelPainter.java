package nl.noordwijzer.map;

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
    for (int i = 0; i < text.lines().size(); i++) {
      String line = text.lines().get(i);
      double x = label.box().getCenterX() - MapFonts.width(text.font(), line) / 2;
      double y = top + i * text.lineHeight() + BASE_LINE * text.font().getSize2D();
      Ink.Place place = new Ink.Place(x, y);
      if (label.kind() != MapLabels.Kind.SURROUNDINGS) {
        ink.halo(line, text.font(), place, scene.colours().halo());
      }
      ink.text(line, text.font(), place, colour(scene.colours(), label.kind()));
    }
  }

  private static int colour(MapColours colours, MapLabels.Kind kind) {
    return switch (kind) {
      case FOCUS_AREA -> colours.line(AreaLevel.FOCUS_AREA).argb();
      case AREA -> colours.text();
      case SURROUNDINGS -> colours.surroundingsText();
    };
  }
}
