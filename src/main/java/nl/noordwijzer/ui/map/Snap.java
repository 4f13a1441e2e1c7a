package nl.noordwijzer.ui.map;

import org.locationtech.jts.geom.Coordinate;

/// Where a vertex comes, and what drew it there.
record Snap(Coordinate place, Reason reason) {
  /// What draws a vertex; the first ones draw before the later ones.
  enum Reason {
    /// The first vertex of the shape: there it closes.
    CLOSE,
    INTERVENTION_VERTEX,
    COMPLEX_VERTEX,
    AREA_VERTEX,
    PLAN_AREA_VERTEX,
    INTERVENTION_EDGE,
    COMPLEX_EDGE,
    AREA_EDGE,
    PLAN_AREA_EDGE,
    RIGHT_ANGLE,
    ANGLE,
    NONE
  }

  static Snap free(Coordinate place) {
    return new Snap(place, Reason.NONE);
  }

  boolean isFree() {
    return reason == Reason.NONE;
  }
}
