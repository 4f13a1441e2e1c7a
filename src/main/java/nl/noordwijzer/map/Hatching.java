package nl.noordwijzer.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.map.OwnerLook.Pattern;

/// Patterns as lines or dots cut off exactly at the edge of a shape: vectors on every paper.
///
/// @param originX where the pattern is anchored, so that it moves along with what it lies on
/// @param spacing between lines, in units
record Hatching(double originX, double originY, double spacing) {
  private static final double FLATNESS = 0.1;

  /// The lines of a pattern inside a shape, to be stroked; nothing for dots and solid.
  Path2D lines(Shape shape, Pattern pattern) {
    Path2D lines = new Path2D.Double();
    for (double angle : angles(pattern)) {
      for (Run run : runs(shape, angle)) {
        AffineTransform back = AffineTransform.getRotateInstance(angle, originX, originY);
        Path2D line = new Path2D.Double();
        line.moveTo(run.from, run.y);
        line.lineTo(run.to, run.y);
        lines.append(line.getPathIterator(back), false);
      }
    }
    return lines;
  }

  private static double[] angles(Pattern pattern) {
    return switch (pattern) {
      case SOLID, DOTS -> new double[0];
      case DIAGONAL_UP -> new double[] {-Math.PI / 4};
      case DIAGONAL_DOWN -> new double[] {Math.PI / 4};
      case HORIZONTAL -> new double[] {0};
      case VERTICAL -> new double[] {Math.PI / 2};
      case CROSS -> new double[] {-Math.PI / 4, Math.PI / 4};
    };
  }

  /// Dots inside a shape, to be filled.
  ///
  /// @param radius in units
  Path2D dots(Shape shape, double radius) {
    Path2D dots = new Path2D.Double();
    for (Run run : runs(shape, 0)) {
      double shift = Math.floorMod(Math.round((run.y - originY) / spacing), 2L) * spacing / 2;
      double first = Math.ceil((run.from + radius - originX - shift) / spacing) * spacing;
      for (double x = first + originX + shift; x <= run.to - radius; x += spacing) {
        dots.append(
            new Ellipse2D.Double(x - radius, run.y - radius, 2 * radius, 2 * radius), false);
      }
    }
    return dots;
  }

  /// A piece of a pattern line inside the shape, on the axes turned along with the pattern.
  private record Run(double y, double from, double to) {}

  private List<Run> runs(Shape shape, double angle) {
    AffineTransform turn = AffineTransform.getRotateInstance(-angle, originX, originY);
    List<double[]> edges = edges(shape, turn);
    Rectangle2D bounds = turn.createTransformedShape(shape).getBounds2D();
    List<Run> runs = new ArrayList<>();
    double first = Math.ceil((bounds.getMinY() - originY) / spacing) * spacing + originY;
    for (double y = first; y < bounds.getMaxY(); y += spacing) {
      double[] crossings = crossings(edges, y);
      for (int i = 0; i + 1 < crossings.length; i += 2) {
        runs.add(new Run(y, crossings[i], crossings[i + 1]));
      }
    }
    return runs;
  }

  private static double[] crossings(List<double[]> edges, double y) {
    return edges.stream()
        .filter(edge -> edge[1] <= y != edge[3] <= y)
        .mapToDouble(edge -> edge[0] + (y - edge[1]) / (edge[3] - edge[1]) * (edge[2] - edge[0]))
        .sorted()
        .toArray();
  }

  /// Straight edges as x1, y1, x2, y2.
  private static List<double[]> edges(Shape shape, AffineTransform turn) {
    List<double[]> edges = new ArrayList<>();
    PathIterator path = new FlatteningPathIterator(shape.getPathIterator(turn), FLATNESS);
    double[] point = new double[6];
    double[] start = new double[2];
    double[] last = new double[2];
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(point)) {
        case PathIterator.SEG_MOVETO -> start = Arrays.copyOf(point, 2);
        case PathIterator.SEG_CLOSE -> {
          edges.add(new double[] {last[0], last[1], start[0], start[1]});
          System.arraycopy(start, 0, point, 0, 2);
        }
        default -> edges.add(new double[] {last[0], last[1], point[0], point[1]});
      }
      last = Arrays.copyOf(point, 2);
    }
    return edges;
  }
}
