package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.LegendPainter;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.support.ExampleSheets;
import org.junit.jupiter.api.Test;

/// The legend in a box of a page.
final class LegendCardTest {
  private static final PageFormat A4 = new PageFormat(Paper.A4, Orientation.LANDSCAPE);
  private static final double ENDLESS = 2000;

  /// Kinds of interventions and borders, without the shades of the map.
  private static MapPicture picture() {
    MapPicture picture = ExampleSheets.ofScenario(A4, "Alles in een keer").picture();
    List<Legend.Block> blocks =
        picture.legend().blocks().stream()
            .filter(block -> block instanceof Legend.Proposed || block instanceof Legend.Lines)
            .toList();
    return picture.withLegend(new Legend(blocks));
  }

  private static double height(MapPicture block, double width, double unit) {
    return LegendPainter.measure(block, width, unit).getHeight();
  }

  @Test
  void namesStayOnALineWhereFewerColumnsHaveRoomForThem() {
    Box box = new Box(0, 0, 180, 90);
    LegendCard card = LegendCard.in(box, picture(), A4, 1);
    double unit = SheetPainter.unit(A4) * card.scale();
    assertThat(card.height()).isLessThanOrEqualTo(box.points().getHeight());
    assertThat(card.columns())
        .allSatisfy(column ->
            assertThat(column)
                .allSatisfy(block ->
                    assertThat(height(block, card.columnWidth(), unit))
                        .isEqualTo(height(block, ENDLESS, unit))));
  }

  @Test
  void aListThatIsTooHighGoesOnInTheNextColumn() {
    Box box = new Box(0, 0, 220, 38);
    LegendCard card = LegendCard.in(box, picture(), A4, 1);
    assertThat(card.columns()).hasSizeGreaterThan(2);
    assertThat(card.height()).isLessThanOrEqualTo(box.points().getHeight());
  }
}
