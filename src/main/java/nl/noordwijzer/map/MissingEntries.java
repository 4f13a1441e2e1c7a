package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.text.Texts;

/// The legend entries of areas without a figure: one for each reason, with the number of areas.
record MissingEntries(AreaFill fill, MapTheme theme, Texts texts) {

  List<Legend.ClassEntry> of(Collection<Figure.Missing> missing, IndicatorCatalogue catalogue) {
    Map<MissingReason, Integer> counts = new EnumMap<>(MissingReason.class);
    missing.forEach(figure -> counts.merge(figure.reason(), 1, Integer::sum));
    List<Legend.ClassEntry> entries = new ArrayList<>();
    counts.forEach((reason, count) ->
        entries.add(new Legend.ClassEntry(fill, label(reason, catalogue), count)));
    return entries;
  }

  private String label(MissingReason reason, IndicatorCatalogue catalogue) {
    if (reason != MissingReason.NO_YEAR) {
      return texts.get("map.missing", reason);
    }
    return Stream.concat(Stream.of(theme.indicator()), theme.secondId().stream())
        .filter(id -> catalogue.byId(id).isEmpty())
        .findFirst()
        .map(id -> texts.get("map.missing.unknown", id))
        .orElseGet(() -> texts.get("map.missing.no_year", String.valueOf(theme.year())));
  }
}
