package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// A scale bar in round metres.
///
/// @param metres length of the whole bar, 1, 2 or 5 times a power of ten
/// @param units length of the whole bar on the picture
public record ScaleBar(double metres, double units) {
  private static final double HEIGHT = 4;
  private static final double TEXT = 10;
  private static final double EDGE = 0.8;

  /// The longest round bar that is not longer than the given length on the picture.
  public static ScaleBar within(Viewport viewport, double longest) {
    double metres = RoundNumbers.stepDown(longest * viewport.metresPerUnit());
    return new ScaleBar(metres, metres / viewport.metresPerUnit());
  }

  /// Paints the bar with its figures above it, its lower left end at (x, y).
  ///
  /// @param unit length of one CSS pixel
  public void paint(Graphics2D graphics, Ground ground, double x, double y, double unit) {
    Graphics2D own = (Graphics2D) graphics.create();
    Ink.smoothen(own);
    Ink ink = Ink.on(own, unit);
    MapColours colours = MapColours.of(ground);
    Rectangle2D bar = new Rectangle2D.Double(x, y - ink.px(HEIGHT), units, ink.px(HEIGHT));
    ink.stroke(bar, colours.halo(), 3.4);
    ink.fill(bar, colours.halo() | 0xff000000);
    double segment = units / segments();
    for (int i = 0; i < segments(); i += 2) {
      ink.fill(
          new Rectangle2D.Double(x + i * segment, bar.getY(), segment, bar.getHeight()),
          colours.text());
    }
    ink.stroke(inside(bar, ink.px(EDGE / 2)), colours.text(), EDGE);
    figure(ink, colours, "0", new Ink.Place(x, bar.getY()));
    if (segments() == 4) {
      figure(ink, colours, length(metres / 2), new Ink.Place(x + units / 2, bar.getY()));
    }
    figure(ink, colours, length(metres), new Ink.Place(x + units, bar.getY()));
    own.dispose();
  }

  /// The edge lies within the bar, so that the bar is as long on paper as it says.
  private static Rectangle2D inside(Rectangle2D bar, double by) {
    return new Rectangle2D.Double(
        bar.getX() + by, bar.getY() + by, bar.getWidth() - 2 * by, bar.getHeight() - 2 * by);
  }

  /// Five parts for 5, 50, 500 and so on, four for the other lengths.
  int segments() {
    double first = metres / Math.pow(10, Math.floor(Math.log10(metres) + 1e-9));
    return Math.round(first) == 5 ? 5 : 4;
  }

  private static void figure(Ink ink, MapColours colours, String text, Ink.Place above) {
    Font font = MapFonts.regular(ink.px(TEXT));
    double left = above.x() - MapFonts.width(font, text) / 2;
    Ink.Place place = new Ink.Place(left, above.y() - ink.px(4));
    ink.halo(text, font, place, colours.halo());
    ink.text(text, font, place, colours.text());
  }

  /// A length without a decimal mark, so that it reads the same in every language.
  static String length(double metres) {
    boolean kilometres = metres >= 1000;
    double value = kilometres ? metres / 1000 : metres;
    String figure =
        value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    return figure + (kilometres ? " km" : " m");
  }
}
