package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// An arrow to the north. North is up on every map: in Heerlen the grid deviates half a degree.
public final class NorthArrow {
  private NorthArrow() {}

  /// Paints the arrow with its letter as large as fits in the box, in the middle.
  ///
  /// @param unit length of one CSS pixel
  public static void paint(Graphics2D graphics, Ground ground, Rectangle2D box, double unit) {
    Graphics2D own = (Graphics2D) graphics.create();
    Ink.smoothen(own);
    Ink ink = Ink.on(own, unit);
    MapColours colours = MapColours.of(ground);
    double size = Math.min(box.getHeight(), box.getWidth() * 1.6);
    double top = box.getCenterY() - size / 2;
    Font font = MapFonts.bold(size * 0.34);
    double left = box.getCenterX() - MapFonts.width(font, "N") / 2;
    Ink.Place letter = new Ink.Place(left, top + size * 0.26);
    Path2D west = half(box.getCenterX(), top, -size, size);
    Path2D east = half(box.getCenterX(), top, size, size);
    ink.stroke(west, colours.halo(), 3);
    ink.stroke(east, colours.halo(), 3);
    ink.halo("N", font, letter, colours.halo());
    ink.fill(west, colours.text());
    ink.fill(east, colours.halo() | 0xff000000);
    ink.stroke(west, colours.text(), 0.8);
    ink.stroke(east, colours.text(), 0.8);
    ink.text("N", font, letter, colours.text());
    own.dispose();
  }

  /// One half of the arrow head; side is negative for the western one.
  private static Path2D half(double middle, double top, double side, double size) {
    Path2D half = new Path2D.Double();
    half.moveTo(middle, top + size * 0.32);
    half.lineTo(middle + side * 0.2, top + size);
    half.lineTo(middle, top + size * 0.84);
    half.closePath();
    return half;
  }
}
