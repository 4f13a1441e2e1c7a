package nl.noordwijzer.bidbook;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PlanArea;
import org.locationtech.jts.geom.Geometry;

/// Which interventions a page is about: on a page about a plan area what lies in it, on one about
/// an intervention only that.
record Concerned(Subject subject, Region region) {
  /// What only touches the edge of an area is not in it, metres.
  private static final double EDGE = 1;

  boolean has(Intervention one) {
    return switch (subject) {
      case Subject.OfPlanArea(PlanArea area) -> {
        Geometry inner = area.place().geometry(region).buffer(-EDGE);
        yield one.place().geometry(region).intersects(inner);
      }
      case Subject.OfIntervention(Intervention only) -> one.id().equals(only.id());
      default -> true;
    };
  }
}
