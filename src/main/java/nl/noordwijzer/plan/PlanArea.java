package nl.noordwijzer.plan;

/// An area for which effects are shown.
public record PlanArea(String id, String name, Kind kind, Place place) implements Identified {
  /// What an area is to the programme.
  public enum Kind {
    /// Focuswijk.
    FOCUS_AREA,
    /// Plangebied.
    PLAN_AREA
  }

  public PlanArea withName(String value) {
    return new PlanArea(id, value, kind, place);
  }

  public PlanArea with(Kind value) {
    return new PlanArea(id, name, value, place);
  }

  public PlanArea with(Place value) {
    return new PlanArea(id, name, kind, value);
  }
}
