package nl.noordwijzer.ui.panel;

import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Figure;

/// One area with its figures.
///
/// @param district name of the wijk it lies in, empty where it lies in none
/// @param figures in the order of the columns
record AreaTableRow(Area area, String district, List<Figure> figures) {
  AreaTableRow {
    figures = List.copyOf(figures);
  }
}
