package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table set in lines at one size of letters.
final class TableLayout {
  /// Above and under the text of a row, in parts of the size of its letters.
  private static final double AIR = 0.28;

  /// The same, at most, in a box that is higher than the table needs.
  private static final double MOST_AIR = 0.5;

  /// Smallest size of letters, in points, that a reader of a printed page can be asked to read.
  static final double SMALLEST = 6;

  /// A table goes on on the next page rather than in letters that are smaller than this part.
  private static final double SOMEWHAT_SMALLER = 0.8;

  /// As that, where few rows would be left for the next page.
  private static final double SMALLER = 0.7;

  /// Parts of a table of which one is few rows.
  private static final int FEW = 3;

  private static final double STEP = 0.94;
  private static final double ENDLESS = 1e6;

  private final SheetTable table;
  private final double size;
  private final HouseStyle style;
  private final double[] widths;
  private final List<FittedText> heading;
  private final List<List<FittedText>> rows = new ArrayList<>();
  private double air;

  private TableLayout(SheetTable table, double width, double size, HouseStyle style) {
    this.table = table;
    this.size = size;
    this.style = style;
    air = AIR * size;
    widths = columns().widths(width);
    heading = cells(table.columns().stream().map(SheetTable.Column::heading).toList(), true);
    for (SheetTable.Row row : table.rows()) {
      rows.add(
          row.isHeading()
              ? List.of(set(row.cell(0), Typeface.BOLD, width))
              : cells(row.cells(), false));
    }
  }

  /// At the largest size at which it fits, or at the smallest that can be read.
  static TableLayout fit(SheetTable table, FittedText.Frame frame, HouseStyle style) {
    double size = frame.size();
    TableLayout layout = new TableLayout(table, frame.width(), size, style);
    while ((layout.height() > frame.height() || layout.isTight(frame.width())) && size > SMALLEST) {
      size = Math.max(SMALLEST, size * STEP);
      layout = new TableLayout(table, frame.width(), size, style);
    }
    return layout;
  }

  /// As [#fit], with more air where there is room.
  static TableLayout filled(SheetTable table, FittedText.Frame frame, HouseStyle style) {
    TableLayout layout = fit(table, frame, style);
    layout.fill(frame.height());
    return layout;
  }

  /// With more air between its lines where there is room; somewhat less, so that it still fits.
  private void fill(double height) {
    double over = height - height() - 0.1;
    if (over > 0) {
      air = Math.min(MOST_AIR * size, air + over / (2.0 * (rows.size() + 1)));
    }
  }

  /// As large as its words and figures let it be, however many lines that takes.
  private static TableLayout unparted(SheetTable table, FittedText.Frame frame, HouseStyle style) {
    return fit(table, new FittedText.Frame(frame.width(), Double.MAX_VALUE, frame.size()), style);
  }

  private boolean isTight(double width) {
    return columns().areTight(width);
  }

  private TableColumns columns() {
    return new TableColumns(table, size, style.lettering());
  }

  /// How many of its rows fit in a frame: all where letters that are somewhat smaller make them
  /// fit, else those that fit at full size; at least one. No page is for a few rows where smaller
  /// letters can do without it.
  static int rowsThatFit(SheetTable table, FittedText.Frame frame, HouseStyle style) {
    int all = table.rows().size();
    TableLayout whole = fit(table, frame, style);
    boolean fits = whole.height() <= frame.height();
    if (fits && whole.size >= SOMEWHAT_SMALLER * frame.size()) {
      return all;
    }
    int count = atFullSize(table, frame, style);
    boolean few = (all - count) * FEW <= all;
    return few && fits && whole.size >= SMALLER * frame.size() ? all : count;
  }

  private static int atFullSize(SheetTable table, FittedText.Frame frame, HouseStyle style) {
    TableLayout layout = unparted(table, frame, style);
    double left = frame.height() - layout.titleHeight() - layout.headingHeight();
    int count = 0;
    while (count < layout.rows.size() && left >= layout.rowHeight(count)) {
      left -= layout.rowHeight(count);
      count++;
    }
    count = withMore(table, Math.max(1, count), frame, style);
    boolean lonely =
        count > 1 && count < layout.rows.size() && table.rows().get(count - 1).isHeading();
    return lonely ? count - 1 : count;
  }

  /// Columns may be narrower without the rows that come later, so that more rows fit.
  private static int withMore(
      SheetTable table, int count, FittedText.Frame frame, HouseStyle style) {
    int more = count;
    while (more + 1 < table.rows().size()
        && unparted(table.part(0, more + 1), frame, style).height() <= frame.height()) {
      more++;
    }
    return more;
  }

  private List<FittedText> cells(List<String> texts, boolean bold) {
    List<FittedText> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(texts.size(), widths.length); i++) {
      double room = Math.max(1, widths[i] - 2 * TableColumns.PADDING * size);
      cells.add(set(texts.get(i), bold ? Typeface.BOLD : Typeface.REGULAR, room));
    }
    return cells;
  }

  private FittedText set(String text, Typeface typeface, double room) {
    return FittedText.fit(
        text, typeface, style.lettering(), new FittedText.Frame(room, ENDLESS, size));
  }

  SheetTable table() {
    return table;
  }

  double size() {
    return size;
  }

  HouseStyle style() {
    return style;
  }

  double width(int column) {
    return widths[column];
  }

  List<FittedText> headings() {
    return heading;
  }

  List<FittedText> row(int row) {
    return rows.get(row);
  }

  double air() {
    return air;
  }

  double titleHeight() {
    return table.title().isEmpty() ? 0 : titleText().height() + size * 0.4;
  }

  FittedText titleText() {
    double width = Arrays.stream(widths).sum();
    return set(table.title(), Typeface.BOLD, width);
  }

  double headingHeight() {
    return height(heading);
  }

  double rowHeight(int row) {
    double above = table.rows().get(row).isHeading() && row > 0 ? size * 0.5 : 0;
    return height(rows.get(row)) + above;
  }

  private double height(List<FittedText> cells) {
    return cells.stream().mapToDouble(FittedText::height).max().orElse(0) + 2 * air();
  }

  FittedText notesText() {
    double width = Arrays.stream(widths).sum();
    return FittedText.fit(
        Prose.plain(table.notes()),
        Typeface.REGULAR,
        style.lettering(),
        new FittedText.Frame(width, ENDLESS, size * 0.85));
  }

  private double notesHeight() {
    return table.notes().isEmpty() ? 0 : notesText().height() + size * 0.6;
  }

  /// Of all of it, in points.
  double height() {
    double body = 0;
    for (int i = 0; i < rows.size(); i++) {
      body += rowHeight(i);
    }
    return titleHeight() + headingHeight() + body + notesHeight();
  }
}
