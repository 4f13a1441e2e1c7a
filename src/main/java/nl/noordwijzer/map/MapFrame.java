package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Where a map is painted on a page.
///
/// @param unit length of one CSS pixel in units of the viewport
/// @param covered parts of the picture on which something else will lie, kept free of names
public record MapFrame(Viewport viewport, double unit, List<Rectangle2D> covered) {
  public MapFrame {
    covered = List.copyOf(covered);
  }
}
