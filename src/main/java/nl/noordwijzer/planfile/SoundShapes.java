package nl.noordwijzer.planfile;

import java.util.List;
import java.util.function.Consumer;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;

/// Makes the shapes of what a plan proposes valid. One of which nothing remains, such as an area of
/// four points that are the same, is taken out.
///
/// @param told a sentence for each shape that changes
record SoundShapes(Consumer<Phrase> told) {
  Plan of(Plan plan) {
    Register<PlanArea> areas = plan.areas();
    for (PlanArea area : plan.areas()) {
      Place place = valid(area.place(), area.name());
      areas = areas.replacing(new PlanArea(area.id(), area.name(), area.kind(), place));
    }
    Plan valid = plan.withAreas(areas);
    for (Scenario scenario : plan.scenarios()) {
      Register<Intervention> interventions = scenario.interventions();
      for (Intervention item : scenario.interventions()) {
        String subject = item.name() + " (" + scenario.name() + ")";
        interventions = interventions.replacing(item.with(valid(item.place(), subject)));
      }
      valid = valid.with(scenario.with(interventions));
    }
    return valid;
  }

  private Place valid(Place place, String subject) {
    if (!(place instanceof Place.Drawn(Geometry shape)) || new IsValidOp(shape).isValid()) {
      return place;
    }
    Geometry fixed = GeometryFixer.fix(shape);
    told.accept(
        new Phrase(
            fixed.isEmpty() ? "planfile.mended.shapeless" : "planfile.mended.shape", subject));
    return fixed.isEmpty() ? new Place.Chosen(List.of(), List.of()) : new Place.Drawn(fixed);
  }
}
