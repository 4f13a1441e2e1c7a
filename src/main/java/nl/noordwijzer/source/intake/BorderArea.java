package nl.noordwijzer.source.intake;

import nl.noordwijzer.area.AreaLevel;
import org.locationtech.jts.geom.Geometry;

/// An area as a new edition of the borders has it.
///
/// @param code CBS code; those of the larger areas it lies in are read from it
/// @param geometry polygon or multipolygon in EPSG:28992, metres
public record BorderArea(String code, String name, AreaLevel level, Geometry geometry) {}
