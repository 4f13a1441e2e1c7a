package nl.noordwijzer.map;

import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.text.Texts;

/// Styles and pictures of Dorpsrand for the tests of the map.
final class MapCases {
  static final Region REGION = DorpsrandMap.region();
  static final MapTheme SHARE =
      new MapTheme(AreaLevel.NEIGHBOURHOOD, "share", null, DorpsrandMap.YEAR);
  static final ClassSpec OWN = ClassSpec.own(List.of(10.0, 20.0, 40.0));
  static final MapStyle STYLE = new MapStyle(SHARE, OWN, "ylgnbu", false, MapStyle.usualLayers());

  private MapCases() {}

  static MapStyle only(LayerKind... shown) {
    List<LayerKind> kinds = List.of(shown);
    return STYLE.withLayers(
        MapStyle.usualLayers().stream()
            .map(layer -> layer.withVisible(kinds.contains(layer.kind())))
            .toList());
  }

  static MapPicture compose(MapStyle style) {
    return compose(style, Ground.LIGHT);
  }

  static MapPicture compose(MapStyle style, Ground ground) {
    return new MapComposer(REGION).compose(style, ground, Texts.in(Texts.DUTCH));
  }

  static MapScene scene(MapPicture picture, Viewport view) {
    return new MapScene(picture, new MapFrame(view, 1));
  }

  /// All of Dorpsrand.
  static Viewport overview(double width, double height) {
    return Viewport.fit(REGION.areas().extent(AreaLevel.MUNICIPALITY), width, height, 0.08);
  }
}
