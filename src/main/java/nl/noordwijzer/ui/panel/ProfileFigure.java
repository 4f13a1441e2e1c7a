package nl.noordwijzer.ui.panel;

import java.util.List;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;

/// One indicator in the profile.
///
/// @param year of the figures: that of the map, or the nearest one before it
/// @param own figure of the chosen areas together
/// @param references figures of what they are compared with, in the order of the profile
/// @param trend through all years of the data
/// @param peers values of all areas of the same level, ascending; empty where position says
///   nothing, as of counts
record ProfileFigure(
    Indicator indicator,
    int year,
    Figure own,
    List<Figure> references,
    TrendLine trend,
    List<Double> peers) {

  ProfileFigure {
    references = List.copyOf(references);
    peers = List.copyOf(peers);
  }
}
