package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Figures;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

final class ScreenRendererTest {
  private static final int WIDTH = 500;
  private static final int HEIGHT = 400;
  private static final Viewport VIEW =
      Viewport.fit(ShippedRegion.get().areas().extent(AreaLevel.MUNICIPALITY), WIDTH, HEIGHT, 0.05);
  private static final ScreenRenderer RENDERER = new ScreenRenderer(ShippedRegion.get());
  private static final MapStyle STYLE =
      new MapStyle(
          new MapTheme(AreaLevel.NEIGHBOURHOOD, "inwoners", null, 2020),
          ClassSpec.of(ClassMethod.QUANTILE, 5),
          "",
          false,
          MapStyle.usualLayers());

  @Test
  void aRecolouredFrameLooksLikeAFreshOne() {
    Frame recoloured =
        RENDERER.recolour(render(picture(STYLE, 1)), picture(STYLE, 2), Progress.NONE);
    Frame fresh = render(picture(STYLE, 2));
    assertThat(pixels(recoloured.fills())).isEqualTo(pixels(fresh.fills()));
    assertThat(pixels(recoloured.below())).isEqualTo(pixels(fresh.below()));
    assertThat(pixels(recoloured.above())).isEqualTo(pixels(fresh.above()));
    assertThat(pixels(FlatFrame.of(recoloured))).isEqualTo(pixels(FlatFrame.of(fresh)));
  }

  @Test
  void recolouringGivesNamesTheirColoursWithoutDrawingThemAnew() {
    MapFrame near = new MapFrame(VIEW.zoomed(3, WIDTH / 2.0, HEIGHT / 2.0), 1);
    Frame before = RENDERER.render(picture(STYLE, 1), near, Progress.NONE);
    Frame after = RENDERER.recolour(before, picture(STYLE, 2), Progress.NONE);
    assertThat(after.above()).isSameAs(before.above());
    assertThat(after.names().stamps()).isNotEmpty().isSameAs(before.names().stamps());
    assertThat(after.names().looks()).isNotEqualTo(before.names().looks());
  }

  @Test
  void whatCoversTheViewMovesNamesAndNothingElse() {
    MapFrame near = new MapFrame(VIEW.zoomed(3, WIDTH / 2.0, HEIGHT / 2.0), 1);
    MapFrame covered = near.covered(List.of(new Envelope(0, WIDTH, HEIGHT / 2.0, HEIGHT)));
    Frame before = RENDERER.render(picture(STYLE, 1), near, Progress.NONE);
    Frame after = RENDERER.recolour(before, picture(STYLE, 1), covered, Progress.NONE);
    assertThat(after.areas()).isSameAs(before.areas());
    assertThat(after.fills()).isSameAs(before.fills());
    assertThat(before.names().stamps())
        .anyMatch(stamp -> stamp.label().box().getMaxY() > HEIGHT / 2.0);
    assertThat(after.names().stamps())
        .isNotEmpty()
        .allMatch(stamp -> stamp.label().box().getMaxY() <= HEIGHT / 2.0);
    assertThat(pixels(FlatFrame.of(after)))
        .isEqualTo(
            pixels(FlatFrame.of(RENDERER.render(picture(STYLE, 1), covered, Progress.NONE))));
  }

  @Test
  void namesUnderAnotherLayerAreRecolouredToo() {
    List<LayerStyle> layers = new ArrayList<>(STYLE.layers());
    layers.add(2, layers.removeLast());
    MapStyle style = STYLE.withLayers(layers);
    Frame recoloured =
        RENDERER.recolour(render(picture(style, 1)), picture(style, 2), Progress.NONE);
    assertThat(pixels(FlatFrame.of(recoloured)))
        .isEqualTo(pixels(FlatFrame.of(render(picture(style, 2)))));
  }

  @Test
  void recolouringToAnotherLevelEndsWhenItIsNoLongerWanted() {
    MapStyle districts = STYLE.withTheme(STYLE.theme().withLevel(AreaLevel.DISTRICT));
    Frame shown = render(picture(STYLE, 1));
    assertThatThrownBy(() -> RENDERER.recolour(shown, picture(districts, 1), new Cancelled()))
        .isInstanceOf(CancellationException.class);
  }

  private static final class Cancelled implements Progress {
    @Override
    public void report(double fraction) {}

    @Override
    public boolean isCancelled() {
      return true;
    }
  }

  @Test
  void recolouringWithoutNamesPaintsNothingButTheFills() {
    MapStyle nameless = STYLE.withLayer(LayerStyle.hidden(LayerKind.LABELS));
    Frame before = render(picture(nameless, 1));
    Frame after = RENDERER.recolour(before, picture(nameless, 2), Progress.NONE);
    assertThat(after.areas()).isSameAs(before.areas());
    assertThat(after.below()).isSameAs(before.below());
    assertThat(after.above()).isSameAs(before.above());
    assertThat(pixels(after.fills())).isNotEqualTo(pixels(before.fills()));
  }

