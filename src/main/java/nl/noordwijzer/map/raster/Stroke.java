package nl.noordwijzer.map.raster;

import nl.noordwijzer.area.AreaLevel;

/// How borders of a level are drawn; a level may have several, such as a line and its halo.
///
/// @param width pixels
/// @param argb colour, not premultiplied
public record Stroke(AreaLevel level, double width, int argb) {}
