package nl.noordwijzer.map.raster;

import java.util.Arrays;

/// The straight pieces of all borders, each once, with the area on either side.
///
/// An edge runs from its lower to its higher vertex number. Where areas overlap, an edge whose side
/// is taken comes once more. The edges of each higher vertex are chained: there are few of them,
/// and those of the next place along a border lie beside them in memory.
final class EdgeTable {
  private static final int NONE = -1;

  private final int[] newest;
  private long[] keys;
  private int[] older;
  private int[] left;
  private int[] right;
  private int size;

  /// @param most how many edges will be put in, at most; no vertex has a higher number
  EdgeTable(int most) {
    newest = new int[most];
    Arrays.fill(newest, NONE);
    keys = new long[most / 2 + 1];
    older = new int[keys.length];
    left = new int[keys.length];
    right = new int[keys.length];
  }

  int size() {
    return size;
  }

  /// Puts an area beside the edge between two vertices.
  ///
  /// @param onLeft whether the area lies left of the way from one to the other
  /// @return number of the edge
  int add(int from, int to, int area, boolean onLeft) {
    boolean forward = from < to;
    int high = forward ? to : from;
    long key = (long) (forward ? from : to) << 32 | high;
    int[] side = forward == onLeft ? left : right;
    for (int edge = newest[high]; edge != NONE; edge = older[edge]) {
      if (keys[edge] == key && side[edge] == AreaCodes.NONE) {
        side[edge] = area;
        return edge;
      }
    }
    return put(key, forward == onLeft, area);
  }

  private int put(long key, boolean onLeft, int area) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      older = Arrays.copyOf(older, 2 * size);
      left = Arrays.copyOf(left, 2 * size);
      right = Arrays.copyOf(right, 2 * size);
    }
    keys[size] = key;
    older[size] = newest[(int) key];
    newest[(int) key] = size;
    left[size] = onLeft ? area : AreaCodes.NONE;
    right[size] = onLeft ? AreaCodes.NONE : area;
    return size++;
  }

  int low(int edge) {
    return (int) (keys[edge] >>> 32);
  }

  int high(int edge) {
    return (int) keys[edge];
  }

  /// The area left of an edge walked from the given one of its vertices.
  int leftFrom(int vertex, int edge) {
    return vertex == low(edge) ? left[edge] : right[edge];
  }

  int rightFrom(int vertex, int edge) {
    return vertex == low(edge) ? right[edge] : left[edge];
  }
}
