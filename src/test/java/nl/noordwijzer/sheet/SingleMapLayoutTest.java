package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.ExampleSheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

final class SingleMapLayoutTest {

  static Stream<SingleMap> sheets() {
    return Arrays.stream(Paper.values())
        .flatMap(
            paper -> Arrays.stream(Orientation.values()).map(way -> new PageFormat(paper, way)))
        .flatMap(format ->
            Stream.of("NOORD", "GM0917", "BU09171000")
                .map(area -> ExampleSheets.of(format, area, "")));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theMapTakesUpSeventyPercentOfThePageOrMore(SingleMap sheet) {
    Rectangle2D map = SingleMapLayout.of(sheet).map();
    double page = sheet.format().width() * sheet.format().height();
    assertThat(map.getWidth() * map.getHeight()).isGreaterThanOrEqualTo(0.7 * page);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void thePartsOfThePageLieUnderEachOtherWithinIt(SingleMap sheet) {
    SingleMapLayout layout = SingleMapLayout.of(sheet);
    assertThat(layout.heading().getMaxY()).isLessThan(layout.map().getMinY());
    assertThat(layout.map().getMaxY()).isLessThan(layout.footer().getMinY());
    assertThat(layout.footer().getMaxY()).isLessThan(sheet.format().height());
    assertThat(layout.map().contains(inner(layout.legend().bounds()))).isTrue();
  }

  private static Rectangle2D inner(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 0.1, box.getY() + 0.1, box.getWidth() - 0.2, box.getHeight() - 0.2);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void whatMustBeVisibleIsVisibleAndNotUnderTheLegend(SingleMap sheet) {
    SingleMapLayout layout = SingleMapLayout.of(sheet);
    Viewport viewport = layout.legend().viewport();
    Geometry shown = sheet.shown();
    assertThat(viewport.extent().contains(shown.getEnvelopeInternal())).isTrue();
    Rectangle2D legend = layout.legend().bounds();
    double left = legend.getX() - layout.map().getX();
    double top = legend.getY() - layout.map().getY();
    Coordinate one = viewport.toWorld(left, top);
    Coordinate other = viewport.toWorld(left + legend.getWidth(), top + legend.getHeight());
    assertThat(shown.intersects(shown.getFactory().toGeometry(new Envelope(one, other)))).isFalse();
  }
}
