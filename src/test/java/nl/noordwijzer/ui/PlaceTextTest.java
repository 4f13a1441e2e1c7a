package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class PlaceTextTest {
  private final PlaceText dutch = new PlaceText(Texts.in(Texts.DUTCH));

  @Test
  void theScaleCountsPixelsOfOneNinetySixthInchAndIsRoundedToTwoDigits() {
    // 10 metres per pixel of 0.0254 / 96 m: 10 x 96 / 0.0254 = 37,795, which rounds to 38,000.
    assertThat(dutch.scale(new Viewport(0, 0, 10, 100, 100))).isEqualTo("1:38.000");
  }

  @Test
  void aPlaceIsGivenInWholeMetresAndInDegreesOnceThoseAreAtHand() {
    Coordinate place = new Coordinate(196_180.4, 322_980.6);
    assertThat(dutch.coordinates(place)).isEqualTo("RD 196.180 · 322.981");

    dutch.setToDegrees(_ -> new Coordinate(5.974, 50.891));
    assertThat(dutch.coordinates(place)).endsWith("50,89100° NB  5,97400° OL");
  }
}
