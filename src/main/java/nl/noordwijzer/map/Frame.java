package nl.noordwijzer.map;

import java.awt.image.BufferedImage;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.map.raster.IdRaster;
import org.jspecify.annotations.Nullable;

/// A rendered view: pictures to lie upon each other, and the area under each pixel.
///
/// All pictures are TYPE_INT_ARGB_PRE and as large as the viewport. They are never written again:
/// frames may share them, and the window may read them at any time.
///
/// @param where with the viewport in device pixels
/// @param backdrop the background map on the colour of the ground, opaque; null when there is none
/// @param below layers under the area fills
/// @param fills area fills, opaque
/// @param above layers over the area fills
/// @param fillOpacity opacity of the fills, 0 when the layer is hidden
/// @param areas area of the theme's level at each pixel
/// @param names names over all of these, whose colours follow the fills
public record Frame(
    MapPicture picture,
    MapFrame where,
    @Nullable BufferedImage backdrop,
    BufferedImage below,
    BufferedImage fills,
    BufferedImage above,
    double fillOpacity,
    IdRaster areas,
    FrameNames names) {

  /// In device pixels.
  public Viewport viewport() {
    return where.viewport();
  }

  /// Device pixels per CSS pixel.
  public double unit() {
    return where.unit();
  }

  /// The area of the theme's level under a device pixel: one array read.
  public Optional<Area> areaAt(int x, int y) {
    return areas.areaAt(x, y);
  }
}
