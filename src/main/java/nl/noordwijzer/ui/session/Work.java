package nl.noordwijzer.ui.session;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.MapStyle;

/// What the user works on, and what undo goes back to: the region with all its data, and the style
/// of the map.
public record Work(Region region, MapStyle style) {}
