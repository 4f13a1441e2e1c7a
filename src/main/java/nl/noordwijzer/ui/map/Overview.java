package nl.noordwijzer.ui.map;

import nl.noordwijzer.map.Backdrop;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Envelope;

/// The plain map of the whole region that lies beneath the frames, so that the map is never blank.
final class Overview {
  /// Pixels of the longer side.
  private static final double SIZE = 1536;

  private Overview() {}

  static FrameLoop.Wish wish(MapPicture picture, WorldBounds bounds) {
    return new FrameLoop.Wish(plain(picture), new MapFrame(view(bounds), 1));
  }

  /// The picture without what would look wrong when stretched: names, signs of owners and
  /// background.
  static MapPicture plain(MapPicture picture) {
    MapStyle style = hide(hide(picture.style(), LayerKind.LABELS), LayerKind.OWNERSHIP);
    return picture.withStyle(style).withBackdrop(Backdrop.NONE);
  }

  private static MapStyle hide(MapStyle style, LayerKind kind) {
    return style.withLayer(style.layer(kind).withVisible(false));
  }

  private static Viewport view(WorldBounds bounds) {
    Envelope extent = bounds.surroundings();
    double longer = Math.max(extent.getWidth(), extent.getHeight());
    return Viewport.fit(
        extent,
        Math.ceil(SIZE * extent.getWidth() / longer),
        Math.ceil(SIZE * extent.getHeight() / longer),
        0);
  }
}
