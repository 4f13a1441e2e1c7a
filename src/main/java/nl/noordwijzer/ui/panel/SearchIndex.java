package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.noordwijzer.text.SearchWords;

/// Finds entries by what was typed: the best of each kind, better ones first.
///
/// Where nothing of any kind holds what was typed, words that differ in a letter or two are taken
/// too.
final class SearchIndex {
  private record Item(SearchEntry entry, List<SearchWords> keys) {}

  private record Hit(SearchEntry entry, int rank) {}

  private final List<Item> items;

  SearchIndex(List<SearchEntry> entries) {
    items = entries.stream().map(SearchIndex::item).toList();
  }

  private static Item item(SearchEntry entry) {
    return new Item(
        entry,
        Stream.concat(Stream.of(entry.label()), entry.keys().stream())
            .map(SearchWords::of)
            .distinct()
            .toList());
  }

  /// @param most number of entries of one kind
  /// @return grouped by kind, in the order of the kinds
  List<SearchEntry> find(String typed, int most) {
    SearchWords query = SearchWords.of(typed);
    if (query.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = hits(query, false);
    return best(hits.isEmpty() ? hits(query, true) : hits, most);
  }

  private List<Hit> hits(SearchWords query, boolean forgiving) {
    List<Hit> hits = new ArrayList<>();
    for (Item item : items) {
      OptionalInt rank = rank(item, query, forgiving);
      rank.ifPresent(r -> hits.add(new Hit(item.entry, r)));
    }
    return hits;
  }

  private static OptionalInt rank(Item item, SearchWords query, boolean forgiving) {
    OptionalInt best = OptionalInt.empty();
    for (SearchWords key : item.keys) {
      OptionalInt rank = forgiving ? key.rankForgiving(query) : key.rank(query);
      if (rank.isPresent() && (best.isEmpty() || rank.getAsInt() < best.getAsInt())) {
        best = rank;
      }
    }
    return best;
  }

  private static List<SearchEntry> best(List<Hit> hits, int most) {
    Map<SearchEntry.Kind, List<Hit>> groups = new EnumMap<>(SearchEntry.Kind.class);
    hits.forEach(h -> groups.computeIfAbsent(h.entry.kind(), _ -> new ArrayList<>()).add(h));
    List<SearchEntry> found = new ArrayList<>();
    for (List<Hit> group : groups.values()) {
      group.sort(Comparator.comparingInt(Hit::rank));
      group.stream().limit(most).map(Hit::entry).forEach(found::add);
    }
    return found;
  }
}
