package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.List;

/// Moves pies apart until none overlaps another, as little as it takes.
final class PieSpreader {
  private static final int ROUNDS = 80;

  private final List<Pies.Pie> start;
  private final double gap;
  private final double[] x;
  private final double[] y;

  /// @param gap least distance between the edges of two pies, units
  PieSpreader(List<Pies.Pie> pies, double gap) {
    start = pies;
    this.gap = gap;
    x = pies.stream().mapToDouble(Pies.Pie::x).toArray();
    y = pies.stream().mapToDouble(Pies.Pie::y).toArray();
  }

  /// @param farthest how far a pie may move from its place, units
  /// @return whether the pies lie apart without one having moved farther
  boolean spread(double farthest) {
    boolean overlap = true;
    for (int round = 0; round < ROUNDS && overlap; round++) {
      overlap = push();
    }
    for (int i = 0; i < x.length; i++) {
      if (Math.hypot(x[i] - start.get(i).x(), y[i] - start.get(i).y()) > farthest) {
        return false;
      }
    }
    return !overlap;
  }

  private boolean push() {
    boolean pushed = false;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double least = start.get(i).radius() + start.get(j).radius() + gap;
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double distance = Math.hypot(dx, dy);
        if (distance < least - 1e-6) {
          pushed = true;
          double move = (least - distance) / 2 * 1.02;
          double ux = distance == 0 ? 1 : dx / distance;
          double uy = distance == 0 ? 0 : dy / distance;
          x[i] -= ux * move;
          y[i] -= uy * move;
          x[j] += ux * move;
          y[j] += uy * move;
        }
      }
    }
    return pushed;
  }

  List<Pies.Pie> pies() {
    List<Pies.Pie> moved = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      moved.add(start.get(i).at(x[i], y[i]));
    }
    return moved;
  }
}
