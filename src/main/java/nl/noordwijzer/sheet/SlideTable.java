package nl.noordwijzer.sheet;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/// Puts a table on a slide, with the columns and letters that it has on paper.
final class SlideTable {
  private static final double THIN = 0.35;
  private static final double THICK = 0.9;

  /// Part of the room beside the text that stays: letters may come out wider than on paper.
  private static final double ROOM = 0.35;

  private final Slide slide;
  private final XSLFSlide page;

  SlideTable(Slide slide, XSLFSlide page) {
    this.slide = slide;
    this.page = page;
  }

  void paint(SheetItem.TableItem item) {
    Rectangle2D box = item.box().points();
    SheetTable table = item.table();
    TableLayout layout =
        TableLayout.fit(
            table,
            new FittedText.Frame(box.getWidth(), box.getHeight(), item.size()),
            slide.style());
    double y = box.getY();
    if (!table.title().isEmpty()) {
      Rectangle2D place =
          new Rectangle2D.Double(box.getX(), y, box.getWidth(), layout.titleHeight());
      slide.note(List.of(table.title()), layout.titleText().font(), Tone.INK, place);
      y += layout.titleHeight();
    }
    y += table(layout, box, y);
    if (!table.notes().isEmpty()) {
      FittedText notes = layout.notesText();
      Rectangle2D place =
          new Rectangle2D.Double(
              box.getX(), y + layout.size() * 0.6, box.getWidth(), notes.height());
      slide.note(table.notes(), notes.font(), Tone.SOFT_INK, place);
    }
  }

  /// @return how high it is
  private double table(TableLayout layout, Rectangle2D box, double y) {
    SheetTable table = layout.table();
    XSLFTable grid = page.createTable(table.rows().size() + 1, table.columns().size());
    ((CTGraphicalObjectFrame) grid.getXmlObject())
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(table.title());
    for (int column = 0; column < table.columns().size(); column++) {
      grid.setColumnWidth(column, slide.scaled(layout.width(column)));
      cell(grid, layout, 0, column);
    }
    double height = layout.headingHeight();
    grid.setRowHeight(0, slide.scaled(height));
    for (int row = 0; row < table.rows().size(); row++) {
      row(grid, layout, row);
      grid.setRowHeight(row + 1, slide.scaled(layout.rowHeight(row)));
      height += layout.rowHeight(row);
    }
    grid.setAnchor(slide.place(new Rectangle2D.Double(box.getX(), y, box.getWidth(), height)));
    return height;
  }

  private void row(XSLFTable grid, TableLayout layout, int row) {
    int columns = layout.table().columns().size();
    for (int column = 0; column < columns; column++) {
      cell(grid, layout, row + 1, column);
    }
    if (layout.table().rows().get(row).isHeading() && columns > 1) {
      grid.mergeCells(row + 1, row + 1, 0, columns - 1);
    }
  }

  private void cell(XSLFTable grid, TableLayout layout, int line, int column) {
    SheetTable.Column of = layout.table().columns().get(column);
    XSLFTableCell cell = grid.getCell(line, column);
    XSLFTextParagraph paragraph = cell.addNewTextParagraph();
    paragraph.setTextAlign(of.figures() ? TextAlign.RIGHT : TextAlign.LEFT);
    double padding = slide.scaled(TableColumns.PADDING * layout.size() * ROOM);
    double air = slide.scaled(layout.air());
    cell.setInsets(new Insets2D(air, column == 0 ? 0 : padding, air * ROOM, padding));
    if (line == 0) {
      Font bold = slide.style().lettering().at(Typeface.BOLD, layout.size());
      slide.add(paragraph, of.heading(), bold, Tone.SOFT_INK);
      line(cell, THICK, Tone.SOFT_INK);
      return;
    }
    SheetTable.Row row = layout.table().rows().get(line - 1);
    Typeface typeface = row.isHeading() ? Typeface.BOLD : Typeface.REGULAR;
    Font font = slide.style().lettering().at(typeface, layout.size());
    slide.add(paragraph, row.cell(column), font, row.isHeading() ? Tone.ACCENT : Tone.INK);
    cell.setVerticalAlignment(row.isHeading() ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
    line(cell, THIN, Tone.HAIRLINE);
  }

  private void line(XSLFTableCell cell, double thickness, Tone tone) {
    cell.setBorderWidth(TableCell.BorderEdge.bottom, thickness);
    cell.setBorderColor(TableCell.BorderEdge.bottom, slide.style().colour(tone));
  }
}
