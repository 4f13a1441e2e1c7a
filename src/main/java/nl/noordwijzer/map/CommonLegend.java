package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// One legend for maps beside each other that have the same classes.
public final class CommonLegend {
  private CommonLegend() {}

  /// The legend of the first map with all that is proposed on any of them, and without counts that
  /// hold for one of several maps only.
  public static Legend of(List<Legend> maps) {
    Legend first = maps.getFirst().besides(maps);
    List<Legend.Proposed> proposed = maps.stream().flatMap(Legend::proposed).toList();
    if (maps.size() == 1 || proposed.isEmpty()) {
      return first;
    }
    List<Legend.Block> blocks = new ArrayList<>(first.withoutProposed().blocks());
    boolean lines = !blocks.isEmpty() && blocks.getLast() instanceof Legend.Lines;
    blocks.add(lines ? blocks.size() - 1 : blocks.size(), together(proposed));
    return new Legend(blocks);
  }

  /// Types in the order in which they first come.
  private static Legend.Proposed together(List<Legend.Proposed> all) {
    Map<String, Legend.TypeEntry> types = new LinkedHashMap<>();
    all.stream()
        .flatMap(one -> one.entries().stream())
        .forEach(entry -> types.putIfAbsent(entry.label(), entry));
    return new Legend.Proposed(
        all.getFirst().title(),
        "",
        List.copyOf(types.values()),
        distinct(all, Legend.Proposed::statuses)
            .sorted(Comparator.comparing(Legend.StatusEntry::sign))
            .toList(),
        any(all, Legend.Proposed::wide),
        any(all, Legend.Proposed::planArea),
        distinct(all, Legend.Proposed::marks).toList());
  }

  private static <T> Stream<T> distinct(
      List<Legend.Proposed> all, Function<Legend.Proposed, List<T>> part) {
    return all.stream().flatMap(one -> part.apply(one).stream()).distinct();
  }

  private static String any(List<Legend.Proposed> all, Function<Legend.Proposed, String> part) {
    return all.stream().map(part).filter(words -> !words.isEmpty()).findFirst().orElse("");
  }
}
