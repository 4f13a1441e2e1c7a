package nl.noordwijzer.sheet;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;

/// Paints a table from the top of its box downward.
final class TablePainter {
  private static final double THIN = 0.35;
  private static final double THICK = 0.9;

  private final Graphics2D graphics;
  private final TableLayout layout;
  private final Rectangle2D bounds;
  private final TableMarks marks;
  private double y;

  TablePainter(Graphics2D graphics, TableLayout layout, Rectangle2D bounds, TableMarks marks) {
    this.graphics = graphics;
    this.layout = layout;
    this.bounds = bounds;
    this.marks = marks;
    y = bounds.getY();
  }

  void paint() {
    if (!layout.table().title().isEmpty()) {
      use(Tone.INK);
      text(new TableMarks.Part.Title(), layout.titleText(), y);
      y += layout.titleHeight();
    }
    use(Tone.SOFT_INK);
    cells(layout.headings(), layout.headingHeight(), TableMarks.Part.ColumnHeading::new);
    line(THICK, Tone.SOFT_INK);
    for (int i = 0; i < layout.table().rows().size(); i++) {
      row(i);
    }
    if (!layout.table().notes().isEmpty()) {
      use(Tone.SOFT_INK);
      text(new TableMarks.Part.Notes(), layout.notesText(), y + layout.size() * 0.6);
    }
  }

  private void use(Tone tone) {
    graphics.setColor(layout.style().colour(tone));
  }

  private void text(TableMarks.Part part, FittedText text, double top) {
    marks.mark(graphics, part, on -> text.paint(on, bounds.getX(), top));
  }

  private void row(int i) {
    double height = layout.rowHeight(i);
    if (layout.table().rows().get(i).isHeading()) {
      FittedText text = layout.row(i).getFirst();
      use(Tone.ACCENT);
      text(new TableMarks.Part.RowHeading(i), text, y + height - layout.air() - text.height());
      y += height;
    } else {
      use(Tone.INK);
      cells(layout.row(i), height, column -> new TableMarks.Part.Cell(i, column));
    }
    line(THIN, Tone.HAIRLINE);
  }

  private void cells(List<FittedText> cells, double height, IntFunction<TableMarks.Part> part) {
    double x = bounds.getX();
    for (int i = 0; i < cells.size(); i++) {
      double left = x;
      int column = i;
      marks.mark(graphics, part.apply(i), on -> cell(on, cells.get(column), column, left));
      x += layout.width(i);
    }
    y += height;
  }

  private void cell(Graphics2D on, FittedText text, int column, double left) {
    double padding = TableColumns.PADDING * layout.size();
    double top = y + layout.air();
    if (layout.table().columns().get(column).figures()) {
      text.paintRight(on, left + layout.width(column) - padding, top);
    } else {
      text.paint(on, left + (column == 0 ? 0 : padding), top);
    }
  }

  private void line(double thickness, Tone tone) {
    use(tone);
    graphics.setStroke(new BasicStroke((float) thickness));
    Line2D line = new Line2D.Double(bounds.getX(), y, bounds.getMaxX(), y);
    marks.mark(graphics, new TableMarks.Part.Line(), on -> on.draw(line));
  }
}
