package nl.noordwijzer.source.stock;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Where the homes of a row lie.
///
/// @param neighbourhood code
/// @param geometry in EPSG:28992; null where only the neighbourhood is known
record Place(String neighbourhood, @Nullable Geometry geometry) {}
