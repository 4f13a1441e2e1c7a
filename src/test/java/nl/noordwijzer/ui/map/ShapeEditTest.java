package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.noordwijzer.support.WktAreas;
import nl.noordwijzer.ui.map.ShapeEdit.Vertex;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

final class ShapeEditTest {
  private static final Geometry SQUARE =
      WktAreas.geometry("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))");
  private static final Geometry RING =
      WktAreas.geometry(
          "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 60 40, 60 60, 40 60, 40 40))");

  @Test
  void theFirstCornerOfARingMovesAsOne() {
    Geometry moved = ShapeEdit.withVertex(SQUARE, new Vertex(0, 0), new Coordinate(-100, 0));
    assertThat(moved.isValid()).isTrue();
    assertThat(moved.getArea()).isEqualTo(15_000);
    assertThat(SQUARE.getArea()).isEqualTo(10_000);
  }

  @Test
  void aCornerOfAHoleMovesWithoutTheOutline() {
    Geometry moved = ShapeEdit.withVertex(RING, new Vertex(1, 2), new Coordinate(80, 80));
    assertThat((Object) moved.getEnvelopeInternal()).isEqualTo(RING.getEnvelopeInternal());
    assertThat(moved.getArea()).isEqualTo(10_000 - 800);
  }

  @Test
  void aCornerIsPutInAndTakenOut() {
    Geometry more = ShapeEdit.withVertexAfter(SQUARE, new Vertex(0, 3), new Coordinate(-50, 50));
    assertThat(more.getArea()).isEqualTo(12_500);
    Geometry less = ShapeEdit.withoutVertex(more, new Vertex(0, 4)).orElseThrow();
    assertThat(less.equalsTopo(SQUARE)).isTrue();
  }

  @Test
  void aTriangleKeepsItsCornersAndALineItsEnds() {
    Geometry triangle = WktAreas.geometry("POLYGON ((0 0, 100 0, 0 100, 0 0))");
    assertThat(ShapeEdit.withoutVertex(triangle, new Vertex(0, 1))).isEmpty();
    Geometry line = WktAreas.geometry("LINESTRING (0 0, 100 0)");
    assertThat(ShapeEdit.withoutVertex(line, new Vertex(0, 1))).isEmpty();
  }

  @Test
  void aLineSplitsWhatItGoesThrough() {
    Geometry through = WktAreas.geometry("LINESTRING (-10 30, 110 30)");
    assertThat(ShapeEdit.split(SQUARE, through))
        .extracting(Geometry::getArea)
        .containsExactly(7000.0, 3000.0);
    Geometry halfway = WktAreas.geometry("LINESTRING (-10 30, 50 30)");
    assertThat(ShapeEdit.split(SQUARE, halfway)).hasSize(1);
    assertThat(ShapeEdit.split(RING, WktAreas.geometry("LINESTRING (-10 50, 110 50)")))
        .extracting(Geometry::getArea)
        .containsExactly(4800.0, 4800.0);
  }

  @Test
  void turningAndScalingKeepTheMiddle() {
    Geometry turned = ShapeEdit.rotated(SQUARE, Math.PI / 4);
    assertThat(turned.getArea()).isCloseTo(10_000, within(1e-6));
    assertThat(turned.getEnvelopeInternal().getWidth()).isCloseTo(141.42, within(0.01));
    Geometry scaled = ShapeEdit.scaled(SQUARE, 2);
    assertThat(scaled.getArea()).isCloseTo(40_000, within(1e-6));
    assertThat(scaled.getCentroid().getCoordinate().distance(new Coordinate(50, 50)))
        .isLessThan(1e-9);
  }
}
