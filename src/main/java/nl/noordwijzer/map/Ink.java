package nl.noordwijzer.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;

/// A graphics with the unit and opacity of a layer: draws shapes and text in them.
///
/// Opacity goes into the colours, not into an AlphaComposite, so that every exporter keeps it.
///
/// @param unit length of one CSS pixel in units of the graphics
/// @param opacity 0 to 1
record Ink(Graphics2D graphics, double unit, double opacity) {

  static Ink on(Graphics2D graphics, double unit) {
    return new Ink(graphics, unit, 1);
  }

  /// Sets the graphics up for smooth vectors and text.
  static void smoothen(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  /// @param pixels length in CSS pixels
  /// @return length in units of the graphics
  double px(double pixels) {
    return pixels * unit;
  }

  private Color colour(int argb) {
    int alpha = (int) Math.round((argb >>> 24) * opacity);
    return new Color(alpha << 24 | (argb & 0xffffff), true);
  }

  void fill(Shape shape, int argb) {
    graphics.setColor(colour(argb));
    graphics.fill(shape);
  }

  /// @param pixels width in CSS pixels
  void stroke(Shape shape, int argb, double pixels) {
    graphics.setColor(colour(argb));
    graphics.setStroke(
        new BasicStroke((float) px(pixels), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  /// A line of dashes and gaps.
  ///
  /// @param pixels width in CSS pixels
  /// @param dashes lengths of dash and gap in turn, CSS pixels
  void dashed(Shape shape, int argb, double pixels, double... dashes) {
    float[] lengths = new float[dashes.length];
    for (int i = 0; i < dashes.length; i++) {
      lengths[i] = (float) px(dashes[i]);
    }
    graphics.setColor(colour(argb));
    graphics.setStroke(
        new BasicStroke(
            (float) px(pixels), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0));
    graphics.draw(shape);
  }

  /// A line with its halo under it.
  void line(Shape shape, LineLook look) {
    if (look.haloWidth() > 0) {
      stroke(shape, look.halo(), look.haloWidth());
    }
    stroke(shape, look.argb(), look.width());
  }

  /// Text with its left end on the base line at (x, y).
  void text(String text, Font font, Place place, int argb) {
    graphics.setColor(colour(argb));
    if (MapFonts.isPlain(font, text)) {
      graphics.setFont(font);
      graphics.drawString(text, (float) place.x, (float) place.y);
    } else {
      ShapedText.paint(graphics, text, font, place.x, place.y);
    }
  }

  /// A band around text, to be drawn before it.
  void halo(String text, Font font, Place place, int argb) {
    Shape outline =
        MapFonts.isPlain(font, text)
            ? font.createGlyphVector(MapFonts.CONTEXT, text)
                .getOutline((float) place.x, (float) place.y)
            : ShapedText.of(text, font).at(place.x, place.y);
    stroke(outline, argb, 3);
  }

  /// A place on the graphics.
  record Place(double x, double y) {}
}
