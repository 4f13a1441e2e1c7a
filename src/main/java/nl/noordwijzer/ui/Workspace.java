package nl.noordwijzer.ui;

/// What the user is at: which panels lie around the map.
enum Workspace {
  /// Reading figures: indicator, layers, years of the figures.
  EXPLORE,
  /// Drawing interventions: catalogue, list, timeline.
  SKETCH,
  /// Holding scenarios against each other: maps, figures, years.
  COMPARE,
  /// A bidbook page by page, as it will be on paper.
  PAGES
}
