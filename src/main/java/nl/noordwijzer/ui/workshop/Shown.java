package nl.noordwijzer.ui.workshop;

import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.ui.session.Work;
import org.jspecify.annotations.Nullable;

/// What the audience sees at a moment.
///
/// @param work without homes that others may not see, and without notes of the operator
/// @param scenario id
/// @param year as of which interventions are shown
/// @param view all of it is seen, whatever the shape of the audience's window
/// @param effects what the scenario would do; null while that is not known
record Shown(
    Work work,
    String scenario,
    int year,
    PlanMarks marks,
    Viewport view,
    @Nullable Effects effects) {

  Shown with(@Nullable Effects value) {
    return new Shown(work, scenario, year, marks, view, value);
  }

  Shown with(Viewport value) {
    return new Shown(work, scenario, year, marks, value, effects);
  }

  /// Whether both differ in nothing but where they look, and in figures. A step of a pan keeps the
  /// work: two are the same only when they are one object.
  @SuppressWarnings("ReferenceEquality")
  boolean isOfSameContent(Shown other) {
    return work == other.work
        && scenario.equals(other.scenario)
        && year == other.year
        && marks.equals(other.marks);
  }

  /// Whether the maps of both are of the same data. Regions are large: two are the same only when
  /// they are one object.
  @SuppressWarnings("ReferenceEquality")
  boolean isOfSameData(Shown other) {
    return work.region() == other.work.region();
  }
}
