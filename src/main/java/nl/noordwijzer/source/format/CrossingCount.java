package nl.noordwijzer.source.format;

import java.util.List;
import nl.noordwijzer.job.Progress;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;

/// Counts where borders cross, as far as can be borne: a border of n vertices may cross itself n²
/// times, and mending it would take all memory and all day.
final class CrossingCount implements SegmentIntersector {
  private static final int SURELY_BEARABLE = 1000;
  private static final int MOST_CROSSINGS = 100_000;
  private static final int MOST_TESTS = 30_000_000;
  private static final int BETWEEN_CHECKS = 1 << 16;

  private final RobustLineIntersector lines = new RobustLineIntersector();
  private final Progress progress;
  private int tests;
  private int crossings;

  private CrossingCount(Progress progress) {
    this.progress = progress;
  }

  /// Whether checking and mending a shape takes a bearable time.
  static boolean isBearable(Geometry shape, Progress progress) {
    if (shape.getNumPoints() <= SURELY_BEARABLE) {
      return true;
    }
    CrossingCount count = new CrossingCount(progress);
    List<?> borders = SegmentStringUtil.extractBasicSegmentStrings(shape);
    new MCIndexNoder(count).computeNodes(borders);
    return !count.isDone();
  }

  @Override
  public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
    tests++;
    if (tests % BETWEEN_CHECKS == 0) {
      progress.throwIfCancelled();
    }
    boolean neighbours = a == b && Math.abs(i - j) <= 1;
    if (!neighbours) {
      lines.computeIntersection(
          a.getCoordinate(i), a.getCoordinate(i + 1), b.getCoordinate(j), b.getCoordinate(j + 1));
      crossings += lines.hasIntersection() ? 1 : 0;
    }
  }

  @Override
  public boolean isDone() {
    return crossings > MOST_CROSSINGS || tests > MOST_TESTS;
  }
}