  @Test
  void recolouringLeavesTheFrameThatIsShownAsItWas() {
    Frame shown = render(picture(STYLE, 1));
    int[] before = pixels(shown.fills()).clone();
    RENDERER.recolour(shown, picture(STYLE, 2), Progress.NONE);
    assertThat(pixels(shown.fills())).isEqualTo(before);
  }

  @Test
  void hidingBordersKeepsTheAreasAndPaintsTheRestAnew() {
    MapStyle bare = STYLE.withLayer(LayerStyle.hidden(LayerKind.BOUNDARIES));
    Frame before = render(picture(STYLE, 1));
    Frame after = RENDERER.recolour(before, picture(bare, 1), Progress.NONE);
    assertThat(after.areas()).isSameAs(before.areas());
    assertThat(pixels(after.above())).isEqualTo(pixels(render(picture(bare, 1)).above()));
    assertThat(pixels(after.above())).isNotEqualTo(pixels(before.above()));
  }

  @Test
  void recolouringToAnotherLevelFindsItsAreas() {
    MapStyle districts = STYLE.withTheme(STYLE.theme().withLevel(AreaLevel.DISTRICT));
    Frame after =
        RENDERER.recolour(render(picture(STYLE, 1)), picture(districts, 1), Progress.NONE);
    assertThat(after.areaAt(WIDTH / 2, HEIGHT / 2).orElseThrow().level())
        .isEqualTo(AreaLevel.DISTRICT);
  }

  @Test
  void theAreaUnderAPixelIsTheOneThatLiesThere() {
    Frame frame = render(picture(STYLE, 1));
    Coordinate middle = VIEW.toWorld(WIDTH / 2 + 0.5, HEIGHT / 2 + 0.5);
    assertThat(frame.areaAt(WIDTH / 2, HEIGHT / 2))
        .isEqualTo(ShippedRegion.get().areas().areaAt(AreaLevel.NEIGHBOURHOOD, middle))
        .isPresent();
    assertThat(frame.areaAt(0, 0)).isEmpty();
  }

  @Test
  void hiddenFillsHaveNoOpacityButCanBePointedAt() {
    Frame frame = render(picture(STYLE.withLayer(LayerStyle.hidden(LayerKind.INDICATOR)), 1));
    assertThat(frame.fillOpacity()).isZero();
    assertThat(frame.areaAt(WIDTH / 2, HEIGHT / 2)).isPresent();
  }

  @Test
  void theFrameLooksLikeThePaintedMap() {
    MapPicture picture = picture(STYLE, 3);
    BufferedImage painted = image();
    MapPainter.paint(painted.createGraphics(), picture, VIEW, 1, Progress.NONE);
    BufferedImage rendered = FlatFrame.of(render(picture));
    // along borders the painter draws a line for each of both neighbours, the renderer one
    assertThat(differing(painted, rendered)).isLessThan(WIDTH * HEIGHT / 100);
  }

  private static Frame render(MapPicture picture) {
    return RENDERER.render(picture, new MapFrame(VIEW, 1), Progress.NONE);
  }

  /// Colours at random, every fifth area without a figure.
  private static MapPicture picture(MapStyle style, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, AreaFill> fills = new HashMap<>();
    AreaLevel level = style.theme().level();
    for (Area area : ShippedRegion.get().areas().at(level)) {
      boolean missing = random.nextInt(5) == 0;
      int colour = 0xff000000 | random.nextInt(0x1000000);
      fills.put(area.code(), new AreaFill(missing ? 0xffecedea : colour, missing));
    }
    return new MapPicture(
        ShippedRegion.get(),
        style,
        Ground.LIGHT,
        ShippedRegion.get()
            .statistics()
            .values(ShippedRegion.indicator("inwoners"), level, style.theme().year()),
        null,
        fills,
        new Legend(List.of()),
        "",
        List.of(),
        new Figures(Texts.DUTCH));
  }

  private static BufferedImage image() {
    return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static int differing(BufferedImage one, BufferedImage other) {
    int differing = 0;
    int[] left = pixels(one);
    int[] right = pixels(other);
    for (int i = 0; i < left.length; i++) {
      if (distance(left[i], right[i]) > 64) {
        differing++;
      }
    }
    return differing;
  }

  private static int distance(int one, int other) {
    int distance = 0;
    for (int channel = 0; channel <= 16; channel += 8) {
      int difference = (one >> channel & 255) - (other >> channel & 255);
      distance = Math.max(distance, Math.abs(difference));
    }
    return distance;
  }
}
