package nl.noordwijzer.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/// A made-up country, the same every time: neighbourhoods with jagged borders that neighbours
/// share, lakes and exclaves, in districts, municipalities and one programme area.
public final class SyntheticCountry {
  /// Side that gives 14,500 neighbourhoods with 1.4 million vertices.
  public static final int NATIONAL = 136;

  private static final int DISTRICT = 3;
  private static final int MUNICIPALITY = 9;
  private static final String PROGRAMME_AREA = "NOORD";

  private final int cells;
  private final SyntheticBorders borders;
  private final Map<String, Area> areas = new LinkedHashMap<>();

  private SyntheticCountry(int cells) {
    this.cells = cells;
    borders = new SyntheticBorders(cells);
  }

  /// @param cells neighbourhoods along the side of the square around the round country
  public static AreaSet areas(int cells) {
    return new SyntheticCountry(cells).build();
  }

  private AreaSet build() {
    for (int row = 0; row < cells; row++) {
      for (int column = 0; column < cells; column++) {
        if (borders.onLand(row, column)) {
          String code = "BU" + code(row, column, 1);
          String parent = "WK" + code(row, column, DISTRICT);
          Geometry geometry = borders.polygon(row, column);
          add(code, AreaLevel.NEIGHBOURHOOD, parent, geometry);
        }
      }
    }
    dissolve(AreaLevel.NEIGHBOURHOOD, AreaLevel.DISTRICT);
    dissolve(AreaLevel.DISTRICT, AreaLevel.PROGRAMME_AREA);
    dissolve(AreaLevel.DISTRICT, AreaLevel.MUNICIPALITY);
    return new AreaSet("synthetic-" + cells, List.copyOf(areas.values()));
  }

  private void add(String code, AreaLevel level, @Nullable String parent, Geometry geometry) {
    areas.put(code, new Area(code, "Area " + code, level, parent, List.of(), geometry));
  }

  private void dissolve(AreaLevel small, AreaLevel large) {
    Map<String, List<Geometry>> parts = new LinkedHashMap<>();
    for (Area area : areas.values()) {
      if (area.level() == small) {
        String owner = owner(area, large);
        if (!owner.isEmpty()) {
          parts.computeIfAbsent(owner, _ -> new ArrayList<>()).add(area.geometry());
        }
      }
    }
    parts.forEach((code, group) ->
        add(code, large, parent(code, large), CoverageUnion.union(group.toArray(Geometry[]::new))));
  }

  /// The code of the larger area an area lies in; empty when there is none at that level.
  private String owner(Area area, AreaLevel large) {
    String parent = area.parentCode().orElseThrow();
    return switch (large) {
      case DISTRICT -> parent;
      case PROGRAMME_AREA -> parent.equals(PROGRAMME_AREA) ? parent : "";
      default -> municipality(area.code());
    };
  }

  private @Nullable String parent(String code, AreaLevel level) {
    return switch (level) {
      case DISTRICT -> inProgrammeArea(code) ? PROGRAMME_AREA : municipality(code);
      case PROGRAMME_AREA -> municipality("WK" + code(cells / 2, cells / 2, DISTRICT));
      default -> null;
    };
  }

  /// The northern two thirds of the municipality in the middle.
  private boolean inProgrammeArea(String district) {
    String middle = municipality("WK" + code(cells / 2, cells / 2, DISTRICT));
    return municipality(district).equals(middle) && row(district) % MUNICIPALITY >= DISTRICT;
  }

  private static String municipality(String code) {
    int column = Integer.parseInt(code.substring(5));
    return "GM" + code(row(code), column, MUNICIPALITY);
  }

  private static int row(String code) {
    return Integer.parseInt(code.substring(2, 5));
  }

  /// Row and column of the first cell of the block that holds a cell.
  private static String code(int row, int column, int block) {
    return "%03d%03d".formatted(row / block * block, column / block * block);
  }
}
