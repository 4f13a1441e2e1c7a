package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.MapTheme;

/// The years of the indicators on the map.
final class YearBarViewModel {
  private final MapPanelChanges changes;
  private final Statistics statistics;
  private final List<Integer> all;

  YearBarViewModel(MapPanelChanges changes) {
    this.changes = changes;
    statistics = changes.session().region().statistics();
    all = everyYear();
  }

  private List<Integer> everyYear() {
    SortedSet<Integer> years = new TreeSet<>();
    statistics.indicators().forEach(i -> years.addAll(statistics.years(i)));
    return List.copyOf(years);
  }

  /// Every year for which anything is known, in order.
  List<Integer> years() {
    return all;
  }

  /// The years for which the indicators on the map are known.
  SortedSet<Integer> known() {
    SortedSet<Integer> years = new TreeSet<>(all);
    MapTheme theme = changes.style().theme();
    retain(years, Optional.of(theme.indicator()));
    retain(years, theme.secondId());
    return years;
  }

  private void retain(SortedSet<Integer> years, Optional<String> id) {
    Optional<Indicator> indicator = id.flatMap(statistics.catalogue()::byId);
    indicator.ifPresent(i -> years.retainAll(statistics.years(i)));
  }

  int year() {
    return changes.style().theme().year();
  }

  void choose(int year) {
    if (year != year()) {
      changes.merged(
          changes.style().withTheme(changes.style().theme().withYear(year)),
          "year",
          "mappane.act.year",
          Integer.toString(year));
    }
  }

  /// Whether there is more than one year to go through.
  boolean canPlay() {
    return known().size() > 1;
  }

  /// Goes to the next known year, from the last one to the first.
  void next() {
    SortedSet<Integer> known = known();
    if (!known.isEmpty()) {
      SortedSet<Integer> after = known.tailSet(year() + 1);
      choose(after.isEmpty() ? known.first() : after.first());
    }
  }

  /// Goes to the known year before this one, if any.
  void previous() {
    SortedSet<Integer> before = known().headSet(year());
    if (!before.isEmpty()) {
      choose(before.last());
    }
  }
}
