package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.noordwijzer.text.Figures;
import nl.noordwijzer.text.Texts;

/// Gives figures that have a range columns of their own for what they are at least and at most, so
/// that a spreadsheet can work with each.
final class RangeColumns {
  private static final Pattern RANGED =
      Pattern.compile("([^(;]+?) \\((\\S+(?: %)?)(?:–| tot | to )(\\S+(?: %)?)\\)(?:; (.+))?");
  private static final Pattern ALONE = Pattern.compile("([^(;–]+)–([^(;–]+)");
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
  /// @param beside which part of something it is, or how much it differs
  /// @param remark that it is a minimum or a maximum
  private record Parts(String expected, String low, String high, String beside, String remark) {
    Parts(String expected, String low, String high, String beside) {
      this(expected, low, high, beside, "");
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
          beside,
          remark);
    }

    private static String exact(String part, double value, Figures figures) {
      return part.startsWith("<") || part.startsWith(">") ? figures.number(value, 2) : part;
    }

    private Parts remarked(String words) {
      return new Parts(expected, low, high, beside, words);
    }
  }

  /// Which parts the figures of a column have.
  private record Has(boolean expected, boolean range, boolean beside, boolean remark) {}

  private SheetTable split() {
    List<Has> has = new ArrayList<>();
    List<SheetTable.Column> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Has of = has(i);
      has.add(of);
      SheetTable.Column column = table.columns().get(i);
      if (of.expected) {
        columns.add(column);
      }
      if (of.range) {
        columns.add(named("low", column));
        columns.add(named("high", column));
      }
      if (of.beside) {
        columns.add(named("beside", column));
      }
      if (of.remark) {
        columns.add(
            new SheetTable.Column(texts.get("sheet.table.remark", column.heading()), false));
      }
    }
    List<SheetTable.Row> rows =
        table.rows().stream().map(row -> row.isHeading() ? row : row(row, has)).toList();
    return table.with(columns, rows);
  }

  private SheetTable.Column named(String key, SheetTable.Column column) {
    return new SheetTable.Column(texts.get("sheet.table." + key, column.heading()), true);
  }

  private Has has(int column) {
    if (!table.columns().get(column).figures()) {
      return new Has(true, false, false, false);
    }
    List<Parts> parts =
        table.rows().stream()
            .filter(row -> !row.isHeading())
            .map(row -> parts(row, column))
            .toList();
    return new Has(
        parts.isEmpty() || parts.stream().anyMatch(it -> !it.expected.isEmpty()),
        parts.stream().anyMatch(it -> !it.low.isEmpty()),
        parts.stream().anyMatch(it -> !it.beside.isEmpty()),
        parts.stream().anyMatch(it -> !it.remark.isEmpty()));
  }

  private SheetTable.Row row(SheetTable.Row row, List<Has> has) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < has.size(); i++) {
      Has of = has.get(i);
      Parts parts =
          table.columns().get(i).figures() ? parts(row, i) : new Parts(row.cell(i), "", "", "");
      if (of.expected) {
        cells.add(parts.expected);
      }
      if (of.range) {
        cells.add(or(parts.low, parts.expected));
        cells.add(or(parts.high, parts.expected));
      }
      if (of.beside) {
        cells.add(parts.beside);
      }
      if (of.remark) {
        cells.add(parts.remark);
      }
    }
    return new SheetTable.Row(cells);
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
        return isNumbers(rest) ? rest.remarked(words) : new Parts(cell, "", "", "");
      }
    }
    Parts parts = told(row, column, cell);
    return isNumbers(parts) ? parts : new Parts(cell, "", "", "");
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
    if (ranged.matches()) {
      String more = ranged.group(4) == null ? "" : ranged.group(4);
      return new Parts(ranged.group(1), ranged.group(2), ranged.group(3), more);
    }
    if (beside.matches()) {
      return new Parts(beside.group(1), "", "", beside.group(2));
    }
    return alone.matches()
        ? new Parts("", alone.group(1), alone.group(2), "")
        : new Parts(cell, "", "", "");
  }
}
