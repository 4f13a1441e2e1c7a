package nl.noordwijzer.map.raster;

import org.locationtech.jts.geom.Envelope;

/// The pixels of a view and where they lie in the world.
///
/// @param west world x of the left side of the leftmost pixels
/// @param north world y of the upper side of the topmost pixels
public record PixelGrid(double west, double north, double metresPerPixel, int width, int height) {

  public double toX(double worldX) {
    return (worldX - west) / metresPerPixel;
  }

  public double toY(double worldY) {
    return (north - worldY) / metresPerPixel;
  }

  /// World x of the middle of a column of pixels.
  public double centreX(int column) {
    return west + (column + 0.5) * metresPerPixel;
  }

  /// World y of the middle of a row of pixels.
  public double centreY(int row) {
    return north - (row + 0.5) * metresPerPixel;
  }

  /// The piece of the world on the given rows, with a margin in pixels on all sides.
  Envelope extent(Strip rows, double margin) {
    return new Envelope(
        west - margin * metresPerPixel,
        west + (width + margin) * metresPerPixel,
        north - (rows.end() + margin) * metresPerPixel,
        north - (rows.start() - margin) * metresPerPixel);
  }
}
