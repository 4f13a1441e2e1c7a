package nl.noordwijzer.plan;

import java.time.Instant;
import org.locationtech.jts.geom.Point;

/// Something a person wrote at a place on the map.
///
/// @param point in EPSG:28992, metres
public record Note(String id, Point point, String text, String author, Instant time)
    implements Identified {}
