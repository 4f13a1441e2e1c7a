package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.text.Texts;

/// What is to be known of all maps of a comparison, each thing once: what is said of several
/// scenarios in the same words, is said of these together.
public final class CompareNotes {
  /// Where a note says that a scenario is one, and where it ends with its name: signs that no note
  /// has.
  private static final String SCENARIO = "\u0001";

  private static final String NAME = "\u0002";
  private static final String BEFORE_NAME = ", ";

  private final List<OfMap> maps;
  private final long scenarios;
  private final Texts texts;

  /// What is to be known of the map of a scenario.
  ///
  /// @param scenario its name
  public record OfMap(String scenario, List<String> notes) {
    public OfMap {
      notes = List.copyOf(notes);
    }
  }

  public CompareNotes(List<OfMap> maps, Texts texts) {
    this.maps = List.copyOf(maps);
    scenarios = maps.stream().map(OfMap::scenario).distinct().count();
    this.texts = texts;
  }

  public static CompareNotes of(Comparison comparison, Texts texts) {
    List<OfMap> maps = new ArrayList<>();
    for (int i = 0; i < comparison.all().size(); i++) {
      String name = comparison.all().get(i).scenario().name();
      maps.add(new OfMap(name, comparison.pictures().get(i).notes()));
    }
    return new CompareNotes(maps, texts);
  }

  public List<String> lines() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (OfMap map : maps) {
      for (String note : map.notes()) {
        names
            .computeIfAbsent(pattern(note, map.scenario()), _ -> new LinkedHashSet<>())
            .add(map.scenario());
      }
    }
    return names.entrySet().stream()
        .map(note -> filled(note.getKey(), note.getValue()))
        .distinct()
        .toList();
  }

  private String pattern(String note, String name) {
    return note.endsWith(BEFORE_NAME + name)
        ? note.substring(0, note.length() - name.length()) + NAME
        : note.replace(texts.get("compare.scenario", name), SCENARIO);
  }

  private String filled(String pattern, Set<String> names) {
    String listed = String.join(", ", names);
    return pattern.replace(SCENARIO, scenarios(names, listed)).replace(NAME, listed);
  }

  private String scenarios(Set<String> names, String listed) {
    if (names.size() == 1) {
      return texts.get("compare.scenario", listed);
    }
    return names.size() == scenarios
        ? texts.get("compare.scenario.all")
        : texts.get("compare.scenario.several", listed);
  }
}
