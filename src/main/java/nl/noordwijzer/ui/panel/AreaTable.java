package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.text.SearchWords;

/// All areas of a level with the figures of some indicators.
///
/// @param together the figure of all rows together, per column: a sum where figures add up, a
///   weighted mean of shares and means, missing with its reason where they cannot be combined
record AreaTable(
    AreaLevel level,
    List<AreaTableColumn> columns,
    List<AreaTableRow> rows,
    List<Figure> together) {

  AreaTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    together = List.copyOf(together);
  }

  /// What is to be listed.
  record Request(
      AreaLevel level, List<AreaTableColumn> columns, Filter filter, AreaTableOrder order) {}

  /// The rows that are listed.
  ///
  /// @param scope which areas
  /// @param chosen codes of the chosen areas
  /// @param words what name, code or wijk must hold, empty for all
  record Filter(Scope scope, Set<String> chosen, String words) {
    Filter {
      chosen = Set.copyOf(chosen);
    }
  }

  /// Which areas of the level are listed.
  enum Scope {
    ALL,
    PROGRAMME_AREA,
    SELECTION
  }

  /// Computes all figures; not for the FX thread.
  static AreaTable of(Region region, Request request) {
    AreaSet areas = region.areas();
    List<AreaTableRow> rows = new ArrayList<>();
    for (Area area : listed(areas, request)) {
      String district = district(areas, area);
      if (holds(area, district, request.filter.words)) {
        rows.add(new AreaTableRow(area, district, figures(region, request.columns, area)));
      }
    }
    List<Area> group = rows.stream().map(AreaTableRow::area).toList();
    return new AreaTable(
        request.level,
        request.columns,
        request.order.of(rows, request.columns),
        together(region, request.columns, group));
  }

  private static List<Area> listed(AreaSet areas, Request request) {
    List<Area> all = areas.at(request.level);
    return switch (request.filter.scope) {
      case ALL -> all;
      case SELECTION -> all.stream().filter(a -> request.filter.chosen.contains(a.code())).toList();
      case PROGRAMME_AREA -> {
        Set<Area> inside =
            areas.at(AreaLevel.PROGRAMME_AREA).stream()
                .flatMap(programme -> areas.within(programme, request.level).stream())
                .collect(Collectors.toSet());
        yield all.stream().filter(inside::contains).toList();
      }
    };
  }

  /// The name of the wijk an area lies in, empty for a wijk and what is larger.
  static String district(AreaSet areas, Area area) {
    return areas
        .ancestor(area, AreaLevel.DISTRICT)
        .filter(district -> !district.equals(area))
        .map(Area::name)
        .orElse("");
  }

  private static boolean holds(Area area, String district, String words) {
    String wanted = SearchWords.of(words).joined();
    return wanted.isEmpty()
        || SearchWords.of(area.name() + " " + area.code() + " " + district)
            .joined()
            .contains(wanted);
  }

  private static List<Figure> figures(Region region, List<AreaTableColumn> columns, Area area) {
    return columns.stream()
        .map(c -> region.statistics().figure(c.indicator(), area, c.year()))
        .toList();
  }

  /// Focus areas may overlap and are never taken together.
  private static List<Figure> together(
      Region region, List<AreaTableColumn> columns, List<Area> group) {
    boolean apart =
        group.isEmpty() || group.stream().anyMatch(a -> a.level() == AreaLevel.FOCUS_AREA);
    return apart
        ? List.of()
        : columns.stream()
            .map(c -> region.statistics().figure(c.indicator(), group, c.year()))
            .toList();
  }
}
