package nl.noordwijzer.sheet;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a table are: as wide as they need, or else those of words narrower, but
/// none narrower than its longest word.
final class TableColumns {
  /// Around the text of a cell, in parts of the size of its letters.
  static final double PADDING = 0.45;

  /// Most of the width that figures may take up beside words.
  private static final double FIGURES_SHARE = 0.75;

  /// Most of the width that a word in a cell may ask for; a longer one, such as an address, is
  /// broken.
  private static final double WORD_SHARE = 0.25;

  /// How much wider a column of words is than one of figures that gives way too.
  private static final double WORDS = 2;

  /// Most of its even share that a column may ask for because of a word in its heading.
  private static final double HEADING = 1.5;

  /// In how many lines a heading stands where there is room for it.
  private static final double HEADING_LINES = 3;

  /// Lines end between words, so that text takes more room than it is long.
  private static final double RAGGED = 1.2;

  /// Between two figures in a cell, and before the year of one.
  private static final Pattern TWO = Pattern.compile("(?<=;) | (?=\\((?:19|20)\\d\\d\\))");

  /// Between a figure and its range.
  private static final Pattern RANGE = Pattern.compile(" (?=\\()");

  private static final int ROUNDS = 40;

  private final SheetTable table;
  private final double size;
  private final Lettering lettering;

  TableColumns(SheetTable table, double size, Lettering lettering) {
    this.table = table;
    this.size = size;
    this.lettering = lettering;
  }

  /// In points; together the given width. What is over is shared; where there is too little,
  /// columns of words give way that have more than their share.
  double[] widths(double width) {
    double[] whole = each(this::whole);
    if (sum(whole) <= width) {
      return times(whole, width / sum(whole));
    }
    double[] least = each(column -> least(column, width));
    double[] parted = each(column -> isFigures(column) ? parted(column, width) : least[column]);
    if (sum(least) < width) {
      return filled(levelled(shared(least, whole, width), parted, whole), width);
    }
    double[] words = each(column -> longestWord(column, width));
    double[] most = each(column -> isFigures(column) ? parted[column] : whole[column]);
    return filled(
        sum(words) < width ? levelled(shared(words, most, width), words, most) : words, width);
  }

  /// With the room of columns that gave way, or can, where it makes the heading and the rows
  /// lowest.
  ///
  /// @param least of each column: where figures stand above their range
  private double[] levelled(double[] widths, double[] least, double[] whole) {
    double[] floor = each(column -> isFigures(column) ? least[column] : wholeWords(column));
    int[] narrow =
        IntStream.range(0, widths.length)
            .filter(column ->
                widths[column] < whole[column]
                    || (isFigures(column) && widths[column] > floor[column]))
            .toArray();
    List<List<WordColumns.Cell>> rows = new ArrayList<>();
    rows.add(
        Arrays.stream(narrow)
            .mapToObj(column -> new WordColumns.Cell(wholeHeading(column), false))
            .toList());
    table.rows().stream()
        .filter(row -> !row.isHeading())
        .map(row ->
            Arrays.stream(narrow)
                .mapToObj(column -> cell(row.cell(column), column, least[column]))
                .toList())
        .forEach(rows::add);
    double[] given =
        new WordColumns(rows, of(narrow, column -> floor[column]), around())
            .levelled(of(narrow, column -> widths[column]));
    double[] levelled = widths.clone();
    for (int i = 0; i < narrow.length; i++) {
      levelled[narrow[i]] = given[i];
    }
    return levelled;
  }

  /// With no length where it always has room on one line.
  private WordColumns.Cell cell(String text, int column, double least) {
    double line = plain(text);
    return new WordColumns.Cell(
        line + around() > least ? line : 0, isFigures(column) && hasDigit(text));
  }

  private static double[] of(int[] columns, IntToDoubleFunction width) {
    return Arrays.stream(columns).mapToDouble(width).toArray();
  }

  private static double[] filled(double[] widths, double width) {
    return times(widths, width / sum(widths));
  }

