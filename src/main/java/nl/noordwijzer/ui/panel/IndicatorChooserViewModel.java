package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Formula;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.Ramps;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.text.SearchWords;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Which indicators there are, which one colours the map, and on which level.
final class IndicatorChooserViewModel {
  /// An entry of the list: a theme as heading, or an indicator below it.
  sealed interface Entry {}

  /// @param theme in the language of the user
  record Heading(String theme) implements Entry {}

  record Choice(Indicator indicator) implements Entry {}

  private final MapPanelChanges changes;
  private final Statistics statistics;

  IndicatorChooserViewModel(MapPanelChanges changes) {
    this.changes = changes;
    statistics = changes.session().region().statistics();
  }

  /// Headings and indicators that answer to what was typed, in the order of the catalogue.
  List<Entry> entries(String typed) {
    SearchWords query = SearchWords.of(typed);
    List<Indicator> found =
        statistics.indicators().stream()
            .filter(indicator -> query.isEmpty() || answers(indicator, query))
            .toList();
    List<Names> themes = found.stream().map(Indicator::theme).distinct().toList();
    return themes.stream().flatMap(theme -> group(theme, found).stream()).toList();
  }

  private List<Entry> group(Names theme, List<Indicator> found) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Heading(theme.in(texts().locale())));
    found.stream().filter(i -> i.theme().equals(theme)).map(Choice::new).forEach(entries::add);
    return entries;
  }

  private static boolean answers(Indicator indicator, SearchWords query) {
    Names names = indicator.names();
    Names theme = indicator.theme();
    return List.of(names.dutch(), names.english(), indicator.id(), theme.dutch(), theme.english())
        .stream()
        .map(SearchWords::of)
        .anyMatch(words -> words.rank(query).isPresent());
  }

  /// The indicator that colours the map; empty when the catalogue does not know it.
  Optional<Indicator> chosen() {
    return statistics.catalogue().byId(theme().indicator());
  }

  /// Colours the map by an indicator, with sensible classes.
  void choose(Indicator indicator) {
    if (indicator.id().equals(theme().indicator())) {
      return;
    }
    MapStyle next = UsualStyle.showing(changes.style(), statistics, indicator);
    changes.merged(next, "indicator", "mappane.act.indicator", name(indicator));
  }

  /// The second indicator of a map of two, if any.
  Optional<Indicator> second() {
    return theme().secondId().flatMap(statistics.catalogue()::byId);
  }

  /// All indicators that can be set beside the chosen one.
  List<Indicator> seconds() {
    return statistics.indicators().stream()
        .filter(indicator -> !indicator.id().equals(theme().indicator()))
        .toList();
  }

  /// Sets a second indicator beside the first, or takes it away.
  void chooseSecond(@Nullable Indicator indicator) {
    String id = indicator == null ? null : indicator.id();
    if (theme().secondId().equals(Optional.ofNullable(id))) {
      return;
    }
    MapStyle style = changes.style().withTheme(theme().withSecond(id));
    if (indicator == null) {
      changes.to(UsualStyle.withRamp(style, Ramps.Kind.SEQUENTIAL), "mappane.act.second.none");
    } else {
      changes.to(
          UsualStyle.withRamp(style, Ramps.Kind.BIVARIATE), "mappane.act.second", name(indicator));
    }
  }

  /// Levels that have areas.
  List<AreaLevel> levels() {
    return Arrays.stream(AreaLevel.values())
        .filter(level -> !changes.session().region().areas().at(level).isEmpty())
        .toList();
  }

  AreaLevel level() {
    return theme().level();
  }

  void chooseLevel(AreaLevel level) {
    changes.to(
        UsualStyle.at(changes.style(), statistics, level),
        "mappane.act.level",
        texts().get("map.level", level));
  }

  String name(Indicator indicator) {
    return indicator.names().in(texts().locale());
  }

  /// Unit and years, such as `% · 2016-2019`.
  String facts(Indicator indicator) {
    SortedSet<Integer> years = statistics.years(indicator);
    String unit = indicator.unit().in(texts().locale());
    String span = years.isEmpty() ? texts().get("mappane.years.none") : span(years);
    return unit.isEmpty() ? span : unit + " · " + span;
  }

  private String span(SortedSet<Integer> years) {
    return years.size() == 1
        ? texts().get("mappane.years.one", years.first().toString())
        : texts().get("mappane.years", years.first().toString(), years.last().toString());
  }

  String description(Indicator indicator) {
    return indicator.description().in(texts().locale());
  }

  /// The formula of a derived indicator, in words of the user.
  Optional<String> formula(Indicator indicator) {
    return indicator.derivation().map(Formula::text);
  }

  /// The names of the indicators a formula uses, so that it can be read.
  String inputs(Formula formula) {
    Locale locale = texts().locale();
    return new TreeSet<>(formula.inputs())
        .stream()
            .flatMap(id -> statistics.catalogue().byId(id).stream())
            .map(input -> input.id() + " = " + input.names().in(locale))
            .reduce((a, b) -> a + "\n" + b)
            .orElse("");
  }

  private MapTheme theme() {
    return changes.style().theme();
  }

  private Texts texts() {
    return changes.texts();
  }
}
