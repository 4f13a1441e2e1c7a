package nl.noordwijzer.map.raster;

import java.util.HashMap;
import java.util.Map;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;

/// Finds of which levels an arc is a border: of those at which its two sides lie in other areas.
final class BorderLevels {
  /// How far beside a border without a neighbour one is looked for, metres: borders that do not
  /// match vertex for vertex leave slivers.
  private static final double SLIVER = 1;

  private final AreaMesh mesh;
  private final int[][] ancestors;

  BorderLevels(AreaMesh mesh, AreaSet set) {
    this.mesh = mesh;
    Map<String, Integer> numbers = new HashMap<>();
    set.areas().forEach(area -> numbers.put(area.code(), numbers.size()));
    ancestors = new int[AreaLevel.values().length][];
    for (AreaLevel level : AreaLevel.values()) {
      ancestors[level.ordinal()] =
          mesh.areas().stream()
              .mapToInt(
                  area -> set.ancestor(area, level).map(a -> numbers.get(a.code())).orElse(-1))
              .toArray();
    }
  }

  /// By arc, a set of levels: bit n stands for the level with ordinal n.
  byte[] levels() {
    byte[] levels = new byte[mesh.arcCount()];
    for (int arc = 0; arc < levels.length; arc++) {
      levels[arc] = (byte) levels(neighbour(arc, true), neighbour(arc, false));
    }
    return levels;
  }

  private int levels(int one, int other) {
    int levels = 0;
    for (int level = 0; level < ancestors.length; level++) {
      if (ancestor(level, one) != ancestor(level, other)) {
        levels |= 1 << level;
      }
    }
    return levels;
  }

  private int ancestor(int level, int area) {
    return area == AreaCodes.NONE ? -1 : ancestors[level][area];
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
