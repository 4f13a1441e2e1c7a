package nl.noordwijzer.ui.map;

import nl.noordwijzer.plan.Place;
import org.locationtech.jts.geom.Geometry;

/// The drawn shape that is being changed: that of an intervention or of a plan area.
///
/// @param id of what has the shape
/// @param shape as it is in the plan
/// @param put gives it another shape in the plan
record ReshapeSubject(String id, Geometry shape, Put put) {
  /// Makes a change of the shape part of the plan.
  interface Put {
    /// @param gesture the same for what is one step to the user
    void put(Place place, String gesture);
  }
}
