package nl.noordwijzer.source.format;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/// A border that certainly does not touch or cross itself.
///
/// A quick answer for the many shapes that are sound, so that the thorough check of JTS, which
/// takes many times as long, is only needed for the rest: where this is not certain, it says no.
/// Edges are compared in blocks, and only where the boxes around them meet.
final class SimpleRing {
  private static final int BLOCK = 8;
  private static final int MOST_EDGES = 20_000;
  private static final int MOST_PARTS = 100;

  /// More than the error of the sums in it (Shewchuk 1997: 3.4e-16).
  private static final double DOUBT = 1e-14;

  private final double[] x;
  private final double[] y;
  private final int edges;

  private SimpleRing(CoordinateSequence points) {
    edges = points.size() - 1;
    x = new double[points.size()];
    y = new double[points.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = points.getX(i);
      y[i] = points.getY(i);
    }
  }

  /// Whether a shape is certainly a valid surface: polygons without holes that lie apart.
  static boolean certain(Geometry shape) {
    return switch (shape) {
      case Polygon polygon ->
          polygon.getNumInteriorRing() == 0
              && polygon.getNumPoints() <= MOST_EDGES
              && new SimpleRing(polygon.getExteriorRing().getCoordinateSequence()).isSimple();
      case MultiPolygon parts -> partsLieApart(parts);
      default -> false;
    };
  }

  private static boolean partsLieApart(MultiPolygon parts) {
    int count = parts.getNumGeometries();
    for (int i = 0; i < count && count <= MOST_PARTS; i++) {
      for (int j = 0; j < i; j++) {
        if (parts
            .getGeometryN(i)
            .getEnvelopeInternal()
            .intersects(parts.getGeometryN(j).getEnvelopeInternal())) {
          return false;
        }
      }
      if (!certain(parts.getGeometryN(i))) {
        return false;
      }
    }
    return count > 0 && count <= MOST_PARTS;
  }

  private boolean isSimple() {
    return edges > 2 && turnsEverywhere() && blocksLieApart();
  }

  /// No edge goes back over the one before it.
  private boolean turnsEverywhere() {
    for (int i = 0; i < edges; i++) {
      int next = i + 1;
      int after = next == edges ? 1 : next + 1;
      if (side(i, next, after) == 0) {
        double ahead =
            (x[next] - x[i]) * (x[after] - x[next]) + (y[next] - y[i]) * (y[after] - y[next]);
        if (!(ahead > 0)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean blocksLieApart() {
    int blocks = (edges + BLOCK - 1) / BLOCK;
    double[] box = new double[4 * blocks];
    for (int block = 0; block < blocks; block++) {
      fillBox(box, block);
    }
    for (int a = 0; a < blocks; a++) {
      for (int b = a; b < blocks; b++) {
        if (boxesMeet(box, a, b) && !edgesLieApart(a, b)) {
          return false;
        }
      }
    }
    return true;
  }

  /// Least x, most x, least y and most y of the edges of a block.
  private void fillBox(double[] box, int block) {
    int at = 4 * block;
    int start = block * BLOCK;
    box[at] = box[at + 1] = x[start];
    box[at + 2] = box[at + 3] = y[start];
    for (int i = start + 1; i <= Math.min(edges, start + BLOCK); i++) {
      box[at] = Math.min(box[at], x[i]);
      box[at + 1] = Math.max(box[at + 1], x[i]);
      box[at + 2] = Math.min(box[at + 2], y[i]);
      box[at + 3] = Math.max(box[at + 3], y[i]);
    }
  }

  private static boolean boxesMeet(double[] box, int a, int b) {
    int i = 4 * a;
    int j = 4 * b;
    return box[i] <= box[j + 1]
        && box[j] <= box[i + 1]
        && box[i + 2] <= box[j + 3]
        && box[j + 2] <= box[i + 3];
  }

  private boolean edgesLieApart(int a, int b) {
    int lastOfA = Math.min(edges, (a + 1) * BLOCK);
    int lastOfB = Math.min(edges, (b + 1) * BLOCK);
    for (int i = a * BLOCK; i < lastOfA; i++) {
      for (int j = Math.max(i + 2, b * BLOCK); j < lastOfB; j++) {
        boolean neighbours = i == 0 && j == edges - 1;
        if (!neighbours && !(spansLieApart(i, j) || onOneSide(i, j) || onOneSide(j, i))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean spansLieApart(int i, int j) {
    return Math.max(x[i], x[i + 1]) < Math.min(x[j], x[j + 1])
        || Math.max(x[j], x[j + 1]) < Math.min(x[i], x[i + 1])
        || Math.max(y[i], y[i + 1]) < Math.min(y[j], y[j + 1])
        || Math.max(y[j], y[j + 1]) < Math.min(y[i], y[i + 1]);
  }

  /// Whether edge j lies wholly on one side of the line through edge i.
  private boolean onOneSide(int i, int j) {
    return side(i, i + 1, j) * side(i, i + 1, j + 1) > 0;
  }

  /// 1 when a point lies left of a line, -1 right of it, 0 when that is not certain.
  private int side(int from, int to, int point) {
    double left = (x[to] - x[from]) * (y[point] - y[from]);
    double right = (y[to] - y[from]) * (x[point] - x[from]);
    double area = left - right;
    double doubt = DOUBT * (Math.abs(left) + Math.abs(right));
    return area > doubt ? 1 : area < -doubt ? -1 : 0;
  }
}
