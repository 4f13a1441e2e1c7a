package nl.noordwijzer.sheet;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/// Says of a table in a PDF which text is a heading and which a cell, and in which row.
final class PdfTable implements TableMarks {
  private static final int HEADINGS = -1;

  private final PdfSection section;
  private final int columns;
  private final PDStructureElement table;
  private @Nullable PDStructureElement line;
  private int lineOf;
  private int filled;

  PdfTable(PdfSection section, SheetTable table) {
    this.section = section;
    columns = table.columns().size();
    this.table = section.add(StandardStructureTypes.TABLE);
  }

  @Override
  public void mark(Graphics2D graphics, Part part, Consumer<Graphics2D> painter) {
    PdfBoxGraphics2D page = (PdfBoxGraphics2D) graphics;
    if (part instanceof Part.Line) {
      page.drawInMarkedContentSequence(COSName.ARTIFACT, painter::accept);
      return;
    }
    PDStructureElement element = element(part);
    page.drawInMarkedContentSequence(
        COSName.getPDFName(element.getStructureType()), section.next(element), painter::accept);
  }

  private PDStructureElement element(Part part) {
    return switch (part) {
      case Part.Title _ -> section.add(StandardStructureTypes.CAPTION, table);
      case Part.ColumnHeading _ -> heading(HEADINGS, PDTableAttributeObject.SCOPE_COLUMN, 1);
      case Part.RowHeading(int row) -> heading(row, PDTableAttributeObject.SCOPE_ROW, columns);
      case Part.Cell(int row, int column) when column == 0 ->
          heading(row, PDTableAttributeObject.SCOPE_ROW, 1);
      case Part.Cell(int row, _) -> cell(StandardStructureTypes.TD, row, 1);
      case Part.Notes _, Part.Line _ -> section.add(StandardStructureTypes.P);
    };
  }

  private PDStructureElement heading(int row, String scope, int width) {
    PDStructureElement heading = cell(StandardStructureTypes.TH, row, width);
    PDTableAttributeObject attributes = new PDTableAttributeObject();
    attributes.setScope(scope);
    if (width > 1) {
      attributes.setColSpan(width);
    }
    heading.addAttribute(attributes);
    return heading;
  }

  private PDStructureElement cell(String type, int row, int width) {
    PDStructureElement current = line;
    if (current == null || row != lineOf) {
      close();
      current = section.add(StandardStructureTypes.TR, table);
      line = current;
      lineOf = row;
      filled = 0;
    }
    filled += width;
    return section.add(type, current);
  }

  /// Fills up the last row, so that all are as wide. To be called when the table is painted.
  void close() {
    while (line != null && filled < columns) {
      section.add(StandardStructureTypes.TD, line);
      filled++;
    }
  }
}
