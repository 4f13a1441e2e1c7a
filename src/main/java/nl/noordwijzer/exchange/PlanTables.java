package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.json.TypeJson;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Interventions and plan areas as tables in RD New, to be written in files.
public final class PlanTables {
  /// EPSG:28992.
  private static final String RD_NEW = "EPSG:28992";

  private final List<String> columns;
  private final List<Drawn> items;

  /// Something with its cells.
  private record Drawn(Map<String, @Nullable Object> cells, Place place) {
    @Nullable Object cell(String column) {
      return cells.get(column);
    }

    @Nullable Geometry shape() {
      return place instanceof Place.Drawn(Geometry geometry) ? geometry : null;
    }
  }

  private PlanTables(List<Drawn> items) {
    this.items = items;
    Set<String> all = new LinkedHashSet<>();
    items.forEach(item -> all.addAll(item.cells().keySet()));
    Stream<String> fixed = all.stream().filter(column -> !isOwn(column));
    columns = Stream.concat(fixed, all.stream().filter(PlanTables::isOwn).sorted()).toList();
  }

  /// Whether a column is there for some interventions only.
  private static boolean isOwn(String column) {
    return column.startsWith(Cells.INPUT) || column.startsWith(Cells.SHARE);
  }

  /// Whether a table has the columns of interventions as they are written here.
  public static boolean isLike(SourceTable table) {
    return Stream.of("type", "van", "tot").allMatch(column -> table.column(column).isPresent());
  }

  /// The interventions of scenarios with the plan's own types and their pictures, and all plan
  /// areas.
  public static List<SourceTable> of(Plan plan, List<Scenario> scenarios) {
    List<Drawn> interventions =
        scenarios.stream()
            .flatMap(scenario ->
                scenario.interventions().stream().map(item -> drawn(item, scenario, plan)))
            .toList();
    List<Drawn> areas =
        plan.areas().stream().map(area -> new Drawn(Cells.of(area), area.place())).toList();
    return Stream.of(table("ingrepen", interventions), table("plangebieden", areas))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  /// Whether there is something to write.
  public static boolean isAny(Plan plan, List<Scenario> scenarios) {
    return !plan.areas().isEmpty()
        || scenarios.stream().anyMatch(scenario -> !scenario.interventions().isEmpty());
  }

  private static Drawn drawn(Intervention item, Scenario scenario, Plan plan) {
    Map<String, @Nullable Object> cells = Cells.of(item, Optional.of(scenario));
    plan.types().find(item.type()).ifPresent(own -> cells.put(Cells.OWN_TYPE, TypeJson.write(own)));
    plan.pictures().find(item.id()).ifPresent(picture -> CarriedPicture.put(picture, cells));
    return new Drawn(cells, item.place());
  }

  /// Whether what a file tells of a type can be read back: a shapefile cuts texts off.
  static boolean holdsTypes(WrittenFormat format) {
    return format != WrittenFormat.SHAPEFILE;
  }

  /// As [#of(Plan, List)], for a file: one that people read holds names and no ids, and one that
  /// cuts texts off holds no types or pictures.
  public static List<SourceTable> of(
      List<Scenario> scenarios, WrittenFormat format, TableWords words) {
    List<SourceTable> tables = of(fitting(words.plan(), format), scenarios);
    return format == WrittenFormat.CSV || format == WrittenFormat.XLSX
        ? tables.stream().map(words::in).toList()
        : tables;
  }

  /// The plan without what a file of some format has no room for.
  private static Plan fitting(Plan plan, WrittenFormat format) {
    Plan typed = holdsTypes(format) ? plan : plan.withTypes(Register.empty());
    return CarriedPicture.fits(format) ? typed : typed.withoutPictures();
  }

  /// Some interventions of one scenario of a plan.
  public static SourceTable of(Plan plan, Scenario scenario, List<Intervention> interventions) {
    return table(
        "ingrepen", interventions.stream().map(item -> drawn(item, scenario, plan)).toList());
  }

  private static SourceTable table(String name, List<Drawn> items) {
    return new PlanTables(items).table(name);
  }

  private SourceTable table(String name) {
    List<Column> typed = new ArrayList<>();
    for (String column : columns) {
      typed.add(new Column(column, type(column)));
    }
    List<SourceRow> rows = new ArrayList<>();
    for (Drawn item : items) {
      @Nullable Object[] values = new @Nullable Object[columns.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = fitted(item.cell(columns.get(i)), typed.get(i).type());
      }
      rows.add(new SourceRow(rows.size() + 1L, values, item.shape()));
    }
    return new SourceTable(name, typed, rows, RD_NEW, List.of());
  }

  private ColumnType type(String column) {
    return items.stream()
        .flatMap(item -> Optional.ofNullable(item.cell(column)).stream())
        .map(PlanTables::type)
        .reduce(PlanTables::common)
        .orElse(ColumnType.TEXT);
  }

  private static ColumnType type(Object cell) {
    return switch (cell) {
      case Long _ -> ColumnType.WHOLE;
      case Double _ -> ColumnType.DECIMAL;
      case Boolean _ -> ColumnType.FLAG;
      default -> ColumnType.TEXT;
    };
  }

  private static ColumnType common(ColumnType one, ColumnType other) {
    Set<ColumnType> both = Set.of(ColumnType.WHOLE, ColumnType.DECIMAL);
    if (one == other) {
      return one;
    }
    return both.contains(one) && both.contains(other) ? ColumnType.DECIMAL : ColumnType.TEXT;
  }

  private static @Nullable Object fitted(@Nullable Object cell, ColumnType type) {
    return switch (cell) {
      case null -> null;
      case Long whole when type == ColumnType.DECIMAL -> (double) whole;
      default -> type == ColumnType.TEXT ? cell.toString() : cell;
    };
  }
}
