package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Everything the sources say, by indicator, year and area.
public final class Observations {
  private final Map<String, TreeMap<Integer, Map<String, Figure>>> table = new HashMap<>();
  private final Set<BoundaryChange> changes = new HashSet<>();
  private final int size;

  /// The last one wins where the same area, indicator and year come twice.
  public Observations(List<Observation> observations) {
    observations.forEach(this::put);
    size = count();
  }

  private Observations(
      Observations others, List<Observation> more, Collection<BoundaryChange> moreChanges) {
    changes.addAll(others.changes);
    changes.addAll(moreChanges);
    others.table.forEach((indicator, years) -> {
      TreeMap<Integer, Map<String, Figure>> copy = new TreeMap<>();
      years.forEach((year, figures) -> copy.put(year, new HashMap<>(figures)));
      table.put(indicator, copy);
    });
    more.forEach(this::put);
    size = count();
  }

  private void put(Observation o) {
    table
        .computeIfAbsent(o.indicator(), _ -> new TreeMap<>())
        .computeIfAbsent(o.year(), _ -> new HashMap<>())
        .put(o.area(), o.figure());
  }

  private int count() {
    return table.values().stream()
        .flatMap(years -> years.values().stream())
        .mapToInt(Map::size)
        .sum();
  }

  /// These and others, which win where the same area, indicator and year come twice.
  public Observations with(List<Observation> more) {
    return with(more, List.of());
  }

  /// As [#with(List)], with what is known of borders that changed.
  public Observations with(List<Observation> more, Collection<BoundaryChange> moreChanges) {
    return new Observations(this, more, moreChanges);
  }

  /// The same without those of one indicator.
  Observations without(String indicator) {
    List<Observation> others =
        all().stream().filter(each -> !each.indicator().equals(indicator)).toList();
    return new Observations(others).with(List.of(), changes);
  }

  /// Borders that changed, as far as the sources tell.
  public Set<BoundaryChange> changes() {
    return Collections.unmodifiableSet(changes);
  }

  /// Whether figures of an area cannot be compared with those of the year before.
  public boolean isBroken(String area, int year) {
    return changes.contains(new BoundaryChange(area, year, BoundaryChange.Kind.BORDER))
        || changes.contains(new BoundaryChange(area, year, BoundaryChange.Kind.NEW));
  }

  /// All of them, by indicator, year and area.
  public List<Observation> all() {
    List<Observation> all = new ArrayList<>();
    new TreeMap<>(table)
        .forEach((indicator, years) ->
            years.forEach((year, figures) ->
                new TreeMap<>(figures)
                    .forEach((area, figure) ->
                        all.add(new Observation(area, indicator, year, figure)))));
    return all;
  }

  public int size() {
    return size;
  }

  /// Years for which any area has a known figure of this indicator.
  public SortedSet<Integer> years(String indicator) {
    TreeMap<Integer, Map<String, Figure>> years = table.get(indicator);
    if (years == null) {
      return Collections.emptySortedSet();
    }
    TreeSet<Integer> known = new TreeSet<>(years.keySet());
    known.removeIf(year -> !hasKnown(years.getOrDefault(year, Map.of())));
    return Collections.unmodifiableSortedSet(known);
  }

  private static boolean hasKnown(Map<String, Figure> figures) {
    return figures.values().stream().anyMatch(Figure.Known.class::isInstance);
  }

  /// The figure, or why there is none.
  public Figure figure(String area, String indicator, int year) {
    Map<Integer, Map<String, Figure>> years = table.get(indicator);
    Map<String, Figure> values = years == null ? null : years.get(year);
    if (values == null) {
      return Figure.Missing.because(MissingReason.NO_YEAR);
    }
    Figure figure = values.get(area);
    return figure == null ? Figure.Missing.because(MissingReason.NOT_PUBLISHED) : figure;
  }
}
