package nl.noordwijzer.map.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Makes coarser versions of arcs (Douglas and Peucker) whose ends stay where they are, so that
/// areas keep sharing their borders.
final class ArcSimplifier {
  private static final double FINEST = 0.125;
  private static final int LEVELS = 20;
  private static final double WORTHWHILE = 0.8;

  private static final int ARCS_AT_ONCE = 512;

  private final Arcs full;
  private final float[] deviation;
  private final byte[] rank;

  private ArcSimplifier(Arcs full) {
    this.full = full;
    deviation = new float[full.points().length / 2];
    rank = new byte[deviation.length];
    int parts = (full.count() + ARCS_AT_ONCE - 1) / ARCS_AT_ONCE;
    IntStream.range(0, parts).parallel().forEach(part -> measurePart(part * ARCS_AT_ONCE));
  }

  /// The given arcs and their coarser versions, finest first; tolerances grow by powers of two.
  static List<Arcs> pyramid(Arcs full) {
    ArcSimplifier simplifier = new ArcSimplifier(full);
    int[] sizes = simplifier.sizes();
    List<Arcs> levels = new ArrayList<>(List.of(full));
    for (int level = 0; level < LEVELS; level++) {
      if (sizes[level] < WORTHWHILE * levels.getLast().points().length) {
        levels.add(simplifier.coarser(level, sizes[level]));
      }
    }
    return List.copyOf(levels);
  }

  private static double tolerance(int level) {
    return Math.scalb(FINEST, level);
  }

  private void measurePart(int firstArc) {
    int end = Math.min(firstArc + ARCS_AT_ONCE, full.count());
    for (int arc = firstArc; arc < end; arc++) {
      measure(full.start(arc) / 2, full.end(arc) / 2 - 1);
    }
    for (int i = full.start(firstArc) / 2; i < full.end(end - 1) / 2; i++) {
      rank[i] = rank(deviation[i]);
    }
  }

  /// On how many levels, counted from the finest, a point stays: its deviation is larger than their
  /// tolerance.
  private static byte rank(float deviation) {
    double steps = deviation / FINEST;
    if (steps <= 1) {
      return 0;
    }
    int exponent = Math.getExponent(steps);
    return (byte) Math.min(LEVELS, steps > Math.scalb(1.0, exponent) ? exponent + 1 : exponent);
  }

  /// How many numbers the points on each level take.
  private int[] sizes() {
    int[] sizes = new int[LEVELS + 1];
    for (byte levels : rank) {
      sizes[levels] += 2;
    }
    int more = 0;
    for (int level = LEVELS; level >= 0; level--) {
      int here = sizes[level];
      sizes[level] = more;
      more += here;
    }
    return sizes;
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
    double[] p = full.points();
    double fromX = p[2 * from];
    double fromY = p[2 * from + 1];
    double dx = p[2 * to] - fromX;
    double dy = p[2 * to + 1] - fromY;
    double length = dx * dx + dy * dy;
    int farthest = from + 1;
    double most = -1;
    for (int i = from + 1; i < to; i++) {
      double distance = squaredDistance(p[2 * i] - fromX, p[2 * i + 1] - fromY, dx, dy, length);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    float bound = Math.min(deviation[from], deviation[to]);
    deviation[farthest] = Math.min(bound, (float) Math.sqrt(most));
    return farthest;
  }

  /// From a place to the line from the origin to another one.
  ///
  /// @param length of the line, squared
  private static double squaredDistance(double x, double y, double dx, double dy, double length) {
    double along = x * dx + y * dy;
    if (along <= 0) {
      return x * x + y * y;
    }
    if (along >= length) {
      return (x - dx) * (x - dx) + (y - dy) * (y - dy);
    }
    double off = x * dy - y * dx;
    return off * off / length;
  }

  /// @param size numbers of the points on the level
  private Arcs coarser(int level, int size) {
    int[] starts = new int[full.count() + 1];
    double[] points = full.points();
    double[] kept = new double[size];
    int at = 0;
    for (int arc = 0; arc < full.count(); arc++) {
      for (int i = full.start(arc); i < full.end(arc); i += 2) {
        if (rank[i / 2] > level) {
          kept[at++] = points[i];
          kept[at++] = points[i + 1];
        }
      }
      starts[arc + 1] = at;
    }
    return new Arcs(tolerance(level), starts, kept);
  }
}
