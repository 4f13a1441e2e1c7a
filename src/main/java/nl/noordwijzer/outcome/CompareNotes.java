package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.text.Texts;

/// What is to be known of all maps of a comparison, each thing once: what is said of several
/// scenarios in the same words, is said of these together.
public final class CompareNotes {
  /// Where a note says that a scenario is one, and where it ends with its name: signs that no note
  /// has.
  private static final String SCENARIO = "\u0001";

  private static final String NAME = "\u0002";
  private static final String BEFORE_NAME = ", ";

  private final Comparison comparison;
  private final Texts texts;

  public CompareNotes(Comparison comparison, Texts texts) {
    this.comparison = comparison;
    this.texts = texts;
  }

  public List<String> lines() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (int i = 0; i < comparison.all().size(); i++) {
      String name = comparison.all().get(i).scenario().name();
      for (String note : comparison.pictures().get(i).notes()) {
        names.computeIfAbsent(pattern(note, name), _ -> new ArrayList<>()).add(name);
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

  private String filled(String pattern, List<String> names) {
    String listed = String.join(", ", names);
    return pattern.replace(SCENARIO, scenarios(names, listed)).replace(NAME, listed);
  }

  private String scenarios(List<String> names, String listed) {
    if (names.size() == 1) {
      return texts.get("compare.scenario", listed);
    }
    return names.size() == comparison.all().size()
        ? texts.get("compare.scenario.all")
        : texts.get("compare.scenario.several", listed);
  }
}
