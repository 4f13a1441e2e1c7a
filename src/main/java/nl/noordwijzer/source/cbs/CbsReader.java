package nl.noordwijzer.source.cbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Origin;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.SourceRow;

/// Turns the rows of a recognised table into observations.
public final class CbsReader {
  private final CbsTable table;
  private final Origin.Published origin;
  private final Findings findings = new Findings();
  private final List<Observation> observations = new ArrayList<>();
  private final List<BoundaryChange> changes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<Integer, ColumnNumbers> numbers = new HashMap<>();
  private int water;

  private CbsReader(CbsTable table, Source source) {
    this.table = table;
    origin = new Origin.Published(source);
    for (RecognisedColumn column : table.values()) {
      numbers.put(column.column(), ColumnNumbers.of(table.table(), column.column(), table.kind()));
    }
  }

  /// @param table of which the year is known
  /// @param wanted codes of areas to read
  /// @throws IllegalArgumentException when the year of the table is not known
  public static CbsFigures read(CbsTable table, Source source, Predicate<String> wanted) {
    if (!table.yearKnown()) {
      throw new IllegalArgumentException("the year of " + table.table().name() + " is not known");
    }
    CbsReader reader = new CbsReader(table, source);
    for (SourceRow row : table.table().rows()) {
      reader.read(row, wanted);
    }
    if (reader.water > 0) {
      reader.findings.add(Finding.Weight.NOTED, "cbs.water", 0, "" + reader.water);
    }
    return new CbsFigures(reader.observations, reader.changes, reader.findings.list());
  }

  private String text(SourceRow row, ColumnRole role) {
    return table.first(role).map(column -> row.text(column.column())).orElse("");
  }

  private void read(SourceRow row, Predicate<String> wanted) {
    String level = text(row, ColumnRole.LEVEL);
    String written = row.text(table.codeColumn());
    if (isCountry(written, level)) {
      return;
    }
    Optional<AreaCode> code = AreaCode.read(row.value(table.codeColumn()), level);
    if (code.isEmpty()) {
      findings.add(Finding.Weight.SKIPPED, "cbs.code", row.place(), written);
      return;
    }
    String flag = text(row, ColumnRole.WATER).toUpperCase(Locale.ROOT);
    if (flag.equals("JA") || flag.equals("B") || code.get().isWater()) {
      water++;
    } else if (wanted.test(code.get().text())) {
      read(row, code.get());
    }
  }

  private static boolean isCountry(String code, String level) {
    return code.startsWith("NL") || level.toUpperCase(Locale.ROOT).startsWith("L");
  }

  private void read(SourceRow row, AreaCode code) {
    Optional<Integer> year = year(row);
    if (year.isEmpty()) {
      findings.add(Finding.Weight.SKIPPED, "cbs.year", row.place(), code.text());
      return;
    }
    if (!seen.add(code.text() + " " + year.get())) {
      findings.add(Finding.Weight.SKIPPED, "cbs.twice", row.place(), code.text());
      return;
    }
    if (code.mended()) {
      findings.add(Finding.Weight.REPAIRED, "cbs.zero", row.place(), code.text());
    }
    Map<String, Double> known = new HashMap<>();
    for (RecognisedColumn column : table.values()) {
      figure(row, column)
          .ifPresent(figure -> {
            observations.add(new Observation(code.text(), column.indicator(), year.get(), figure));
            figure.number().ifPresent(value -> known.put(column.indicator(), value));
          });
    }
    Tenure.check(known)
        .ifPresent(
            sum -> findings.add(Finding.Weight.NOTED, "cbs.tenure", row.place(), code.text(), sum));
    change(row, code.text(), year.get());
  }

  private Optional<Integer> year(SourceRow row) {
    if (table.year().isPresent()) {
      return Optional.of(table.year().getAsInt());
    }
    String period = text(row, ColumnRole.YEAR);
    return period.matches("(19|20)\\d\\d.*")
        ? Optional.of(Integer.valueOf(period.substring(0, 4)))
        : Optional.empty();
  }

  /// The figure, or the reason of its absence; empty when it cannot be used.
  private Optional<Figure> figure(SourceRow row, RecognisedColumn column) {
    Object value = row.value(column.column());
    Optional<MissingReason> missing = MissingCodes.reason(value, table.kind());
    if (missing.isPresent()) {
      return Optional.of(Figure.Missing.because(missing.get()));
    }
    ColumnNumbers inColumn = numbers.get(column.column());
    OptionalDouble number = inColumn == null ? OptionalDouble.empty() : inColumn.in(row);
    if (number.isEmpty()) {
      return refused("cbs.number", row, column);
    }
    double figure = number.getAsDouble() * column.factor();
    Quantity quantity =
        ConceptTable.shipped()
            .find(column.indicator())
            .map(Concept::quantity)
            .orElse(Quantity.NONE);
    if (quantity == Quantity.PERCENT && (figure < 0 || figure > 100)) {
      return refused("cbs.percent", row, column);
    }
    return quantity == Quantity.COUNT && figure < 0
        ? refused("cbs.negative", row, column)
        : Optional.of(new Figure.Known(figure, origin));
  }

  private Optional<Figure> refused(String key, SourceRow row, RecognisedColumn column) {
    findings.add(
        Finding.Weight.SKIPPED, key, row.place(), column.name(), row.text(column.column()));
    return Optional.empty();
  }

  private void change(SourceRow row, String code, int year) {
    switch (text(row, ColumnRole.CHANGE)) {
      case "2" -> changes.add(new BoundaryChange(code, year, BoundaryChange.Kind.CODE));
      case "3" -> changes.add(new BoundaryChange(code, year, BoundaryChange.Kind.BORDER));
      default -> {}
    }
  }
}
