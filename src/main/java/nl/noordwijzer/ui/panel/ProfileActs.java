package nl.noordwijzer.ui.panel;

import java.util.function.Consumer;
import nl.noordwijzer.area.Indicator;

/// What can be done with a figure of the profile.
///
/// @param showOnMap colours the map by the indicator
/// @param copy puts the figure with its comparison on the clipboard
record ProfileActs(Consumer<Indicator> showOnMap, Consumer<ProfileFigure> copy) {}
