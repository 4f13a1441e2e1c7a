package nl.noordwijzer.plan;

/// What a planner writes with an intervention.
///
/// @param source where its figures come from; empty when it is not said
public record Remarks(String notes, String source) {
  public static final Remarks NONE = new Remarks("", "");
}
