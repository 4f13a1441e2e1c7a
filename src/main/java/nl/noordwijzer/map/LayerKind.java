package nl.noordwijzer.map;

/// The layers of the map.
public enum LayerKind {
  /// Neighbouring municipalities, for orientation.
  SURROUNDINGS,
  /// Areas filled by indicator.
  INDICATOR,
  /// Housing complexes by owner, or the split of owners per area when zoomed out.
  OWNERSHIP,
  /// Borders of buurten, wijken, Heerlen-Noord and the municipality.
  BOUNDARIES,
  /// Outlines of the focus areas.
  FOCUS_AREAS,
  /// Outlines of the plan areas.
  PLAN_AREAS,
  /// What is proposed.
  INTERVENTIONS,
  /// Names of areas.
  LABELS
}
