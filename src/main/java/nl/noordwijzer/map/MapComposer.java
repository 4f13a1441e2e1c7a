package nl.noordwijzer.map;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.text.Texts;

/// Turns data and style into a [MapPicture]: classifies, colours, and words the legend.
public final class MapComposer {
  final Region region;

  public MapComposer(Region region) {
    this.region = region;
  }

  /// Fast enough for every change of style, but not meant for the UI thread: the first use of a
  /// class method may load GeoTools.
  public MapPicture compose(MapStyle style, Ground ground, Texts texts) {
    throw new UnsupportedOperationException();
  }
}
