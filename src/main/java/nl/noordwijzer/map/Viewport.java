package nl.noordwijzer.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The piece of the world that is looked at, on a picture of a given size.
///
/// The unit of the picture is a pixel on screen and a point on paper. World x runs east, y north;
/// picture x runs right, y down.
///
/// @param centreX world x of the middle, metres
/// @param metresPerUnit metres in the world for one unit on the picture
/// @param width of the picture, in units
public record Viewport(
    double centreX, double centreY, double metresPerUnit, double width, double height) {

  /// The smallest viewport that shows an extent, with a margin around it.
  ///
  /// @param margin part of the picture left free on each side, 0 to 0.4
  public static Viewport fit(Envelope extent, double width, double height, double margin) {
    double free = 1 - 2 * margin;
    double metres =
        Math.max(extent.getWidth() / (width * free), extent.getHeight() / (height * free));
    Coordinate centre = extent.centre();
    return new Viewport(centre.x, centre.y, Math.max(metres, 1e-3), width, height);
  }

  /// The piece of the world that is visible.
  public Envelope extent() {
    double halfWidth = width * metresPerUnit / 2;
    double halfHeight = height * metresPerUnit / 2;
    return new Envelope(
        centreX - halfWidth, centreX + halfWidth, centreY - halfHeight, centreY + halfHeight);
  }

  public double toX(double worldX) {
    return (worldX - centreX) / metresPerUnit + width / 2;
  }

  public double toY(double worldY) {
    return (centreY - worldY) / metresPerUnit + height / 2;
  }

  public Coordinate toWorld(double x, double y) {
    return new Coordinate(
        centreX + (x - width / 2) * metresPerUnit, centreY - (y - height / 2) * metresPerUnit);
  }

  /// The view after the picture was dragged by (dx, dy) units.
  public Viewport panned(double dx, double dy) {
    return new Viewport(
        centreX - dx * metresPerUnit, centreY + dy * metresPerUnit, metresPerUnit, width, height);
  }

  /// The view after zooming in by a factor, with the world under (x, y) staying in place.
  public Viewport zoomed(double factor, double x, double y) {
    Coordinate fixed = toWorld(x, y);
    double metres = metresPerUnit / factor;
    return new Viewport(
        fixed.x - (x - width / 2) * metres,
        fixed.y + (y - height / 2) * metres,
        metres,
        width,
        height);
  }

  /// The same centre and scale on a picture of another size.
  public Viewport resized(double newWidth, double newHeight) {
    return new Viewport(centreX, centreY, metresPerUnit, newWidth, newHeight);
  }

  /// All that this shows, in the middle of a view of another size.
  public Viewport allShownOn(double newWidth, double newHeight) {
    double metres = metresPerUnit * Math.max(width / newWidth, height / newHeight);
    return new Viewport(centreX, centreY, metres, newWidth, newHeight);
  }

  /// The same extent on a picture with `factor` times as many units on each side.
  public Viewport scaled(double factor) {
    return new Viewport(centreX, centreY, metresPerUnit / factor, width * factor, height * factor);
  }
}
