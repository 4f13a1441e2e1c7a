package nl.noordwijzer.sheet;

import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.text.Texts;
import org.locationtech.jts.geom.Geometry;

/// One page with one map.
///
/// @param shown what must be wholly visible, beside the legend: EPSG:28992
/// @param texts language of everything on the page; the same as that of the picture
public record Sheet(
    PageFormat format,
    Heading heading,
    MapPicture picture,
    Geometry shown,
    Imprint imprint,
    Texts texts) {

  /// What its map shows and where, in points.
  public Viewport view() {
    return SheetLayout.of(this).legend().viewport();
  }
}
