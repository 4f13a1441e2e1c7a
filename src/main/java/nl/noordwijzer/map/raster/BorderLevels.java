package nl.noordwijzer.map.raster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;

/// Of which levels the arcs of a mesh are borders: of those at which their two sides lie in
/// different areas.
final class BorderLevels {
  /// How far beside a border without a neighbour one is looked for, metres: borders that do not
  /// match vertex for vertex leave slivers.
  private static final double SLIVER = 1;

  private final AreaMesh mesh;
  private final Map<AreaLevel, int[]> ancestors = new EnumMap<>(AreaLevel.class);
  private final List<Set<AreaLevel>> kinds = new ArrayList<>();
  private final byte[] kindOfArc;

  BorderLevels(AreaMesh mesh, AreaSet set) {
    this.mesh = mesh;
    Map<String, Integer> numbers = new HashMap<>();
    set.areas().forEach(area -> numbers.put(area.code(), numbers.size()));
    for (AreaLevel level : AreaLevel.values()) {
      ancestors.put(
          level, mesh.areas().stream().mapToInt(a -> number(set, a, level, numbers)).toArray());
    }
    kindOfArc = new byte[mesh.arcCount()];
    for (int arc = 0; arc < kindOfArc.length; arc++) {
      kindOfArc[arc] = kind(neighbour(arc, true), neighbour(arc, false));
    }
  }

  private static int number(AreaSet set, Area area, AreaLevel level, Map<String, Integer> numbers) {
    return set.ancestor(area, level).map(a -> numbers.get(a.code())).orElse(AreaCodes.NONE);
  }

  /// The sets of levels that occur.
  List<Set<AreaLevel>> kinds() {
    return kinds;
  }

  /// Place in [#kinds] of the levels of an arc.
  int kind(int arc) {
    return kindOfArc[arc];
  }

  private byte kind(int one, int other) {
    Set<AreaLevel> levels = EnumSet.noneOf(AreaLevel.class);
    ancestors.forEach((level, numbers) -> {
      if (ancestor(numbers, one) != ancestor(numbers, other)) {
        levels.add(level);
      }
    });
    if (!kinds.contains(levels)) {
      kinds.add(levels);
    }
    return (byte) kinds.indexOf(levels);
  }

  private static int ancestor(int[] numbers, int area) {
    return area == AreaCodes.NONE ? AreaCodes.NONE : numbers[area];
  }

  private int neighbour(int arc, boolean onLeft) {
    int area = onLeft ? mesh.left(arc) : mesh.right(arc);
    return area == AreaCodes.NONE ? beside(arc, onLeft) : area;
  }

  private int beside(int arc, boolean onLeft) {
    double[] p = mesh.full().points();
    int pieces = (mesh.full().end(arc) - mesh.full().start(arc)) / 2 - 1;
    int i = mesh.full().start(arc) + pieces / 2 * 2;
    double dx = p[i + 2] - p[i];
    double dy = p[i + 3] - p[i + 1];
    double step = (onLeft ? SLIVER : -SLIVER) / Math.hypot(dx, dy);
    int found = mesh.find((p[i] + p[i + 2]) / 2 - dy * step, (p[i + 1] + p[i + 3]) / 2 + dx * step);
    return found == mesh.left(arc) || found == mesh.right(arc) ? AreaCodes.NONE : found;
  }
}
