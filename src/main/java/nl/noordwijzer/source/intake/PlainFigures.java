package nl.noordwijzer.source.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.NumberStyle;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// A table of anyone with a column of area codes: what its other columns would bring.
final class PlainFigures {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

  private final SourceTable table;
  private final Optional<Integer> named;
  private final Region region;
  private final Source source;
  private final PlainColumns columns;

  private PlainFigures(ReadTable read, Region region, Source source, PlainColumns columns) {
    table = read.table();
    named = year(table.name()).or(() -> year(read.file()));
    this.region = region;
    this.source = source;
    this.columns = columns;
  }

  /// Empty when the table has no column with codes of areas of the region.
  static Optional<Proposal> propose(ReadTable read, Occasion occasion) {
    SourceTable table = read.table();
    Region region = occasion.region();
    Answers answers = occasion.answers();
    Source source =
        FileSource.of(table, "bestand", new Names("Bron: ", "Source: "), occasion.today());
    return PlainColumns.find(table, answers.columns(table.name()), region, source)
        .map(found -> new PlainFigures(read, region, source, found).propose(answers.figuresOf()));
  }

  /// @param told year of the figures; null to look for it in the table and its name
  private Proposal propose(@Nullable Integer told) {
    List<ColumnUse> uses = columns.uses(region.statistics().catalogue());
    if (columns.indicators().isEmpty()) {
      return Proposal.asking(table, uses, Sentence.of("intake.figures.numberless"), null);
    }
    Integer year = told == null ? named.orElse(null) : told;
    if (columns.year().isEmpty() && year == null) {
      return Proposal.asking(table, uses, Sentence.of("intake.year.unknown"), new Question.Year());
    }
    Findings rows = new Findings();
    NewFigures figures =
        NewFigures.of(observations(year, rows), List.copyOf(columns.indicators().values()), region);
    return new Proposal(
        table,
        Proposal.Kind.FIGURES,
        uses,
        figures.summary(region.areas()),
        join(table.findings(), join(rows.list(), figures.findings())),
        columns.year().isEmpty() && named.isEmpty() ? new Question.Year() : null,
        figures::applyTo);
  }

  static <T> List<T> join(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  static Optional<Integer> year(String text) {
    Matcher found = YEAR.matcher(text);
    return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
  }

  private List<Observation> observations(@Nullable Integer told, Findings findings) {
    List<Observation> observations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<Integer, NumberStyle> styles = new TreeMap<>();
    columns.indicators().keySet().forEach(column -> styles.put(column, style(column)));
    for (SourceRow row : table.rows()) {
      String code = row.text(columns.code());
      Integer year = columns.year().flatMap(i -> year(row.text(i))).orElse(told);
      if (year == null || !PlainColumns.isCode(code)) {
        continue;
      }
      if (!seen.add(PlainColumns.whole(code) + " " + year)) {
        findings.add(Finding.Weight.SKIPPED, "cbs.twice", row.place(), PlainColumns.whole(code));
      } else {
        columns
            .indicators()
            .forEach((column, indicator) ->
                observations.add(
                    new Observation(
                        PlainColumns.whole(code),
                        indicator.id(),
                        year,
                        figure(row.value(column), styles.get(column)))));
      }
    }
    return observations;
  }

  /// How texts in a column are numbers: only where the user takes a column of texts for figures.
  private NumberStyle style(int column) {
    if (table.columns().get(column).type() != ColumnType.TEXT) {
      return NumberStyle.POINT;
    }
    var readers = NumberStyle.commonReaders(table.rows().stream().map(row -> row.text(column)));
    return readers.contains(NumberStyle.POINT) || readers.isEmpty()
        ? NumberStyle.POINT
        : NumberStyle.COMMA;
  }

  private Figure figure(@Nullable Object value, @Nullable NumberStyle style) {
    OptionalDouble number =
        switch (value) {
          case Number known -> OptionalDouble.of(known.doubleValue());
          case String text when style != null -> style.parse(text.strip());
          case null, default -> OptionalDouble.empty();
        };
    return number.isPresent() && Double.isFinite(number.getAsDouble())
        ? new Figure.Known(number.getAsDouble(), new Origin.Published(source))
        : Figure.Missing.because(MissingReason.NOT_PUBLISHED);
  }
}
