package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.HomesList;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorValues;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.text.Texts;

/// The source lines of the visible layers, one per source, warnings first.
record SourceNotes(Region region, MapStyle style, Texts texts) {

  List<String> of(List<IndicatorValues> shown) {
    Set<String> notes = new LinkedHashSet<>();
    List<HomesList> homes =
        style.layer(LayerKind.OWNERSHIP).visible() ? region.ownership().lists() : List.of();
    if (homes.stream().anyMatch(SourceNotes::isInvented)) {
      notes.add(texts.get("map.note.invented"));
    }
    if (style.layer(LayerKind.INDICATOR).visible()) {
      shown.forEach(values -> partial(values).ifPresent(notes::add));
      shown.forEach(values -> notes.addAll(figures(values)));
      shown.forEach(values -> formula(values).ifPresent(notes::add));
    }
    homes.forEach(list -> ownership(list).ifPresent(notes::add));
    notes.add(region.borders().credit(texts.locale()));
    return new ArrayList<>(notes);
  }

  static boolean isInvented(HomesList list) {
    return list.source().invented() && !list.complexes().isEmpty();
  }

  /// Whose homes these are; of a confidential list without homes, that they are left out.
  private Optional<String> ownership(HomesList list) {
    Source source = list.source();
    if (list.complexes().isEmpty()) {
      return source.confidential()
          ? Optional.of(texts.get("map.note.left_out", source.title().in(texts.locale())))
          : Optional.empty();
    }
    if (source.invented()) {
      return Optional.empty();
    }
    String key = source.confidential() ? "map.note.confidential" : "map.note.ownership";
    return Optional.of(texts.get(key, source.credit(texts.locale())));
  }

  /// What the figures leave out, if anything.
  private Optional<String> partial(IndicatorValues values) {
    Stream<Figure> figures =
        values.figures().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue);
    return new FigureWords(texts, region.statistics().catalogue())
        .lacking(figures)
        .map(without ->
            texts.get("map.note.partial", values.indicator().names().in(texts.locale()), without));
  }

  /// How the figures are computed, where they are not measured.
  private Optional<String> formula(IndicatorValues values) {
    Indicator indicator = values.indicator();
    return indicator
        .derivation()
        .map(formula ->
            texts.get("map.note.formula", indicator.names().in(texts.locale()), formula.text()));
  }

  private List<String> figures(IndicatorValues values) {
    Set<Source> sources = new LinkedHashSet<>();
    values.figures().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> {
          if (entry.getValue() instanceof Figure.Known known) {
            sources.addAll(known.origin().sources());
          }
        });
    String year = String.valueOf(values.year());
    return sources.stream().map(source -> source.licensed(dated(source, year))).toList();
  }

  private String dated(Source source, String year) {
    String attribution = source.attribution().in(texts.locale());
    return attribution.contains(year)
        ? attribution
        : texts.get("map.note.figures", attribution, year);
  }
}
