package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SingledOwnerTest {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 330;
  private static final MapStyle OWNERS = MapCases.only(LayerKind.OWNERSHIP);

  private static MapPicture picture(Owner owner, MapStyle style) {
    return new MapComposer(MapCases.REGION)
        .compose(style, Ground.LIGHT, Texts.in(Texts.DUTCH), PlanContent.NONE.with(owner));
  }

  private static int colour(Owner owner) {
    return Objects.requireNonNull(OwnerLooks.of(MapCases.REGION.ownership()).get(owner)).argb();
  }

  private static long pixels(MapPicture picture, double zoom, int argb) {
    Viewport view = MapCases.overview(WIDTH, HEIGHT).zoomed(zoom, WIDTH / 2.0, HEIGHT / 2.0);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    MapPainter.paint(graphics, picture, view, 1, Progress.NONE);
    graphics.dispose();
    return Arrays.stream(image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))
        .filter(pixel -> pixel == argb)
        .count();
  }

  /// Pies in the overview, complexes where the map is enlarged.
  @ParameterizedTest
  @ValueSource(doubles = {0.55, 1})
  void theHomesOfOthersStandBackInOneColour(double zoom) {
    MapPicture beta = picture(DorpsrandMap.BETA, OWNERS);
    MapPicture everyone = MapCases.compose(OWNERS);
    assertThat(pixels(everyone, zoom, colour(DorpsrandMap.ALFA))).isPositive();
    assertThat(pixels(beta, zoom, colour(DorpsrandMap.ALFA))).isZero();
    assertThat(pixels(beta, zoom, colour(DorpsrandMap.BETA)))
        .isEqualTo(pixels(everyone, zoom, colour(DorpsrandMap.BETA)))
        .isPositive();
  }

  @Test
  void titleAndLegendNameTheOwnerAndTheOthersTogether() {
    MapPicture beta = picture(DorpsrandMap.BETA, OWNERS);
    assertThat(beta.title())
        .isEqualTo("Corporatiewoningen naar eigenaar; woningen van Beta Wonen uitgelicht");
    Legend.Owners block = (Legend.Owners) beta.legend().blocks().getFirst();
    assertThat(block.entries())
        .extracting(Legend.OwnerEntry::owner)
        .containsExactly(DorpsrandMap.BETA);
    Legend.Others others = Objects.requireNonNull(block.others());
    assertThat(others.label()).isEqualTo("andere eigenaars");
    // 450 homes, of which 150 are Beta's
    assertThat(others.dwellings()).isEqualTo(300);
    assertThat(others.look().argb()).isNotEqualTo(colour(DorpsrandMap.ALFA));
  }

  @Test
  void anOwnerWhoseHomesMayNotBeSeenIsNotNamed() {
    MapPicture unknown = picture(new Owner("Geheim", DorpsrandMap.BETA.category()), OWNERS);
    assertThat(unknown.title()).isEqualTo("Corporatiewoningen naar eigenaar");
    MapPicture hidden = picture(DorpsrandMap.BETA, MapCases.only(LayerKind.INDICATOR));
    assertThat(List.of(hidden.title(), hidden.legend().toString()))
        .noneMatch(words -> words.contains("Beta"));
  }
}
