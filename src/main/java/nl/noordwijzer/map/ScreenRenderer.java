package nl.noordwijzer.map;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;

/// Renders frames for the screen by way of an identifier raster.
///
/// Safe for use from several threads; keeps its topology between frames.
public final class ScreenRenderer {
  final Region region;

  public ScreenRenderer(Region region) {
    this.region = region;
  }

  /// Renders everything anew.
  ///
  /// @param viewport in device pixels
  /// @param unit device pixels per CSS pixel
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public Frame render(MapPicture picture, Viewport viewport, double unit, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /// The same view with other fills: no polygon is touched when only colours changed.
  public Frame recolour(Frame frame, MapPicture picture) {
    throw new UnsupportedOperationException();
  }
}
