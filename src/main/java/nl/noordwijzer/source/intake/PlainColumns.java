package nl.noordwijzer.source.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.SourceTable;

/// What the columns of a table of anyone are taken for, unless the user says otherwise: the first
/// with codes of areas for the code, one that is called so for the year, and each other column of
/// numbers for an indicator of its own.
///
/// @param code place of the column with codes
/// @param year place of the column with years, where there is one
/// @param indicators by place of their column
record PlainColumns(
    SourceTable table, int code, Optional<Integer> year, Map<Integer, Indicator> indicators) {
  private static final double MOST = 0.5;
  private static final Pattern CODE = Pattern.compile("(?:GM|WK|BU)?(\\d{4}|\\d{6}|\\d{8})");
  private static final Set<String> YEAR_NAMES = Set.of("jaar", "year", "peiljaar", "perioden");

  /// Empty when the table has no column with codes of areas of the region.
  static Optional<PlainColumns> find(
      SourceTable table, ColumnChoices choices, Region region, Source source) {
    return first(table, choices, Meaning.CODE, column -> holdsCodes(table, column, region))
        .map(code -> {
          Optional<Integer> year =
              first(table, choices, Meaning.YEAR, column -> holdsYears(table, column));
          IndicatorCatalogue catalogue = region.statistics().catalogue();
          Map<Integer, Indicator> indicators = new TreeMap<>();
          ids(table, choices)
              .forEach((column, id) -> {
                if (!column.equals(code) && !year.equals(Optional.of(column))) {
                  Column named = table.columns().get(column);
                  indicators.put(column, OwnIndicator.of(id, named, source, catalogue));
                }
              });
          return new PlainColumns(table, code, year, indicators);
        });
  }

  /// The column for which the user chose a meaning, else the first that fits of those for which the
  /// user chose none.
  private static Optional<Integer> first(
      SourceTable table, ColumnChoices choices, Meaning meaning, Predicate<Integer> fits) {
    return columns(table)
        .filter(column -> said(table, choices, column).equals(Optional.of(meaning)))
        .findFirst()
        .or(() ->
            columns(table)
                .filter(column -> said(table, choices, column).isEmpty() && fits.test(column))
                .findFirst());
  }

  private static Stream<Integer> columns(SourceTable table) {
    return IntStream.range(0, table.columns().size()).boxed();
  }

  private static Optional<Meaning> said(SourceTable table, ColumnChoices choices, int column) {
    return choices.of(table.columns().get(column).name());
  }

  private static boolean holdsCodes(SourceTable table, int column, Region region) {
    List<String> texts =
        table.rows().stream().map(row -> row.text(column)).filter(t -> !t.isEmpty()).toList();
    boolean codes =
        !texts.isEmpty()
            && texts.stream().filter(PlainColumns::isCode).count() > MOST * texts.size();
    return codes && texts.stream().anyMatch(t -> region.areas().byCode(whole(t)).isPresent());
  }

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /// A code with its letters, which follow from its length.
  static String whole(String code) {
    if (code.isEmpty() || Character.isLetter(code.charAt(0))) {
      return code;
    }
    return switch (code.length()) {
      case 4 -> "GM" + code;
      case 6 -> "WK" + code;
      default -> "BU" + code;
    };
  }

  private static boolean holdsYears(SourceTable table, int column) {
    return YEAR_NAMES.contains(table.columns().get(column).name().toLowerCase(Locale.ROOT))
        && table.rows().stream().anyMatch(row -> PlainFigures.year(row.text(column)).isPresent());
  }

  /// Ids of indicators by the place of their column; those that the user chose go first.
  private static Map<Integer, String> ids(SourceTable table, ColumnChoices choices) {
    Map<Integer, String> ids = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    columns(table)
        .forEach(column ->
            said(table, choices, column)
                .filter(Meaning::isIndicator)
                .ifPresent(meaning -> {
                  ids.put(column, meaning.id());
                  taken.add(meaning.id());
                }));
    columns(table)
        .filter(column -> said(table, choices, column).isEmpty())
        .filter(column -> isNumeric(table.columns().get(column)))
        .forEach(column -> ids.put(column, free(table.columns().get(column).name(), taken)));
    return ids;
  }

  private static boolean isNumeric(Column column) {
    return column.type() == ColumnType.WHOLE || column.type() == ColumnType.DECIMAL;
  }

  private static String free(String name, Set<String> taken) {
    String id = OwnIndicator.id(name);
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "_" + n;
    }
    return free;
  }

  /// A column with the name of a known indicator is taken for it.
  List<ColumnUse> uses(IndicatorCatalogue catalogue) {
    List<ColumnUse> uses = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String name = table.columns().get(i).name();
      Indicator indicator = indicators.get(i);
      if (i == code) {
        uses.add(ColumnUse.sure(name, Meaning.CODE));
      } else if (year.equals(Optional.of(i))) {
        uses.add(ColumnUse.sure(name, Meaning.YEAR));
      } else if (indicator != null) {
        boolean known = catalogue.byId(indicator.id()).isPresent();
        Meaning meaning = Meaning.indicator(indicator.id());
        uses.add(new ColumnUse(name, meaning, known ? Confidence.SURE : Confidence.LIKELY));
      } else {
        uses.add(ColumnUse.unknown(name));
      }
    }
    return uses;
  }
}