  /// Each column between the least and the whole that it needs, and none wider than the others of
  /// its kind that gave way too.
  private double[] shared(double[] least, double[] whole, double width) {
    double low = 0;
    double high = width;
    for (int round = 0; round < ROUNDS; round++) {
      double middle = (low + high) / 2;
      boolean over = sum(atMost(middle, least, whole)) > width;
      low = over ? low : middle;
      high = over ? middle : high;
    }
    return atMost(low, least, whole);
  }

  private double[] atMost(double most, double[] least, double[] whole) {
    return each(i -> Math.max(least[i], Math.min(whole[i], isFigures(i) ? most : WORDS * most)));
  }

  private static double sum(double[] numbers) {
    return Arrays.stream(numbers).sum();
  }

  private static double[] times(double[] numbers, double factor) {
    return Arrays.stream(numbers).map(number -> number * factor).toArray();
  }

  private double[] each(IntToDoubleFunction width) {
    return IntStream.range(0, table.columns().size()).mapToDouble(width).toArray();
  }

  /// Whether a word would be broken, or words left too little room beside figures.
  boolean areTight(double width) {
    double figures = sum(each(column -> isFigures(column) ? least(column, width) : 0));
    boolean all = table.columns().stream().allMatch(SheetTable.Column::figures);
    return sum(each(column -> least(column, width))) > width
        || figures > width * (all ? 1 : FIGURES_SHARE);
  }

  private boolean isFigures(int column) {
    return table.columns().get(column).figures();
  }

  /// For its cells, and for its heading in a few lines.
  private double whole(int column) {
    double cells = cells(column).mapToDouble(this::plain).max().orElse(0);
    return Math.max(Math.max(cells, heading(column)), headingInLines(column)) + around();
  }

  private double headingInLines(int column) {
    return wholeHeading(column) * RAGGED / HEADING_LINES;
  }

  private double wholeHeading(int column) {
    Font bold = lettering.at(Typeface.BOLD, size);
    return FittedText.width(table.columns().get(column).heading(), bold);
  }

  /// Where a figure stands above its range.
  private double parted(int column, double width) {
    double parts = widest(column, cell -> figures(cell).flatMap(RANGE::splitAsStream));
    return Math.max(parts, heading(column, width)) + around();
  }

  /// Figures stay on one line, words do not.
  private double least(int column, double width) {
    return isFigures(column)
        ? Math.max(widest(column, TableColumns::figures), heading(column, width)) + around()
        : longestWord(column, width);
  }

  /// Where even figures go on in the next line.
  private double longestWord(int column, double width) {
    double word = Math.min(widest(column, TableColumns::words), width * WORD_SHARE);
    return Math.max(word, heading(column, width)) + around();
  }

  /// Where no word is broken.
  private double wholeWords(int column) {
    return Math.max(widest(column, TableColumns::words), heading(column)) + around();
  }

  private double widest(int column, Function<String, Stream<String>> parts) {
    return cells(column).flatMap(parts).mapToDouble(this::plain).max().orElse(0);
  }

  /// What the longest word of its heading may ask for.
  private double heading(int column, double width) {
    return Math.min(heading(column), HEADING * width / table.columns().size());
  }

  /// What stays together in a column of figures: all of a figure, but neither two of them with a
  /// semicolon between them, nor the year it is of, nor what stands in the place of one.
  private static Stream<String> figures(String cell) {
    return hasDigit(cell) ? TWO.splitAsStream(cell) : words(cell);
  }

  private static boolean hasDigit(String cell) {
    return cell.chars().anyMatch(Character::isDigit);
  }

  private double around() {
    return 2 * PADDING * size + 0.5;
  }

  private double plain(String text) {
    return FittedText.width(text, lettering.at(Typeface.REGULAR, size));
  }

  private double heading(int column) {
    Font bold = lettering.at(Typeface.BOLD, size);
    return words(table.columns().get(column).heading())
        .mapToDouble(word -> FittedText.width(word, bold))
        .max()
        .orElse(0);
  }

  private Stream<String> cells(int column) {
    return table.rows().stream().filter(row -> !row.isHeading()).map(row -> row.cell(column));
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" +"));
  }
}
