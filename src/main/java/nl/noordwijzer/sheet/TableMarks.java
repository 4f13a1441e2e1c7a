package nl.noordwijzer.sheet;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/// Told which part of a table is painted, so that a file can say it to who cannot see it.
interface TableMarks {
  /// For files in which a table is a picture.
  TableMarks NONE = (graphics, _, painter) -> painter.accept(graphics);

  /// @param painter paints the part on the graphics that it is given
  void mark(Graphics2D graphics, Part part, Consumer<Graphics2D> painter);

  /// A part of a table. Rows and columns count from 0; the headings of columns are no row.
  sealed interface Part {
    record Title() implements Part {}

    record ColumnHeading(int column) implements Part {}

    record RowHeading(int row) implements Part {}

    record Cell(int row, int column) implements Part {}

    record Line() implements Part {}

    record Notes() implements Part {}
  }
}
