package nl.noordwijzer.map.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes coarser versions of arcs (Douglas and Peucker) whose ends stay where they are, so that
/// areas keep sharing their borders.
final class ArcSimplifier {
  private static final double FINEST = 0.125;
  private static final int LEVELS = 20;
  private static final double WORTHWHILE = 0.8;

  private final Arcs full;
  private final float[] deviation;

  private ArcSimplifier(Arcs full) {
    this.full = full;
    deviation = new float[full.points().length / 2];
  }

  /// The given arcs and their coarser versions, finest first; tolerances grow by powers of two.
  static List<Arcs> pyramid(Arcs full) {
    ArcSimplifier simplifier = new ArcSimplifier(full);
    for (int arc = 0; arc < full.count(); arc++) {
      simplifier.measure(full.start(arc) / 2, full.end(arc) / 2 - 1);
    }
    List<Arcs> levels = new ArrayList<>(List.of(full));
    double tolerance = FINEST;
    for (int i = 0; i < LEVELS; i++, tolerance *= 2) {
      Arcs coarser = simplifier.coarser(tolerance);
      if (coarser.points().length < WORTHWHILE * levels.getLast().points().length) {
        levels.add(coarser);
      }
    }
    return List.copyOf(levels);
  }

  /// Notes for each point how far the line would move without it, never more than for the points
  /// that it depends on.
  private void measure(int first, int last) {
    deviation[first] = Float.MAX_VALUE;
    deviation[last] = Float.MAX_VALUE;
    int[] stack = new int[64];
    int depth = 0;
    stack[depth++] = first;
    stack[depth++] = last;
    while (depth > 0) {
      int to = stack[--depth];
      int from = stack[--depth];
      if (to - from < 2) {
        continue;
      }
      int middle = farthest(from, to);
      stack = depth + 4 > stack.length ? Arrays.copyOf(stack, 2 * stack.length) : stack;
      stack[depth++] = from;
      stack[depth++] = middle;
      stack[depth++] = middle;
      stack[depth++] = to;
    }
  }

  private int farthest(int from, int to) {
    int farthest = from + 1;
    double most = -1;
    for (int i = from + 1; i < to; i++) {
      double distance = squaredDistance(i, from, to);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    float bound = Math.min(deviation[from], deviation[to]);
    deviation[farthest] = Math.min(bound, (float) Math.sqrt(most));
    return farthest;
  }

  private double squaredDistance(int point, int from, int to) {
    double[] p = full.points();
    double x = p[2 * point] - p[2 * from];
    double y = p[2 * point + 1] - p[2 * from + 1];
    double dx = p[2 * to] - p[2 * from];
    double dy = p[2 * to + 1] - p[2 * from + 1];
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.clamp((x * dx + y * dy) / length, 0, 1);
    double offX = x - along * dx;
    double offY = y - along * dy;
    return offX * offX + offY * offY;
  }

  private Arcs coarser(double tolerance) {
    int[] starts = new int[full.count() + 1];
    double[] kept = new double[full.points().length];
    int size = 0;
    for (int arc = 0; arc < full.count(); arc++) {
      for (int i = full.start(arc); i < full.end(arc); i += 2) {
        if (deviation[i / 2] > tolerance) {
          kept[size++] = full.points()[i];
          kept[size++] = full.points()[i + 1];
        }
      }
      starts[arc + 1] = size;
    }
    return new Arcs(tolerance, starts, Arrays.copyOf(kept, size));
  }
}
