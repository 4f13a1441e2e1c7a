package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/// Words of notes lie on the map, over nothing else.
final class RemarkPlacesTest {
  private static final Envelope MAP = new Envelope(0, 400, 0, 300);
  private static final Envelope LEGEND = new Envelope(0, 150, 150, 300);

  private final RemarkPlaces places = new RemarkPlaces(400, 300, List.of(LEGEND));

  @Test
  void wordsStandAtTheirFootWhereThatIsFree() {
    assertThat(places.beside(200, 50, 80, 20)).contains(new Envelope(204, 284, 54, 74));
  }

  @Test
  void wordsAtTheEdgeAndAtTheLegendAreWholeAndKeepOff() {
    for (double[] foot : new double[][] {{395, 5}, {398, 298}, {2, 2}, {140, 200}, {3, 160}}) {
      assertThat(places.beside(foot[0], foot[1], 90, 30))
          .hasValueSatisfying(box -> {
            assertThat(MAP.contains(box)).isTrue();
            assertThat(LEGEND.intersects(box)).isFalse();
          });
    }
  }

  @Test
  void manyAtOnePlaceLieOverEachOtherNowhere() {
    List<Envelope> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Envelope next = places.beside(250, 120, 80, 20).orElseThrow();
      assertThat(all).noneMatch(next::intersects);
      all.add(next);
    }
    assertThat(places.taken()).isEqualTo(all);
  }

  @Test
  void whatLiesOutsideTheMapHasNoWordsOnIt() {
    assertThat(places.beside(450, 120, 80, 20)).isEmpty();
    assertThat(places.beside(200, -1, 80, 20)).isEmpty();
  }

  @Test
  void aLineTakesNoMoreThanItsBreadth() {
    List<Envelope> boxes = new ArrayList<>();
    InkBoxes.along(List.of(0.0, 0.0, 90.0, 90.0, 90.0, 200.0), boxes);
    assertThat(boxes)
        .anyMatch(box -> box.contains(45, 45))
        .anyMatch(box -> box.contains(90, 150))
        .noneMatch(box -> box.contains(70, 20));
  }
}
