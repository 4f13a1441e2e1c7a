package nl.noordwijzer.ui.map;

/// What dragging on the map does.
enum MapTool {
  /// Moves the map.
  PAN,
  /// Zooms to a box.
  ZOOM_BOX,
  /// Chooses the areas that a box touches.
  SELECT_BOX
}
