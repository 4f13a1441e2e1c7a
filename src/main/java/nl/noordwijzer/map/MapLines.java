package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;

/// Which borders a map of a level shows.
public final class MapLines {
  private MapLines() {}

  /// Levels of borders, thinnest first: none finer than the areas that are coloured, and only those
  /// that the region has.
  public static List<AreaLevel> levels(MapTheme theme, Region region) {
    List<AreaLevel> levels = new ArrayList<>();
    if (theme.level() == AreaLevel.NEIGHBOURHOOD) {
      levels.add(AreaLevel.NEIGHBOURHOOD);
    }
    if (theme.level().compareTo(AreaLevel.FOCUS_AREA) <= 0) {
      levels.add(AreaLevel.DISTRICT);
    }
    levels.add(AreaLevel.MUNICIPALITY);
    levels.add(AreaLevel.PROGRAMME_AREA);
    levels.removeIf(level -> region.areas().at(level).isEmpty());
    return levels;
  }
}
