package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.SyntheticCountry;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

final class InnerPointsTest {

  @Test
  void thePointOfAnAreaIsComputedOnce() {
    InnerPoints points = new InnerPoints();
    Area area = ShippedRegion.area("BU09171000");
    Coordinate first = points.of(area);
    assertThat(points.of(area)).isSameAs(first);
    assertThat(points.size(area)).isEqualTo(area.geometry().getArea());
  }

  @Test
  void everyPointLiesInItsAreaHoweverJaggedItsBorder() {
    InnerPoints points = new InnerPoints();
    GeometryFactory factory = new GeometryFactory();
    for (AreaLevel level : List.of(AreaLevel.NEIGHBOURHOOD, AreaLevel.MUNICIPALITY)) {
      for (Area area : SyntheticCountry.areas(18).at(level)) {
        assertThat(area.geometry().contains(factory.createPoint(points.of(area))))
            .as(area.code())
            .isTrue();
      }
    }
  }

  @Test
  void theMiddleOfASquareIsInItsMiddle() {
    Coordinate middle =
        InnerPoint.of(new GeometryFactory().toGeometry(new Envelope(0, 100, 0, 100)));
    assertThat(middle.distance(new Coordinate(50, 50))).isLessThan(2);
  }
}
