package nl.noordwijzer.source.format;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The XML of one sheet on its way in.
final class XlsxSheet extends DefaultHandler {
  private static final int LONGEST_TEXT = 100_000;

  private final SheetRows rows;
  private final SharedStrings strings;
  private final StylesTable styles;
  private final boolean since1904;
  private final StringBuilder text = new StringBuilder();
  private long place;
  private int column;
  private String type = "";
  private int style;
  private boolean inValue;

  XlsxSheet(SheetRows rows, SharedStrings strings, StylesTable styles, boolean since1904) {
    this.rows = rows;
    this.strings = strings;
    this.styles = styles;
    this.since1904 = since1904;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "row" -> {
        String number = attributes.getValue("r");
        place = number == null ? place + 1 : Long.parseLong(number);
        column = -1;
      }
      case "c" -> beginCell(attributes);
      case "v", "t" -> inValue = true;
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {}
    }
  }

  private void beginCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    String given = attributes.getValue("t");
    type = given == null ? "n" : given;
    String index = attributes.getValue("s");
    style = index == null ? -1 : Integer.parseInt(index);
    text.setLength(0);
  }

  private void merge(@Nullable String reference) {
    if (reference != null) {
      rows.merge(MergedCells.of(CellRangeAddress.valueOf(reference)));
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inValue && text.length() + length <= LONGEST_TEXT) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "v", "t" -> inValue = false;
      case "c" -> endCell();
      default -> {}
    }
  }

  private void endCell() {
    if (type.equals("e")) {
      rows.error(place);
    } else if (!text.isEmpty()) {
      rows.cell(place, column, value(text.toString()));
    }
  }

  private Object value(String content) {
    return switch (type) {
      case "s" -> strings.getItemAt(Integer.parseInt(content.strip())).getString();
      case "b" -> content.strip().equals("1");
      case "n" -> number(Double.parseDouble(content.strip()));
      default -> content;
    };
  }

  private Object number(double value) {
    XSSFCellStyle cellStyle =
        style < 0 || style >= styles.getNumCellStyles() ? null : styles.getStyleAt(style);
    String format = cellStyle == null ? null : cellStyle.getDataFormatString();
    return cellStyle == null || format == null
        ? CellValue.of(value, 0, "General", since1904)
        : CellValue.of(value, cellStyle.getDataFormat(), format, since1904);
  }
}
