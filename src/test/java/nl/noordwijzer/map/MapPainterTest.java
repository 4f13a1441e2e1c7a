package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.ReferencePicture;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares painted maps with pictures that were looked at.
final class MapPainterTest {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 330;

  /// @param zoom how much closer than the whole of Dorpsrand
  record Case(String name, MapStyle style, Ground ground, double zoom, boolean page) {
    Case(String name, MapStyle style) {
      this(name, style, Ground.LIGHT, 1, false);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    MapStyle fills = MapCases.only(LayerKind.INDICATOR, LayerKind.BOUNDARIES);
    MapStyle owners = MapCases.only(LayerKind.INDICATOR, LayerKind.BOUNDARIES, LayerKind.OWNERSHIP);
    return Stream.of(
        new Case("choropleth", fills),
        new Case(
            "around-norm",
            fills.withClasses(ClassSpec.of(ClassMethod.AROUND_NORM, 5)).withRamp("puor", false)),
        new Case(
            "bivariate",
            fills.withTheme(MapCases.SHARE.withSecond("dwellings")).withRamp("buyl", false)),
        new Case("complexes", owners, Ground.LIGHT, 1, false),
        new Case("pies", owners, Ground.LIGHT, 0.55, false),
        new Case("names", MapCases.STYLE),
        new Case("page", MapCases.STYLE, Ground.PAPER, 0.7, true),
        new Case("dark", MapCases.STYLE, Ground.DARK, 0.9, false));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mapsLookAsTheyDidWhenTheyWereApproved(Case map) {
    assertThat(ReferencePicture.difference(map.name, paint(map))).isLessThan(ReferencePicture.PART);
  }

  /// Homes of the first two neighbourhoods as points around their middle.
  private static Region inexact(boolean approximate) {
    Region region = MapCases.REGION;
    List<HousingComplex> complexes =
        region.ownership().complexes().stream()
            .map(c -> c.neighbourhood().compareTo("BU2") < 0 ? point(c, approximate) : c)
            .toList();
    return region.with(new Ownership(complexes, region.ownership().source()));
  }

  private static HousingComplex point(HousingComplex complex, boolean approximate) {
    return new HousingComplex(
        complex.id(),
        complex.owner(),
        complex.dwellings(),
        complex.type(),
        complex.buildYear(),
        complex.energyLabel(),
        complex.miningColony(),
        complex.neighbourhood(),
        complex.geometry().getCentroid(),
        approximate);
  }

  @Test
  void homesOfWhichOnlyTheNeighbourhoodIsKnownAreDrawnApart() {
    MapStyle owners = MapCases.only(LayerKind.INDICATOR, LayerKind.BOUNDARIES, LayerKind.OWNERSHIP);
    Case map = new Case("approximate", owners, Ground.LIGHT, 1, true);
    MapPicture inexact = compose(inexact(true), owners);
    MapPicture exact = compose(inexact(false), owners);
    assertThat(ReferencePicture.difference(map.name, paint(inexact, map)))
        .isLessThan(ReferencePicture.PART);
    assertThat(ReferencePicture.difference(paint(inexact, map), paint(exact, map)))
        .isGreaterThan(ReferencePicture.PART);
    // three complexes of 10 homes and three of 20
    assertThat(approximate(inexact)).isEqualTo(new Legend.Approximate("plaats bij benadering", 90));
    assertThat(approximate(exact)).isNull();
  }

  private static MapPicture compose(Region region, MapStyle style) {
    return new MapComposer(region).compose(style, Ground.LIGHT, Texts.in(Texts.DUTCH));
  }

  private static Legend.@Nullable Approximate approximate(MapPicture picture) {
    return picture.legend().blocks().stream()
        .filter(Legend.Owners.class::isInstance)
        .map(block -> ((Legend.Owners) block))
        .findFirst()
        .orElseThrow()
        .approximate();
  }

  @Test
  void aChangedColourOfASingleAreaIsSeen() {
    Case map = cases().findFirst().orElseThrow();
    MapPicture picture = MapCases.compose(map.style);
    Map<String, AreaFill> fills = new HashMap<>(picture.fills());
    fills.put("BU1", new AreaFill(0xff41b6c4, false));
    MapPicture changed = picture.withFills(fills);
    assertThat(ReferencePicture.difference(paint(picture, map), paint(changed, map)))
        .isGreaterThan(10 * ReferencePicture.PART);
  }

  @Test
  void aMissingNameIsSeen() {
    Case names = new Case("names", MapCases.STYLE);
    Case without = new Case("names", MapCases.STYLE.withLayer(LayerStyle.hidden(LayerKind.LABELS)));
    assertThat(ReferencePicture.difference(paint(names), paint(without)))
        .isGreaterThan(ReferencePicture.PART);
  }

  @Test
  void aLayerThatIsHiddenOrWithoutOpacityPaintsNothing() {
    MapStyle hidden = MapCases.STYLE.withLayer(LayerStyle.hidden(LayerKind.INDICATOR));
    MapStyle invisible =
        MapCases.STYLE.withLayer(LayerStyle.shown(LayerKind.INDICATOR).withOpacity(0));
    for (MapStyle style : new MapStyle[] {hidden, invisible}) {
      BufferedImage image = image();
      Graphics2D graphics = image.createGraphics();
      MapScene scene = MapCases.scene(MapCases.compose(style), MapCases.overview(WIDTH, HEIGHT));
      MapPainter.paint(graphics, scene, style.layer(LayerKind.INDICATOR));
      assertThat(ReferencePicture.difference(image, image())).isZero();
    }
  }

  private static BufferedImage image() {
    return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  private static BufferedImage paint(Case map) {
    return paint(MapCases.compose(map.style, map.ground), map);
  }

  private static BufferedImage paint(MapPicture picture, Case map) {
    BufferedImage image = image();
    Graphics2D graphics = image.createGraphics();
    Viewport all = MapCases.overview(WIDTH, HEIGHT);
    double shift = map.page ? 75 : 0;
    Viewport view = all.zoomed(map.zoom, WIDTH / 2.0, HEIGHT / 2.0).panned(shift, 0);
    MapPainter.paint(graphics, picture, view, 1, Progress.NONE);
    if (map.page) {
      LegendPainter.paint(graphics, picture, new Rectangle2D.Double(8, 8, 130, HEIGHT), 0.62);
      ScaleBar.within(view, 90).paint(graphics, map.ground, 300, 318, 0.8);
      NorthArrow.paint(graphics, map.ground, new Rectangle2D.Double(385, 10, 25, 34), 0.8);
    }
    graphics.dispose();
    return image;
  }
}
