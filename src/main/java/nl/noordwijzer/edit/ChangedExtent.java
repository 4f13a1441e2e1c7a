package nl.noordwijzer.edit;

import java.util.stream.Stream;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.RegisterChange;
import nl.noordwijzer.plan.Scenario;
import org.locationtech.jts.geom.Envelope;

/// The piece of the map on which two states of a plan look different, whether a command, undo or
/// redo lies between them.
public final class ChangedExtent {
  private final Plan before;
  private final Plan after;
  private final Envelope extent = new Envelope();

  private ChangedExtent(Plan before, Plan after) {
    this.before = before;
    this.after = after;
  }

  /// @return a null envelope when the map stays as it is
  @SuppressWarnings("ReferenceEquality")
  public static Envelope between(Plan before, Plan after) {
    ChangedExtent changed = new ChangedExtent(before, after);
    if (before.region() != after.region()) {
      changed.addRegion(before.region());
      changed.addRegion(after.region());
    }
    changed.addItems();
    return changed.extent;
  }

  private void addRegion(Region region) {
    AreaSet areas = region.areas();
    for (AreaLevel level : AreaLevel.values()) {
      extent.expandToInclude(areas.extent(level));
    }
  }

  private void addItems() {
    RegisterChange.between(before.areas(), after.areas())
        .touched()
        .map(PlanArea::place)
        .forEach(this::add);
    RegisterChange.between(before.notes(), after.notes())
        .touched()
        .map(Note::point)
        .forEach(point -> extent.expandToInclude(point.getEnvelopeInternal()));
    RegisterChange<Scenario> scenarios =
        RegisterChange.between(before.scenarios(), after.scenarios());
    Stream.concat(scenarios.added().stream(), scenarios.removed().stream())
        .forEach(scenario -> add(scenario.interventions().stream()));
    scenarios
        .replaced()
        .forEach(changed ->
            addInterventions(changed.before().interventions(), changed.after().interventions()));
  }

  private void addInterventions(Register<Intervention> earlier, Register<Intervention> later) {
    add(RegisterChange.between(earlier, later).touched());
  }

  private void add(Stream<Intervention> interventions) {
    interventions.map(Intervention::place).forEach(this::add);
  }

  private void add(Place place) {
    extent.expandToInclude(place.extent(before.region()));
    extent.expandToInclude(place.extent(after.region()));
  }
}
