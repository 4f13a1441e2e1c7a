package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MapColoursTest {
  /// WCAG 2.1 AA for text.
  private static final double AA = 4.5;

  /// Pixels of a sign in a CSS pixel.
  private static final int STEPS = 4;

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

  /// A page about one owner, or about some homes, has the colours of the page about all.
  @Test
  void anOwnerHasTheSameLookOnEveryMapOfTheRegion() {
    Ownership all = ShippedRegion.get().ownership();
    OwnerLooks.of(all)
        .forEach((owner, look) ->
            assertThat(OwnerLooks.of(all.only(complex -> complex.owner().equals(owner))))
                .containsExactly(Map.entry(owner, look)));
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void linesAreToldApartWithoutColour(Ground ground) {
    List<AreaLevel> levels =
        List.of(AreaLevel.DISTRICT, AreaLevel.MUNICIPALITY, AreaLevel.PROGRAMME_AREA);
    for (AreaLevel one : levels) {
      for (AreaLevel other : levels) {
        double difference = 0;
        double[] left = section(ground, one);
        double[] right = section(ground, other);
        for (int i = 0; i < left.length; i++) {
          difference += Math.abs(left[i] - right[i]);
        }
        assertThat(one == other || difference > STEPS).as("%s %s %s", ground, one, other).isTrue();
      }
    }
  }

  /// How far a line differs in brightness from the land across it, as part of the most it does;
  /// four steps in a CSS pixel.
  private static double[] section(Ground ground, AreaLevel level) {
    BufferedImage sign =
        new LegendSigns(24, 14, STEPS).line(ground, new Legend.LineEntry(level, ""));
    int land = MapColours.of(ground).land();
    double[] section = new double[sign.getHeight()];
    for (int y = 0; y < section.length; y++) {
      int colour = sign.getRGB(sign.getWidth() / 2, y);
      int seen = colour == 0 ? land : colour;
      section[y] = Math.abs(OkLab.of(seen).lightness() - OkLab.of(land).lightness());
    }
    double most = Arrays.stream(section).max().orElseThrow();
    return Arrays.stream(section).map(part -> part / most).toArray();
  }
}
