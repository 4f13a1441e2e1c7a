package nl.noordwijzer.map.raster;

import java.util.Arrays;

/// Numbers places, so that equal coordinates get equal numbers.
///
/// Borders are walked along: the neighbour of the last place asked for is tried first, as areas
/// pass the same places in the same or the opposite order.
final class VertexTable {
  private final int[] slots;
  private double[] places;
  private int size;
  private int last;
  private int step = 1;

  /// @param most how many places will be asked for, at most
  VertexTable(int most) {
    slots = new int[Integer.highestOneBit(most / 3 * 4 + 2) * 2];
    places = new double[2 * (most / 2 + 1)];
  }

  int size() {
    return size;
  }

  double x(int vertex) {
    return places[2 * vertex];
  }

  double y(int vertex) {
    return places[2 * vertex + 1];
  }

  int number(double x, double y) {
    if (isAt(last + step, x, y)) {
      last += step;
    } else if (isAt(last - step, x, y)) {
      step = -step;
      last += step;
    } else {
      last = find(x, y);
    }
    return last;
  }

  private boolean isAt(int vertex, double x, double y) {
    return vertex >= 0 && vertex < size && places[2 * vertex] == x && places[2 * vertex + 1] == y;
  }

  private int find(double x, double y) {
    int slot = hash(x, y) & slots.length - 1;
    while (slots[slot] != 0) {
      int vertex = slots[slot] - 1;
      if (isAt(vertex, x, y)) {
        return vertex;
      }
      slot = slot + 1 & slots.length - 1;
    }
    if (2 * size == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[2 * size] = x;
    places[2 * size + 1] = y;
    slots[slot] = ++size;
    return size - 1;
  }

  private static int hash(double x, double y) {
    // adding 0.0 makes -0.0 equal to 0.0
    long bits = Double.doubleToLongBits(x + 0.0) * 31 + Double.doubleToLongBits(y + 0.0);
    bits *= 0x9e3779b97f4a7c15L;
    return (int) (bits >>> 32);
  }
}
