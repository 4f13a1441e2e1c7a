package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.noordwijzer.text.Figures;
import nl.noordwijzer.text.Texts;

/// Gives figures columns of their own for what is told with them, so that a spreadsheet can work
/// with each: what they are at least and at most, of which year, which part of something they are
/// or how much they differ.
final class RangeColumns {
  private static final Pattern RANGED =
      Pattern.compile("([^(;]+?) \\((\\S+(?: %)?)(?:–| tot | to )(\\S+(?: %)?)\\)(?:; (.+))?");
  private static final Pattern ALONE = Pattern.compile("([^(;–]+)–([^(;–]+)");
  private static final Pattern MEASURED = Pattern.compile("([^(;]+) \\(((?:19|20)\\d{2})\\)");
  private static final Pattern BESIDE = Pattern.compile("([^(;]+); (.+)");

  private final SheetTable table;
  private final Texts texts;
  private final Locale locale;

  /// What may stand before a figure.
  private final List<String> remarks;

  private RangeColumns(SheetTable table, Locale locale) {
    this.table = table;
    this.locale = locale;
    texts = Texts.in(locale);
    remarks =
        Stream.of("effect.cost.least", "effect.cost.most")
            .map(key -> texts.get(key, "").strip())
            .toList();
  }

  /// The table with its ranges in columns; as it is where it has none.
  static SheetTable of(SheetTable table, Locale locale) {
    return new RangeColumns(table, locale).split();
  }

  /// A figure in its parts; empty where it has none.
  ///
  /// @param share which part of something it is
  /// @param difference how much it differs
  /// @param year of which it is
  /// @param remark that it is a minimum or a maximum
  private record Parts(
      String expected,
      String low,
      String high,
      String share,
      String difference,
      String year,
      String remark) {
    Parts(String expected) {
      this(expected, "", "");
    }

    Parts(String expected, String low, String high) {
      this(expected, low, high, "", "", "", "");
    }

    private Stream<String> numbers() {
      return Stream.of(expected, low, high).filter(part -> !part.isEmpty());
    }

    /// With what is told as less than one as it is.
    private Parts exact(SheetTable.Exact exact, Figures figures) {
      return new Parts(
          exact(expected, exact.expected(), figures),
          exact(low, exact.least(), figures),
          exact(high, exact.most(), figures),
          share,
          difference,
          year,
          remark);
    }

    private static String exact(String part, double value, Figures figures) {
      return part.startsWith("<") || part.startsWith(">") ? figures.number(value, 2) : part;
    }

    private Parts beside(String words) {
      return words.endsWith(WrittenNumber.PERCENT)
          ? new Parts(expected, low, high, words, difference, year, remark)
          : new Parts(expected, low, high, share, words, year, remark);
    }

    private Parts of(String measured) {
      return new Parts(expected, low, high, share, difference, measured, remark);
    }

    private Parts remarked(String words) {
      return new Parts(expected, low, high, share, difference, year, words);
    }
  }

  /// Which parts the figures of a column have.
  private record Has(
      boolean expected,
      boolean range,
      boolean year,
      boolean share,
      boolean difference,
      boolean remark) {

    static final Has WORDS = new Has(true, false, false, false, false, false);

    static Has of(List<Parts> parts) {
      return new Has(
          parts.isEmpty() || any(parts, Parts::expected),
          any(parts, Parts::low),
          any(parts, Parts::year),
          any(parts, Parts::share),
          any(parts, Parts::difference),
          any(parts, Parts::remark));
    }

    private static boolean any(List<Parts> parts, Function<Parts, String> part) {
      return parts.stream().anyMatch(it -> !part.apply(it).isEmpty());
    }
  }

  private SheetTable split() {
    List<Has> has = new ArrayList<>();
    List<SheetTable.Column> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Has of = has(i);
      has.add(of);
      addColumns(columns, table.columns().get(i), of);
    }
    List<SheetTable.Row> rows =
        table.rows().stream().map(row -> row.isHeading() ? row : row(row, has)).toList();
    return table.with(columns, rows);
  }

  private void addColumns(List<SheetTable.Column> columns, SheetTable.Column column, Has of) {
    if (of.expected) {
      columns.add(column);
    }
    if (of.range) {
      columns.add(named("low", column));
      columns.add(named("high", column));
    }
    if (of.year) {
      columns.add(named("year", column));
    }
    if (of.share) {
      columns.add(named("share", column));
    }
    if (of.difference) {
      columns.add(named("difference", column));
    }
    if (of.remark) {
      columns.add(new SheetTable.Column(texts.get("sheet.table.remark", column.heading()), false));
    }
  }

  private SheetTable.Column named(String key, SheetTable.Column column) {
    return new SheetTable.Column(texts.get("sheet.table." + key, column.heading()), true);
  }

  private Has has(int column) {
    return table.columns().get(column).figures()
        ? Has.of(
            table.rows().stream()
                .filter(row -> !row.isHeading())
                .map(row -> parts(row, column))
                .toList())
        : Has.WORDS;
  }

  private SheetTable.Row row(SheetTable.Row row, List<Has> has) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < has.size(); i++) {
      boolean figures = table.columns().get(i).figures();
      addCells(cells, figures ? parts(row, i) : new Parts(row.cell(i)), has.get(i));
    }
    return new SheetTable.Row(cells);
  }

  private void addCells(List<String> cells, Parts parts, Has of) {
    if (of.expected) {
      cells.add(parts.expected);
    }
    if (of.range) {
      cells.add(or(parts.low, parts.expected));
      cells.add(or(parts.high, parts.expected));
    }
    if (of.year) {
      cells.add(parts.year);
    }
    if (of.share) {
      cells.add(parts.share);
    }
    if (of.difference) {
      cells.add(parts.difference);
    }
    if (of.remark) {
      cells.add(parts.remark);
    }
  }

  /// A figure without a range is the same at least and at most.
  private String or(String part, String expected) {
    boolean number = WrittenNumber.of(expected, locale).isPresent();
    return part.isEmpty() && number ? expected : part;
  }

  private Parts parts(SheetTable.Row row, int column) {
    String cell = row.cell(column);
    for (String words : remarks) {
      if (cell.startsWith(words)) {
        Parts rest = told(row, column, cell.substring(words.length()).strip());
        return isNumbers(rest) ? rest.remarked(words) : new Parts(cell);
      }
    }
    Parts parts = told(row, column, cell);
    return isNumbers(parts) ? parts : new Parts(cell);
  }

  private boolean isNumbers(Parts parts) {
    return parts.numbers().allMatch(part -> WrittenNumber.of(part, locale).isPresent());
  }

  private Parts told(SheetTable.Row row, int column, String cell) {
    Parts parts = parted(cell);
    return row.exact(column).map(exact -> parts.exact(exact, texts.figures())).orElse(parts);
  }

  private static Parts parted(String cell) {
    Matcher ranged = RANGED.matcher(cell);
    Matcher beside = BESIDE.matcher(cell);
    Matcher alone = ALONE.matcher(cell);
    Matcher measured = MEASURED.matcher(cell);
    if (ranged.matches()) {
      Parts parts = new Parts(ranged.group(1), ranged.group(2), ranged.group(3));
      return ranged.group(4) == null ? parts : parts.beside(ranged.group(4));
    }
    if (beside.matches()) {
      return new Parts(beside.group(1)).beside(beside.group(2));
    }
    if (measured.matches()) {
      return new Parts(measured.group(1)).of(measured.group(2));
    }
    return alone.matches() ? new Parts("", alone.group(1), alone.group(2)) : new Parts(cell);
  }
}
