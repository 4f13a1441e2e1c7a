package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MapColoursTest {
  /// WCAG 2.1 AA for text.
  private static final double AA = 4.5;

  @ParameterizedTest
  @EnumSource(Ground.class)
  void wordsStandOutFromTheGround(Ground ground) {
    MapColours colours = MapColours.of(ground);
    assertThat(Vision.contrast(colours.text(), colours.background())).isGreaterThan(AA);
    assertThat(Vision.contrast(colours.quietText(), colours.background())).isGreaterThan(AA);
    assertThat(Vision.contrast(colours.surroundingsText(), colours.surroundings()))
        .isGreaterThan(AA);
    assertThat(Vision.contrast(colours.text(), colours.missing())).isGreaterThan(AA);
  }

  @Test
  void namesCanBeReadOnEveryClassColour() {
    for (Ramps.Ramp ramp : Ramps.all()) {
      for (int colour : ramp.stops()) {
        assertThat(Vision.contrast(MapColours.textOn(colour), colour))
            .as("%s %x", ramp.id(), colour)
            .isGreaterThan(AA);
      }
    }
  }

  @Test
  void ownersDifferInPatternAndInColourForEveryVision() {
    List<OwnerLook> looks =
        new ArrayList<>(OwnerLooks.of(ShippedRegion.get().ownership()).values());
    assertThat(looks).extracting(OwnerLook::pattern).doesNotHaveDuplicates();
    for (Vision vision : Vision.values()) {
      for (int i = 0; i < looks.size(); i++) {
        for (int j = i + 1; j < looks.size(); j++) {
          assertThat(vision.see(looks.get(i).argb()).distance(vision.see(looks.get(j).argb())))
              .as("%s %d %d", vision, i, j)
              .isGreaterThan(0.08);
        }
      }
    }
  }
}
