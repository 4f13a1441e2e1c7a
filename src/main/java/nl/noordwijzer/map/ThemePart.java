package nl.noordwijzer.map;

import java.util.Map;
import nl.noordwijzer.area.IndicatorValues;
import org.jspecify.annotations.Nullable;

/// What a theme brings to the picture.
///
/// @param classification absent for a bivariate map and where no area has a figure
/// @param fills by area code
/// @param block its part of the legend
/// @param subject what the map is about, as the title begins
record ThemePart(
    IndicatorValues values,
    @Nullable Classification classification,
    Map<String, AreaFill> fills,
    Legend.Block block,
    String subject) {}
