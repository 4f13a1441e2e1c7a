package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Ownership;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The split of owners per area as pies, for where complexes are too small to be seen.
///
/// The surface of a pie follows the number of dwellings. Pies give way to each other, and become
/// smaller all together where they would have to go too far.
final class Pies {
  /// Complexes smaller than this are not drawn themselves, CSS pixels.
  private static final double SMALLEST_COMPLEX = 6;

  /// Size of a complex that is only a point, metres.
  private static final double POINT_COMPLEX = 40;

  /// Least distance between the middles of areas for a pie in each, CSS pixels.
  private static final double LEAST_SPACING = 46;

  private static final double LARGEST_RADIUS = 20;
  private static final double SMALLEST_RADIUS = 4.5;
  private static final double GAP = 2.5;
  private static final double SHRINK = 0.9;

  /// Between a pie and the edge of a page, in parts of its radius.
  private static final double EDGE = 0.15;

  private Pies() {}

  /// @param radius in units
  /// @param dwellings by owner, the largest owner of the area first
  record Pie(Area area, double x, double y, double radius, Map<Owner, Integer> dwellings) {
    int total() {
      return dwellings.values().stream().mapToInt(Integer::intValue).sum();
    }

    Pie at(double newX, double newY) {
      return new Pie(area, newX, newY, radius, dwellings);
    }

    Pie withRadius(double value) {
      return new Pie(area, x, y, value, dwellings);
    }
  }

  /// The pies of the whole region; none where complexes are large enough to be drawn.
  static List<Pie> of(MapScene scene) {
    Ownership ownership = scene.region().ownership();
    if (ownership.complexes().isEmpty() || areTooMuch(scene)) {
      return List.of();
    }
    List<Pie> places = places(scene, level(scene));
    int most = places.stream().mapToInt(Pie::total).max().orElse(1);
    double largest = LARGEST_RADIUS * scene.unit();
    double least = SMALLEST_RADIUS * scene.unit();
    while (true) {
      double scale = largest / Math.sqrt(most);
      List<Pie> sized =
          places.stream()
              .map(pie -> pie.withRadius(Math.max(least, scale * Math.sqrt(pie.total()))))
              .toList();
      PieSpreader spreader = new PieSpreader(sized, GAP * scene.unit());
      if (spreader.spread(0.9 * largest) || largest <= least) {
        return spreader.pies();
      }
      largest *= SHRINK;
    }
  }

  /// On a page no pie is cut off: one whose middle is in sight stands within the edge, and one
  /// whose middle is not is left out.
  static List<Pie> whole(List<Pie> pies, Rectangle2D seen) {
    return pies.stream()
        .filter(pie -> seen.contains(pie.x(), pie.y()))
        .map(pie ->
            pie.at(
                within(pie.x(), pie.radius(), seen.getMinX(), seen.getMaxX()),
                within(pie.y(), pie.radius(), seen.getMinY(), seen.getMaxY())))
        .toList();
  }

  private static double within(double place, double radius, double from, double to) {
    double free = Math.min(radius + EDGE * radius, (to - from) / 2);
    return Math.clamp(place, from + free, to - free);
  }

  /// Whether complexes are large enough to be drawn themselves.
  static boolean areTooMuch(MapScene scene) {
    return scene.pixels(typicalSize(scene.region().ownership())) >= SMALLEST_COMPLEX;
  }

  private static double typicalSize(Ownership ownership) {
    double[] sizes = ownership.complexes().stream().mapToDouble(Pies::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  private static double size(HousingComplex complex) {
    double area = complex.geometry().getArea();
    return area > 0 ? Math.sqrt(area) : POINT_COMPLEX;
  }

  private static AreaLevel level(MapScene scene) {
    return spacing(scene, AreaLevel.NEIGHBOURHOOD) >= LEAST_SPACING
        ? AreaLevel.NEIGHBOURHOOD
        : AreaLevel.DISTRICT;
  }

  /// Typical distance between the middles of areas, CSS pixels.
  static double spacing(MapScene scene, AreaLevel level) {
    AreaSet areas = scene.region().areas();
    Envelope extent = areas.extent(level);
    int count = areas.at(level).size();
    return count == 0 ? 0 : scene.pixels(Math.sqrt(extent.getArea() / count));
  }

  private static List<Pie> places(MapScene scene, AreaLevel level) {
    AreaSet areas = scene.region().areas();
    List<Pie> pies = new ArrayList<>();
    for (Area area : areas.at(level)) {
      Set<String> codes =
          areas.within(area, AreaLevel.NEIGHBOURHOOD).stream()
              .map(Area::code)
              .collect(Collectors.toSet());
      Map<Owner, Integer> dwellings = scene.region().ownership().dwellings(codes);
      Coordinate middle = scene.innerPoints().of(area);
      Pie pie =
          new Pie(
              area, scene.viewport().toX(middle.x), scene.viewport().toY(middle.y), 0, dwellings);
      if (pie.total() > 0) {
        pies.add(pie);
      }
    }
    pies.sort(Comparator.comparing(Pie::total).reversed().thenComparing(p -> p.area().code()));
    return pies;
  }
}
