package nl.noordwijzer.ui.map;

import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The world of a region: views are kept near it, so that nobody gets lost.
///
/// @param extent of all areas, metres
record WorldBounds(Envelope extent) {
  /// Least metres per CSS pixel: about 1 : 380.
  static final double NEAREST = 0.1;

  /// How much smaller than the view the world may become.
  private static final double FARTHEST = 1.6;

  /// How far from the region nothing is planned any more, metres.
  private static final double FAR = 50_000;

  private static final double MARGIN = 0.03;

  static WorldBounds of(Region region) {
    Envelope extent = new Envelope();
    for (AreaLevel level : AreaLevel.values()) {
      extent.expandToInclude(region.areas().extent(level));
    }
    return new WorldBounds(extent.isNull() ? new Envelope(0, 1, 0, 1) : extent);
  }

  /// Whether a place lies in the region or its wide surroundings.
  boolean isNear(Coordinate place) {
    Envelope near = new Envelope(extent);
    near.expandBy(FAR);
    return near.contains(place);
  }

  /// What the overview beneath the map shows: the world with room around it.
  Envelope surroundings() {
    Envelope wide = new Envelope(extent);
    wide.expandBy(extent.getWidth() * 0.6, extent.getHeight() * 0.6);
    return wide;
  }

  /// The view nearest to the wanted one whose middle lies in the world and whose scale makes sense.
  Viewport keep(Viewport wanted) {
    double farthest =
        FARTHEST * Viewport.fit(extent, wanted.width(), wanted.height(), 0).metresPerUnit();
    double metres = Math.clamp(wanted.metresPerUnit(), NEAREST, Math.max(NEAREST, farthest));
    return new Viewport(
        Math.clamp(wanted.centreX(), extent.getMinX(), extent.getMaxX()),
        Math.clamp(wanted.centreY(), extent.getMinY(), extent.getMaxY()),
        metres,
        wanted.width(),
        wanted.height());
  }

  /// The view that shows an extent with some room around it.
  Viewport fit(Envelope wanted, Viewport present) {
    return keep(Viewport.fit(wanted, present.width(), present.height(), MARGIN));
  }
}
