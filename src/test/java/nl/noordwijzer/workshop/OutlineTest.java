package nl.noordwijzer.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Where something was drawn, short enough to keep.
final class OutlineTest {
  private static Outline of(String wkt) throws ParseException {
    return Outline.of(new WKTReader().read(wkt));
  }

  @Test
  void anAreaIsARingAndALineIsNone() throws ParseException {
    assertThat(of("POLYGON((0 0, 100 0, 100 100, 0 100, 0 0), (10 10, 20 10, 20 20, 10 10))"))
        .satisfies(ring -> {
          assertThat(ring.isClosed()).isTrue();
          assertThat(ring.spots()).hasSize(5).contains(new Spot(100, 100));
        });
    assertThat(of("LINESTRING(0 0, 100 50)").isClosed()).isFalse();
    assertThat(of("POINT(7.04 8.06)").spots()).containsExactly(new Spot(7, 8.1));
    assertThat(of("GEOMETRYCOLLECTION EMPTY")).isEqualTo(Outline.NOWHERE);
  }

  @Test
  void ofSeveralPartsTheLargestIsKept() throws ParseException {
    Outline largest = of("MULTIPOLYGON(((0 0, 9 0, 9 9, 0 0)), ((100 0, 300 0, 300 300, 100 0)))");
    assertThat(largest.spots()).allMatch(spot -> spot.x() >= 100);
  }

  @Test
  void whatIsVeryDetailedIsMadeShort() {
    Point centre = new GeometryFactory().createPoint(new Coordinate(195_000, 324_000));
    Geometry jagged = centre.buffer(50_000, 5_000);
    Outline outline = Outline.of(jagged);
    assertThat(outline.spots()).hasSizeBetween(20, Outline.MOST);
    assertThat(outline.isClosed()).isTrue();
  }

  @Test
  void moreThanAFileMayHoldIsRefused() {
    assertThatThrownBy(() -> new Outline(Collections.nCopies(Outline.MOST + 1, new Spot(0, 0))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
