package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// The audience looks at the display that the operator does not use.
final class AudiencePlaceTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
  private static final Rectangle2D WALL = new Rectangle2D(1440, 0, 3840, 2160);
  private static final Rectangle2D SMALL = new Rectangle2D(-1024, 0, 1024, 768);

  @Test
  void oneDisplayIsTheOperators() {
    assertThat(AudiencePlace.of(List.of(LAPTOP), LAPTOP)).isEmpty();
  }

  @Test
  void theOtherDisplayIsTheAudiences() {
    Rectangle2D window = new Rectangle2D(100, 50, 1280, 800);
    assertThat(AudiencePlace.of(List.of(LAPTOP, WALL), window)).contains(WALL);
    Rectangle2D onWall = new Rectangle2D(1500, 50, 1280, 800);
    assertThat(AudiencePlace.of(List.of(LAPTOP, WALL), onWall)).contains(LAPTOP);
  }

  @Test
  void aWindowOverTwoDisplaysIsOnTheOneItCoversMost() {
    Rectangle2D over = new Rectangle2D(1000, 0, 1000, 800);
    assertThat(AudiencePlace.of(List.of(LAPTOP, WALL), over)).contains(LAPTOP);
  }

  /// The cards of the operator lie at the left, under the bars.
  @Test
  void onOneDisplayItFloatsInTheCornerAwayFromTheCards() {
    Dimension2D size = new Dimension2D(960, 600);
    assertThat(AudiencePlace.floating(LAPTOP, size)).isEqualTo(new Rectangle2D(480, 300, 960, 600));
    assertThat(AudiencePlace.floating(SMALL, new Dimension2D(2000, 700)).getMinX())
        .isEqualTo(SMALL.getMinX());
  }

  @Test
  void ofTwoOthersTheLargestIsTaken() {
    assertThat(AudiencePlace.of(List.of(SMALL, LAPTOP, WALL), LAPTOP)).contains(WALL);
  }
}
