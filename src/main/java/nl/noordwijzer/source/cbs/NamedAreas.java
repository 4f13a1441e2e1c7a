package nl.noordwijzer.source.cbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// Puts codes in the place of the names in a table without codes.
///
/// A row is joined only where its name is that of one area of the region, at the level that its
/// column or the table tells, and no other row has the same; the others are told.
final class NamedAreas {
  private static final List<ColumnRole> BY_PREFERENCE =
      List.of(
          ColumnRole.NEIGHBOURHOOD_NAME,
          ColumnRole.CODE,
          ColumnRole.NAME,
          ColumnRole.DISTRICT_NAME,
          ColumnRole.UNKNOWN,
          ColumnRole.MUNICIPALITY_NAME);

  private static final Map<ColumnRole, AreaLevel> LEVELS =
      Map.of(
          ColumnRole.NEIGHBOURHOOD_NAME, AreaLevel.NEIGHBOURHOOD,
          ColumnRole.DISTRICT_NAME, AreaLevel.DISTRICT,
          ColumnRole.MUNICIPALITY_NAME, AreaLevel.MUNICIPALITY);

  private static final double LEAST_KNOWN = 0.5;
  private static final double MOST_ROWS = 0.9;

  private final SourceTable table;
  private final AreaNames names;
  private final Findings findings = new Findings();
  private int elsewhere;

  /// @param column in which the codes are now
  record Coded(SourceTable table, int column) {}

  NamedAreas(SourceTable table, AreaNames names) {
    this.table = table;
    this.names = names;
  }

  /// Empty when there is no column with names of areas, or when the same names come again and
  /// again, as in a list of homes.
  Optional<Coded> coded() {
    if (table.hasGeometry()) {
      return Optional.empty();
    }
    for (ColumnRole role : BY_PREFERENCE) {
      OptionalInt found = columns(role).filter(column -> holdsNames(column, role)).findFirst();
      if (found.isPresent()) {
        return coded(found.getAsInt(), role);
      }
    }
    return Optional.empty();
  }

  private IntStream columns(ColumnRole role) {
    return IntStream.range(0, table.columns().size()).filter(column -> role(column) == role);
  }

  private ColumnRole role(int column) {
    return ConceptTable.shipped()
        .named(table.columns().get(column).name())
        .map(named -> named.concept().role())
        .orElse(ColumnRole.UNKNOWN);
  }

  private boolean holdsNames(int column, ColumnRole role) {
    List<String> texts =
        table.rows().stream().map(row -> row.text(column)).filter(t -> !t.isEmpty()).toList();
    long known = texts.stream().filter(text -> !names.of(text, LEVELS.get(role)).isEmpty()).count();
    return known > 0 && (role != ColumnRole.UNKNOWN || known >= LEAST_KNOWN * texts.size());
  }

  private Optional<Coded> coded(int column, ColumnRole role) {
    Map<SourceRow, Area> joined = new LinkedHashMap<>();
    for (SourceRow row : table.rows()) {
      area(row, column, role).ifPresent(area -> joined.put(row, area));
    }
    Map<String, Long> times =
        joined.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    e -> key(e.getKey(), e.getValue()), HashMap::new, Collectors.counting()));
    if (times.size() < MOST_ROWS * joined.size()) {
      return Optional.empty();
    }
    List<SourceRow> rows = new ArrayList<>();
    joined.forEach((row, area) -> {
      if (times.getOrDefault(key(row, area), 0L) > 1) {
        findings.add(Finding.Weight.SKIPPED, "cbs.name.twice", row.place(), row.text(column));
      } else {
        rows.add(withCode(row, column, area.code()));
      }
    });
    return Optional.of(new Coded(table.with(rows, table.crs(), told()), column));
  }

  private String key(SourceRow row, Area area) {
    return area.code() + " " + text(row, ColumnRole.YEAR);
  }

  private List<Finding> told() {
    if (elsewhere > 0) {
      findings.add(Finding.Weight.NOTED, "cbs.name.elsewhere", 0, "" + elsewhere);
    }
    return Stream.concat(table.findings().stream(), findings.list().stream()).toList();
  }

  private static SourceRow withCode(SourceRow row, int column, String code) {
    @Nullable Object[] values = row.values().clone();
    values[column] = code;
    return new SourceRow(row.place(), values, null);
  }

  /// The only area that a row can be about.
  private Optional<Area> area(SourceRow row, int column, ColumnRole role) {
    String name = row.text(column);
    String level = text(row, ColumnRole.LEVEL);
    if (name.isEmpty() || level.startsWith("L") || name.equals("Nederland")) {
      return Optional.empty();
    }
    String municipality =
        role == ColumnRole.MUNICIPALITY_NAME ? "" : text(row, ColumnRole.MUNICIPALITY_NAME);
    if (!municipality.isEmpty() && names.of(municipality, AreaLevel.MUNICIPALITY).isEmpty()) {
      elsewhere++;
      return Optional.empty();
    }
    AreaLevel wanted = LEVELS.getOrDefault(role, AreaNames.level(level));
    List<Area> fitting =
        names.of(name, wanted).stream()
            .filter(area -> municipality.isEmpty() || names.liesIn(area, municipality))
            .toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.getFirst());
    }
    tell(row, name, fitting);
    return Optional.empty();
  }

  private void tell(SourceRow row, String name, List<Area> fitting) {
    if (fitting.isEmpty()) {
      findings.add(Finding.Weight.SKIPPED, "cbs.name.absent", row.place(), name);
    } else {
      String codes = fitting.stream().map(Area::code).collect(Collectors.joining(", "));
      findings.add(Finding.Weight.SKIPPED, "cbs.name.ambiguous", row.place(), name, codes);
    }
  }

  private String text(SourceRow row, ColumnRole role) {
    OptionalInt column = columns(role).findFirst();
    return column.isPresent() ? row.text(column.getAsInt()) : "";
  }
}
