package nl.noordwijzer.sheet;

import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.text.Texts;
import org.locationtech.jts.geom.Envelope;

/// One page with one map.
///
/// @param extent piece of the world that must be wholly visible, EPSG:28992
/// @param texts language of everything on the page; the same as that of the picture
public record Sheet(
    PageFormat format,
    Heading heading,
    MapPicture picture,
    Envelope extent,
    Imprint imprint,
    Texts texts) {}
