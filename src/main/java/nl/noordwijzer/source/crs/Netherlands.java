package nl.noordwijzer.source.crs;

import org.locationtech.jts.geom.Envelope;

/// Where data may lie, in RD New (EPSG:28992), in metres.
public final class Netherlands {
  /// How far over the border data may lie, in metres: Belgium and Germany are near.
  public static final double MARGIN = 100_000;

  private Netherlands() {}

  /// The range of RD New itself.
  public static Envelope range() {
    return new Envelope(0, 300_000, 300_000, 625_000);
  }

  /// The range with the margin around it.
  public static Envelope reach() {
    Envelope reach = range();
    reach.expandBy(MARGIN);
    return reach;
  }
}
