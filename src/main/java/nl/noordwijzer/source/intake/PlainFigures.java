package nl.noordwijzer.source.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// A table of anyone with a column of area codes: each column of numbers becomes an indicator of
/// its own, which is not combined over areas because nobody said how.
final class PlainFigures {
  private static final double MOST = 0.5;
  private static final Pattern CODE = Pattern.compile("(?:GM|WK|BU)?(\\d{4}|\\d{6}|\\d{8})");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
  private static final Set<String> YEAR_NAMES = Set.of("jaar", "year", "peiljaar", "perioden");

  private final SourceTable table;
  private final Region region;
  private final Source source;
  private final int code;
  private final Map<Integer, Indicator> indicators = new TreeMap<>();

  private PlainFigures(SourceTable table, Region region, Source source, int code) {
    this.table = table;
    this.region = region;
    this.source = source;
    this.code = code;
  }

  /// Empty when the table has no column with codes of areas of the region.
  ///
  /// @param year of the figures; empty to look for it in the table and its name
  static Optional<Proposal> propose(
      SourceTable table, Region region, Source source, @Nullable Integer year) {
    return codeColumn(table, region)
        .map(code -> new PlainFigures(table, region, source, code).propose(year));
  }

  private static Optional<Integer> codeColumn(SourceTable table, Region region) {
    return IntStream.range(0, table.columns().size())
        .boxed()
        .filter(column -> holdsCodes(table, column, region))
        .findFirst();
  }

  private static boolean holdsCodes(SourceTable table, int column, Region region) {
    List<String> texts =
        table.rows().stream().map(row -> row.text(column)).filter(t -> !t.isEmpty()).toList();
    boolean codes =
        !texts.isEmpty()
            && texts.stream().filter(t -> CODE.matcher(t).matches()).count() > MOST * texts.size();
    return codes && texts.stream().anyMatch(t -> region.areas().byCode(whole(t)).isPresent());
  }

  /// A code with its letters, which follow from its length.
  private static String whole(String code) {
    if (code.isEmpty() || Character.isLetter(code.charAt(0))) {
      return code;
    }
    return switch (code.length()) {
      case 4 -> "GM" + code;
      case 6 -> "WK" + code;
      default -> "BU" + code;
    };
  }

  private Proposal propose(@Nullable Integer told) {
    Optional<Integer> yearColumn = yearColumn();
    Integer year = told == null ? yearInName().orElse(null) : told;
    if (yearColumn.isEmpty() && year == null) {
      return Proposal.asking(table, Sentence.of("intake.year.unknown"), new Question.Year());
    }
    List<ColumnUse> columns = columns(yearColumn);
    NewFigures figures =
        NewFigures.of(observations(yearColumn, year), List.copyOf(indicators.values()), region);
    return new Proposal(
        table,
        Proposal.Kind.FIGURES,
        columns,
        figures.summary(region.areas()),
        join(table.findings(), figures.findings()),
        yearColumn.isEmpty() && yearInName().isEmpty() ? new Question.Year() : null,
        figures::applyTo);
  }

  static <T> List<T> join(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private Optional<Integer> yearColumn() {
    return IntStream.range(0, table.columns().size())
        .boxed()
        .filter(i -> YEAR_NAMES.contains(table.columns().get(i).name().toLowerCase(Locale.ROOT)))
        .filter(i -> table.rows().stream().anyMatch(row -> year(row.text(i)).isPresent()))
        .findFirst();
  }

  private Optional<Integer> yearInName() {
    return year(table.name());
  }

  private static Optional<Integer> year(String text) {
    Matcher found = YEAR.matcher(text);
    return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
  }

  private List<ColumnUse> columns(Optional<Integer> yearColumn) {
    List<ColumnUse> uses = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (i == code) {
        uses.add(ColumnUse.role(column.name(), "code"));
      } else if (yearColumn.isPresent() && yearColumn.get() == i) {
        uses.add(ColumnUse.role(column.name(), "year"));
      } else if (column.type() == ColumnType.WHOLE || column.type() == ColumnType.DECIMAL) {
        Indicator indicator = indicator(column, ids);
        indicators.put(i, indicator);
        boolean known = region.statistics().catalogue().byId(indicator.id()).isPresent();
        uses.add(
            new ColumnUse(
                column.name(), indicator.id(), true, known ? Confidence.SURE : Confidence.LIKELY));
      } else {
        uses.add(ColumnUse.unknown(column.name()));
      }
    }
    return uses;
  }

  /// A column with the name of an indicator is taken for it.
  private Indicator indicator(Column column, Set<String> ids) {
    String id = id(column.name());
    String free = id;
    for (int n = 2; !ids.add(free); n++) {
      free = id + "_" + n;
    }
    Names name = Names.same(column.name());
    String own = free;
    return region
        .statistics()
        .catalogue()
        .byId(own)
        .orElseGet(() ->
            new Indicator(
                own,
                name,
                new Names("Uit " + source.title().dutch(), "From " + source.title().english()),
                new Names("Eigen gegevens", "Own data"),
                Names.same(""),
                IndicatorKind.INDEX,
                Aggregation.none(),
                column.type() == ColumnType.WHOLE ? 0 : 1,
                null,
                List.of(),
                null));
  }

  /// A name in small letters, digits and underscores, as formulas want it.
  static String id(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_+|_+$", "");
    return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "k_" + plain : plain;
  }

  private List<Observation> observations(Optional<Integer> yearColumn, @Nullable Integer told) {
    List<Observation> observations = new ArrayList<>();
    Origin origin = new Origin.Published(source);
    for (SourceRow row : table.rows()) {
      Integer year = yearColumn.flatMap(i -> year(row.text(i))).orElse(told);
      if (year != null && CODE.matcher(row.text(code)).matches()) {
        indicators.forEach((column, indicator) ->
            observations.add(
                new Observation(
                    whole(row.text(code)),
                    indicator.id(),
                    year,
                    figure(row.value(column), origin))));
      }
    }
    return observations;
  }

  private static Figure figure(@Nullable Object value, Origin origin) {
    return value instanceof Number number && Double.isFinite(number.doubleValue())
        ? new Figure.Known(number.doubleValue(), origin)
        : Figure.Missing.because(MissingReason.NOT_PUBLISHED);
  }
}
