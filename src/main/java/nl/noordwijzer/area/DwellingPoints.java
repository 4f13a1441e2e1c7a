package nl.noordwijzer.area;

import org.locationtech.jts.geom.MultiPoint;

/// Where the homes of a neighbourhood lie, a point for each. How many homes there are is for the
/// figures to say.
///
/// @param neighbourhood code of the buurt
/// @param places in EPSG:28992
public record DwellingPoints(String neighbourhood, MultiPoint places, Source source) {}
