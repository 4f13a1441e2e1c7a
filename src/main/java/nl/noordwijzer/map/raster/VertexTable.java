package nl.noordwijzer.map.raster;

import java.util.Arrays;

/// Numbers places, so that equal coordinates get equal numbers.
final class VertexTable {
  private double[] x = new double[1024];
  private double[] y = new double[1024];
  private int[] slots = new int[4096];
  private int size;

  int size() {
    return size;
  }

  double x(int vertex) {
    return x[vertex];
  }

  double y(int vertex) {
    return y[vertex];
  }

  int number(double atX, double atY) {
    if (4 * size >= slots.length) {
      grow();
    }
    int slot = hash(atX, atY) & slots.length - 1;
    while (slots[slot] != 0) {
      int vertex = slots[slot] - 1;
      if (x[vertex] == atX && y[vertex] == atY) {
        return vertex;
      }
      slot = slot + 1 & slots.length - 1;
    }
    x[size] = atX;
    y[size] = atY;
    slots[slot] = ++size;
    return size - 1;
  }

  private void grow() {
    x = Arrays.copyOf(x, 2 * x.length);
    y = Arrays.copyOf(y, 2 * y.length);
    slots = new int[2 * slots.length];
    for (int vertex = 0; vertex < size; vertex++) {
      int slot = hash(x[vertex], y[vertex]) & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = vertex + 1;
    }
  }

  private static int hash(double x, double y) {
    // adding 0.0 makes -0.0 equal to 0.0
    long bits = Double.doubleToLongBits(x + 0.0) * 31 + Double.doubleToLongBits(y + 0.0);
    bits *= 0x9e3779b97f4a7c15L;
    return (int) (bits >>> 32);
  }
}
