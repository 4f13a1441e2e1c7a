package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.ui.session.Session;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The shapes near a place that draw a vertex towards them.
///
/// @param interventions of the scenario that is shown
/// @param areas the plan areas
/// @param except id of the intervention or plan area that is being changed itself; empty for none
record SnapTargets(
    Region region, Register<Intervention> interventions, Register<PlanArea> areas, String except) {

  /// Those of what is shown now.
  static SnapTargets of(Session session, String except) {
    return new SnapTargets(
        session.region(), session.scenario().interventions(), session.plan().areas(), except);
  }

  /// A shape, and what a vertex or an edge of it is as a reason.
  record Target(Geometry geometry, Snap.Reason vertex, Snap.Reason edge) {}

  List<Target> near(Envelope place) {
    List<Target> near = new ArrayList<>();
    for (Intervention intervention : interventions) {
      if (!intervention.id().equals(except)) {
        drawn(intervention.place(), place)
            .ifPresent(shape ->
                near.add(
                    new Target(
                        shape, Snap.Reason.INTERVENTION_VERTEX, Snap.Reason.INTERVENTION_EDGE)));
      }
    }
    for (PlanArea area : areas) {
      if (!area.id().equals(except)) {
        drawn(area.place(), place)
            .ifPresent(shape ->
                near.add(
                    new Target(shape, Snap.Reason.PLAN_AREA_VERTEX, Snap.Reason.PLAN_AREA_EDGE)));
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

  /// A drawn shape that reaches a place.
  private static Optional<Geometry> drawn(Place of, Envelope place) {
    return of instanceof Place.Drawn(Geometry shape)
            && shape.getEnvelopeInternal().intersects(place)
        ? Optional.of(shape)
        : Optional.empty();
  }
}
