package nl.noordwijzer.map.raster;

import java.util.Arrays;

/// The straight pieces of all borders, each once, with the area on either side.
///
/// An edge runs from its lower to its higher vertex number. Where areas overlap, an edge whose side
/// is taken comes once more.
final class EdgeTable {
  private long[] keys = new long[1024];
  private int[] left = new int[1024];
  private int[] right = new int[1024];
  private int[] slots = new int[4096];
  private int size;

  int size() {
    return size;
  }

  /// Puts an area beside the edge between two vertices.
  ///
  /// @param onLeft whether the area lies left of the way from one to the other
  /// @return number of the edge
  int add(int from, int to, int area, boolean onLeft) {
    if (2 * size >= slots.length) {
      grow();
    }
    boolean forward = from < to;
    long key = forward ? (long) from << 32 | to : (long) to << 32 | from;
    int[] side = forward == onLeft ? left : right;
    int slot = hash(key) & slots.length - 1;
    while (slots[slot] != 0) {
      int edge = slots[slot] - 1;
      if (keys[edge] == key && side[edge] == AreaCodes.NONE) {
        side[edge] = area;
        return edge;
      }
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = ++size;
    return put(size - 1, key, forward == onLeft, area);
  }

  private int put(int edge, long key, boolean onLeft, int area) {
    if (edge == keys.length) {
      keys = Arrays.copyOf(keys, 2 * edge);
      left = Arrays.copyOf(left, 2 * edge);
      right = Arrays.copyOf(right, 2 * edge);
    }
    keys[edge] = key;
    left[edge] = onLeft ? area : AreaCodes.NONE;
    right[edge] = onLeft ? AreaCodes.NONE : area;
    return edge;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int edge = 0; edge < size; edge++) {
      int slot = hash(keys[edge]) & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = edge + 1;
    }
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

  private static int hash(long key) {
    return (int) ((key * 0x9e3779b97f4a7c15L) >>> 32);
  }
}
