package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Register;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The shapes near a place that draw a vertex towards them.
///
/// @param interventions of the scenario that is shown
/// @param except id of the intervention that is being changed itself; empty for none
record SnapTargets(Region region, Register<Intervention> interventions, String except) {

  /// A shape, and what a vertex or an edge of it is as a reason.
  record Target(Geometry geometry, Snap.Reason vertex, Snap.Reason edge) {}

  List<Target> near(Envelope place) {
    List<Target> near = new ArrayList<>();
    for (Intervention intervention : interventions) {
      if (!intervention.id().equals(except)
          && intervention.place() instanceof Place.Drawn(Geometry geometry)
          && geometry.getEnvelopeInternal().intersects(place)) {
        near.add(
            new Target(geometry, Snap.Reason.INTERVENTION_VERTEX, Snap.Reason.INTERVENTION_EDGE));
      }
    }
    for (HousingComplex complex : region.ownership().query(place)) {
      near.add(
          new Target(complex.geometry(), Snap.Reason.COMPLEX_VERTEX, Snap.Reason.COMPLEX_EDGE));
    }
    for (Area area : region.areas().query(AreaLevel.NEIGHBOURHOOD, place)) {
      near.add(new Target(area.geometry(), Snap.Reason.AREA_VERTEX, Snap.Reason.AREA_EDGE));
    }
    return near;
  }
}
