package nl.noordwijzer.area;

/// The levels at which figures are known, from small to large.
///
/// Neighbourhoods (buurten), districts (wijken) and municipalities are CBS levels with figures of
/// their own. The programme area (Heerlen-Noord) and the focus areas (focuswijken) have none: their
/// figures are combined from the areas they consist of.
public enum AreaLevel {
  NEIGHBOURHOOD,
  DISTRICT,
  FOCUS_AREA,
  PROGRAMME_AREA,
  MUNICIPALITY
}
