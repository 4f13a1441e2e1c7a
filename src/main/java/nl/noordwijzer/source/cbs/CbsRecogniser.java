package nl.noordwijzer.source.cbs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.Reason;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;

/// Recognises tables of CBS of any year: what kind of file it is, which column holds the codes, and
/// what every other column means.
public final class CbsRecogniser {
  private static final int LEAST_VALUES = 3;
  private static final double MOST_ROWS = 0.9;

  private final ConceptTable concepts = ConceptTable.shipped();
  private final SourceTable table;
  private final String fileName;

  private CbsRecogniser(SourceTable table, String fileName) {
    this.table = table;
    this.fileName = fileName;
  }

  /// What a table is, empty when it is none of CBS: too few columns are known, or there are no
  /// codes of areas, or the same area comes again and again.
  public static Optional<CbsTable> recognise(SourceTable table, String fileName) {
    SourceTable wide = LongTable.widen(table).orElse(table);
    return new CbsRecogniser(wide, fileName).recognise(OptionalInt.empty());
  }

  /// As [#recognise(SourceTable, String)]; a table without codes may have names of areas instead.
  ///
  /// @param areas to which the names belong
  public static Optional<CbsTable> recognise(SourceTable table, String fileName, AreaSet areas) {
    return recognise(table, fileName).or(() -> named(table, fileName, areas));
  }

  private static Optional<CbsTable> named(SourceTable table, String fileName, AreaSet areas) {
    SourceTable wide = LongTable.widen(table).orElse(table);
    return new NamedAreas(wide, new AreaNames(areas))
        .coded()
        .flatMap(coded ->
            new CbsRecogniser(coded.table(), fileName)
                .recognise(OptionalInt.of(coded.column()))
                .map(CbsTable::joinedOnNames));
  }

  /// @param coded the column of the codes where it is known
  private Optional<CbsTable> recognise(OptionalInt coded) {
    CbsKind kind = kind();
    List<RecognisedColumn> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(column(i, kind));
    }
    OptionalInt code = coded.isPresent() ? coded : new CodeColumn(table, columns).find();
    if (code.isEmpty() || !isOfCbs(columns) || comesAgain(columns, code.getAsInt())) {
      return Optional.empty();
    }
    RecognisedColumn found = columns.get(code.getAsInt());
    if (found.role() == ColumnRole.UNKNOWN) {
      columns.set(
          found.column(),
          found.as(ColumnRole.CODE, Confidence.LIKELY, Reason.of("cbs.reason.codes")));
    }
    List<RecognisedColumn> checked = new ColumnValues(table, kind, concepts).check(columns);
    leaveOutDoubles(checked);
    OptionalInt year = new TableYear(table, concepts).find(fileName);
    return Optional.of(new CbsTable(kind, table, year, code.getAsInt(), checked));
  }

  /// Whether enough of it is known: several figures, a figure and all else, or a map of areas with
  /// their codes and names.
  private boolean isOfCbs(List<RecognisedColumn> columns) {
    long values = columns.stream().filter(c -> c.role() == ColumnRole.VALUE).count();
    boolean all = columns.stream().noneMatch(c -> c.role() == ColumnRole.UNKNOWN);
    return values >= LEAST_VALUES || (values > 0 && all) || isMap(columns);
  }

  private boolean isMap(List<RecognisedColumn> columns) {
    Set<ColumnRole> roles =
        columns.stream().map(RecognisedColumn::role).collect(Collectors.toSet());
    return table.hasGeometry()
        && ((roles.contains(ColumnRole.NEIGHBOURHOOD_CODE)
                && roles.contains(ColumnRole.NEIGHBOURHOOD_NAME))
            || (roles.contains(ColumnRole.DISTRICT_CODE)
                && roles.contains(ColumnRole.DISTRICT_NAME)));
  }

  /// Of columns with the same indicator the surest one counts, and of these the first.
  private static void leaveOutDoubles(List<RecognisedColumn> columns) {
    Set<String> taken = new HashSet<>();
    for (Confidence confidence : Confidence.values()) {
      for (RecognisedColumn column : List.copyOf(columns)) {
        boolean value = column.role() == ColumnRole.VALUE && column.confidence() == confidence;
        if (value && !taken.add(column.indicator())) {
          columns.set(
              column.column(),
              column.as(ColumnRole.OTHER, Confidence.LIKELY, Reason.of("cbs.reason.double")));
        }
      }
    }
  }

  /// The kind of file that knows the most of the names.
  private CbsKind kind() {
    Map<CbsKind, Integer> votes = new EnumMap<>(CbsKind.class);
    table.columns().stream()
        .flatMap(column -> concepts.named(column.name()).stream())
        .flatMap(named -> named.kinds().stream())
        .forEach(kind -> votes.merge(kind, 1, Integer::sum));
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(CbsKind.KEY_FIGURES);
  }

  private RecognisedColumn column(int place, CbsKind kind) {
    String name = table.columns().get(place).name();
    Optional<ConceptTable.Named> known = concepts.named(name);
    if (known.isEmpty()) {
      return new RecognisedColumn(
          place,
          name,
          ColumnRole.UNKNOWN,
          "",
          1,
          Confidence.UNKNOWN,
          Reason.of("cbs.reason.unknown"));
    }
    boolean own = known.get().kinds().contains(kind);
    return new RecognisedColumn(
        place,
        name,
        known.get().concept().role(),
        known.get().concept().indicator(),
        1,
        own ? Confidence.SURE : Confidence.LIKELY,
        Reason.of(own ? "cbs.reason.name" : "cbs.reason.other_file"));
  }

  /// Whether rows are not areas but things in them, as in a list of complexes.
  private boolean comesAgain(List<RecognisedColumn> columns, int code) {
    int year =
        columns.stream()
            .filter(c -> c.role() == ColumnRole.YEAR)
            .mapToInt(RecognisedColumn::column)
            .findFirst()
            .orElse(-1);
    Set<String> seen = new HashSet<>();
    for (SourceRow row : table.rows()) {
      seen.add(row.text(code) + (year < 0 ? "" : " " + row.text(year)));
    }
    return seen.size() < MOST_ROWS * table.rows().size();
  }
}
