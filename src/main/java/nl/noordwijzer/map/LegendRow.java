package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// One row of a legend: knows its height and paints itself. All lengths in units.
sealed interface LegendRow {
  double height();

  /// @param box place of the row: its left, top and width count
  void paint(Ink ink, Rectangle2D box, MapColours colours);

  /// Free space.
  record Gap(double height) implements LegendRow {
    @Override
    public void paint(Ink ink, Rectangle2D box, MapColours colours) {}
  }

  /// Running text.
  record Words(List<String> lines, Font font, boolean quiet) implements LegendRow {
    private static final double LEADING = 1.3;

    static Words of(String text, Font font, double width, boolean quiet) {
      return new Words(TextLines.wrap(text, font, width), font, quiet);
    }

    @Override
    public double height() {
      return lines.size() * font.getSize2D() * LEADING;
    }

    @Override
    public void paint(Ink ink, Rectangle2D box, MapColours colours) {
      double y = box.getY() + font.getSize2D();
      for (String line : lines) {
        int colour = quiet ? colours.quietText() : colours.text();
        ink.text(line, font, new Ink.Place(box.getX(), y), colour);
        y += font.getSize2D() * LEADING;
      }
    }
  }

  /// Quiet words under a title, and at the right edge what the figures below count: beside the last
  /// of these words, or under them where they would have too little room.
  record Heading(Words words, Words counted, boolean beside) implements LegendRow {
    /// Least part of the width for words of more than one line.
    private static final double LEAST_ROOM = 0.5;

    static Heading of(String text, String counted, Font font, double width) {
      double room = width - MapFonts.width(font, counted) - font.getSize2D();
      boolean fits = MapFonts.width(font, text) <= room;
      boolean beside = fits || room >= LEAST_ROOM * width;
      return new Heading(
          Words.of(text, font, beside ? room : width, true),
          Words.of(counted, font, width, true),
          beside);
    }

    @Override
    public double height() {
      return countedTop() + counted.height() + words.font.getSize2D() * 0.3;
    }

    private double countedTop() {
      return beside ? words.height() - counted.height() : words.height();
    }

    @Override
    public void paint(Ink ink, Rectangle2D box, MapColours colours) {
      words.paint(ink, box, colours);
      double y = box.getY() + countedTop() + counted.font.getSize2D();
      for (String line : counted.lines) {
        double left = box.getMaxX() - MapFonts.width(counted.font, line);
        ink.text(line, counted.font, new Ink.Place(left, y), colours.quietText());
        y += counted.font.getSize2D() * Words.LEADING;
      }
    }
  }

  /// Paints the sign of an entry.
  interface Sign {
    void paint(Ink ink, Rectangle2D box);
  }

  /// A sign, what it means, and a figure at the right edge.
  ///
  /// @param unit length of one CSS pixel
  record Entry(Sign sign, Words label, String figure, double unit) implements LegendRow {
    static final double SIGN_WIDTH = 24;
    static final double SIGN_HEIGHT = 14;

    /// From the left edge to the label, CSS pixels.
    static final double INDENT = 33;

    private static final double SPACE = 4.5;

    @Override
    public double height() {
      return Math.max((SIGN_HEIGHT + SPACE) * unit, label.height() + SPACE / 2 * unit);
    }

    @Override
    public void paint(Ink ink, Rectangle2D box, MapColours colours) {
      double height = SIGN_HEIGHT * unit;
      double top = box.getY() + (height() - height) / 2;
      sign.paint(ink, new Rectangle2D.Double(box.getX(), top, SIGN_WIDTH * unit, height));
      double textTop = box.getY() + (height() - label.height()) / 2;
      double left = box.getX() + INDENT * unit;
      label.paint(ink, new Rectangle2D.Double(left, textTop, box.getMaxX() - left, 0), colours);
      double right = box.getMaxX() - MapFonts.width(label.font, figure);
      Ink.Place place = new Ink.Place(right, textTop + label.font.getSize2D());
      ink.text(figure, label.font, place, colours.quietText());
    }
  }

  /// The cells of a bivariate map, highest row on top, with the number of areas in each.
  record Grid(List<List<Legend.ClassEntry>> cells, double side, Font font) implements LegendRow {
    @Override
    public double height() {
      return cells.size() * side;
    }

    @Override
    public void paint(Ink ink, Rectangle2D box, MapColours colours) {
      for (int row = 0; row < cells.size(); row++) {
        double y = box.getY() + (cells.size() - 1 - row) * side;
        for (int column = 0; column < cells.get(row).size(); column++) {
          Legend.ClassEntry entry = cells.get(row).get(column);
          double x = box.getX() + column * side;
          ink.fill(
              new Rectangle2D.Double(x, y, side - ink.px(1.5), side - ink.px(1.5)),
              entry.fill().argb());
          String count = Integer.toString(entry.count());
          double left = x + (side - ink.px(1.5) - MapFonts.width(font, count)) / 2;
          Ink.Place place = new Ink.Place(left, y + side / 2 + font.getSize2D() * 0.3);
          ink.text(count, font, place, MapColours.textOn(entry.fill().argb()));
        }
      }
    }
  }
}
