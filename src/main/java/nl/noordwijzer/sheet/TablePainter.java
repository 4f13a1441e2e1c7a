package nl.noordwijzer.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Paints a table from the top of its box downward.
final class TablePainter {
  private static final double THIN = 0.35;
  private static final double THICK = 0.9;

  private final Graphics2D graphics;
  private final TableLayout layout;
  private final Rectangle2D bounds;
  private double y;

  TablePainter(Graphics2D graphics, TableLayout layout, Rectangle2D bounds) {
    this.graphics = graphics;
    this.layout = layout;
    this.bounds = bounds;
    y = bounds.getY();
  }

  void paint() {
    if (!layout.table().title().isEmpty()) {
      graphics.setColor(SheetColours.INK);
      layout.titleText().paint(graphics, bounds.getX(), y);
      y += layout.titleHeight();
    }
    cells(layout.headings(), layout.headingHeight(), SheetColours.SOFT_INK);
    line(THICK, SheetColours.SOFT_INK);
    for (int i = 0; i < layout.table().rows().size(); i++) {
      row(i);
    }
    if (!layout.table().notes().isEmpty()) {
      graphics.setColor(SheetColours.SOFT_INK);
      layout.notesText().paint(graphics, bounds.getX(), y + layout.size() * 0.6);
    }
  }

  private void row(int i) {
    double height = layout.rowHeight(i);
    if (layout.table().rows().get(i).isHeading()) {
      FittedText text = layout.row(i).getFirst();
      graphics.setColor(SheetColours.ACCENT);
      text.paint(graphics, bounds.getX(), y + height - layout.air() - text.height());
      y += height;
    } else {
      cells(layout.row(i), height, SheetColours.INK);
    }
    line(THIN, SheetColours.HAIRLINE);
  }

  private void cells(List<FittedText> cells, double height, Color colour) {
    double x = bounds.getX();
    double padding = TableColumns.PADDING * layout.size();
    graphics.setColor(colour);
    for (int i = 0; i < cells.size(); i++) {
      double width = layout.width(i);
      double top = y + layout.air();
      if (layout.table().columns().get(i).figures()) {
        cells.get(i).paintRight(graphics, x + width - padding, top);
      } else {
        cells.get(i).paint(graphics, x + (i == 0 ? 0 : padding), top);
      }
      x += width;
    }
    y += height;
  }

  private void line(double thickness, Color colour) {
    graphics.setColor(colour);
    graphics.setStroke(new BasicStroke((float) thickness));
    graphics.draw(new Line2D.Double(bounds.getX(), y, bounds.getMaxX(), y));
  }
}
