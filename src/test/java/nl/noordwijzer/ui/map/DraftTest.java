package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.ui.session.Sketch.Tool;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

final class DraftTest {
  private static Draft of(Tool tool, double... xy) {
    List<Coordinate> vertices = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      vertices.add(new Coordinate(xy[i], xy[i + 1]));
    }
    return new Draft(tool, vertices);
  }

  @Test
  void aPolygonNeedsThreeCorners() {
    assertThat(of(Tool.POLYGON, 0, 0, 100, 0).shape()).isEmpty();
    Geometry triangle = of(Tool.POLYGON, 0, 0, 100, 0, 0, 100).shape().orElseThrow();
    assertThat(triangle.getArea()).isEqualTo(5000);
  }

  @Test
  void anOutlineThatCrossesItselfIsMarkedAndCannotBeFinished() {
    Draft bow = of(Tool.POLYGON, 0, 0, 100, 100, 100, 0, 0, 100);
    assertThat(bow.crosses()).isTrue();
    assertThat(bow.shape()).isEmpty();
    assertThat(of(Tool.POLYGON, 0, 0, 100, 0, 100, 100, 0, 100).crosses()).isFalse();
  }

  @Test
  void aFreehandOutlineLosesTheLoopWhereItEnds() {
    Draft loop = of(Tool.FREEHAND, 0, 0, 100, 0, 100, 100, 0, 100, 2, -5);
    assertThat(loop.crosses()).isFalse();
    assertThat(loop.shape().orElseThrow().getArea()).isCloseTo(10_000, within(200.0));
  }

  @Test
  void aLineMayCrossItself() {
    Draft loop = of(Tool.LINE, 0, 0, 100, 100, 100, 0, 0, 100);
    assertThat(loop.crosses()).isFalse();
    assertThat(loop.shape()).isPresent();
  }

  @Test
  void aRectangleFollowsFromTwoCorners() {
    Geometry shape = of(Tool.RECTANGLE, 10, 20, 40, 60).shape().orElseThrow();
    assertThat(shape.isRectangle()).isTrue();
    assertThat(shape.getArea()).isEqualTo(1200);
  }

  @Test
  void aRectangleWithoutWidthIsNone() {
    assertThat(of(Tool.RECTANGLE, 10, 20, 10, 60).shape()).isEmpty();
  }

  @Test
  void measuresGoAllAroundAPolygonAndAlongALine() {
    assertThat(of(Tool.POLYGON, 0, 0, 30, 0, 30, 40).length()).isEqualTo(120);
    assertThat(of(Tool.POLYGON, 0, 0, 30, 0, 30, 40).area()).isEqualTo(600);
    assertThat(of(Tool.LINE, 0, 0, 30, 0, 30, 40).length()).isEqualTo(70);
  }

  @Test
  void simplifyingKeepsTheShapeOfAFreehandLine() {
    List<Coordinate> circle = new ArrayList<>();
    for (int i = 0; i < 720; i++) {
      double angle = Math.toRadians(i / 2.0);
      circle.add(new Coordinate(100 * Math.cos(angle), 100 * Math.sin(angle)));
    }
    Draft draft = new Draft(Tool.FREEHAND, circle);
    Draft simple = draft.simplified(0.5);
    assertThat(simple.vertices()).hasSizeLessThan(60);
    assertThat(simple.area()).isCloseTo(draft.area(), within(0.02 * draft.area()));
  }
}
