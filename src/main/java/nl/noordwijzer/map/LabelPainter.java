package nl.noordwijzer.map;

import java.util.function.BiConsumer;

/// Paints names at the places they were given.
final class LabelPainter {
  /// Where the base line lies in a line of text, as part of the size of the font.
  private static final double BASE_LINE = 0.9;

  private LabelPainter() {}

  static void paint(Ink ink, MapScene scene, MapLabels.Kind kind) {
    for (MapLabels.Label label : scene.labels()) {
      if (label.kind() == kind) {
        NameLook look = NameLook.of(scene.picture(), label);
        halo(ink, label, look.halo());
        text(ink, label, look.text());
      }
    }
  }

  /// The band around a name, which lies under its letters.
  static void halo(Ink ink, MapLabels.Label label, int argb) {
    eachLine(label, (line, place) -> ink.halo(line, label.text().font(), place, argb));
  }

  static void text(Ink ink, MapLabels.Label label, int argb) {
    eachLine(label, (line, place) -> ink.text(line, label.text().font(), place, argb));
  }

  private static void eachLine(MapLabels.Label label, BiConsumer<String, Ink.Place> painter) {
    LabelText text = label.text();
    double top = label.box().getCenterY() - text.height() / 2;
    for (int i = 0; i < text.lines().size(); i++) {
      String line = text.lines().get(i);
      double x = label.box().getCenterX() - MapFonts.width(text.font(), line) / 2;
      double y = top + i * text.lineHeight() + BASE_LINE * text.font().getSize2D();
      painter.accept(line, new Ink.Place(x, y));
    }
  }
}
