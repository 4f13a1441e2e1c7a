package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import nl.noordwijzer.map.OwnerLook.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HatchingTest {
  /// A square of 40 with a round hole in its middle.
  private static Area ring() {
    Area ring = new Area(new Rectangle2D.Double(0, 0, 40, 40));
    ring.subtract(new Area(new Ellipse2D.Double(10, 10, 20, 20)));
    return ring;
  }

  @ParameterizedTest
  @EnumSource(
      value = Pattern.class,
      names = {"SOLID", "DOTS"},
      mode = EnumSource.Mode.EXCLUDE)
  void linesLieInsideTheShapeAndNotInItsHoles(Pattern pattern) {
    Area grown = new Area(new Rectangle2D.Double(-0.1, -0.1, 40.2, 40.2));
    grown.subtract(new Area(new Ellipse2D.Double(10.2, 10.2, 19.6, 19.6)));
    PathIterator lines = new Hatching(0, 0, 5).lines(ring(), pattern).getPathIterator(null);
    double[] point = new double[6];
    double[] from = new double[2];
    int count = 0;
    for (; !lines.isDone(); lines.next()) {
      int kind = lines.currentSegment(point);
      if (kind == PathIterator.SEG_MOVETO) {
        from = new double[] {point[0], point[1]};
      } else {
        count++;
        double middleX = (from[0] + point[0]) / 2;
        double middleY = (from[1] + point[1]) / 2;
        assertThat(grown.contains(middleX, middleY)).as("%f %f", middleX, middleY).isTrue();
      }
    }
    assertThat(count).isGreaterThan(6);
  }

  @ParameterizedTest
  @EnumSource(
      value = Pattern.class,
      names = {"SOLID", "DOTS"})
  void solidAndDotsHaveNoLines(Pattern pattern) {
    assertThat(new Hatching(0, 0, 5).lines(ring(), pattern).getBounds2D().isEmpty()).isTrue();
  }

  @Test
  void dotsLieInsideTheShape() {
    Area dots = new Area(new Hatching(0, 0, 5).dots(ring(), 1));
    assertThat(dots.isEmpty()).isFalse();
    assertThat(ring().getBounds2D().contains(dots.getBounds2D().getCenterX(), 1)).isTrue();
    assertThat(dots.intersects(15, 15, 10, 10)).isFalse();
  }
}
