package nl.noordwijzer.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.map.FigureWords;
import nl.noordwijzer.text.Texts;

/// The figures of all areas of a level in one year.
record AreaFigures(Region region, AreaLevel level, int year, List<Indicator> indicators) {
  AreaFigures {
    indicators = List.copyOf(indicators);
  }

  FigureWords words(Texts texts) {
    return new FigureWords(texts, region.statistics().catalogue());
  }

  List<Area> areas() {
    return region.areas().at(level);
  }

  Figure figure(Area area, Indicator indicator) {
    return region.statistics().figure(indicator, area, year);
  }

  /// The sources of all figures, in the order in which they are met.
  Set<Source> sources() {
    Set<Source> sources = new LinkedHashSet<>();
    for (Area area : areas()) {
      for (Indicator indicator : indicators) {
        if (figure(area, indicator) instanceof Figure.Known known) {
          sources.addAll(known.origin().sources());
        }
      }
    }
    return sources;
  }
}
