package nl.noordwijzer.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of interventions and plan areas, by their id.
public record PlanMarks(Map<String, Said> said) {
  /// Nothing is known.
  public static final PlanMarks UNKNOWN = new PlanMarks(Map.of());

  private static final Said NOTHING = new Said(List.of(), "");

  public PlanMarks {
    said = Map.copyOf(said);
  }

  /// @param words of the marks, beside the name; empty for none
  public record Said(List<PlanMark> marks, String words) {
    public Said {
      marks = List.copyOf(marks);
    }

    /// The more, the graver; 0 when nothing is said.
    int gravity() {
      return marks.contains(PlanMark.DISPLACEMENT) ? 2 : marks.contains(PlanMark.CAUTION) ? 1 : 0;
    }
  }

  /// Nothing where nothing is said of it.
  public Said of(String id) {
    return said.getOrDefault(id, NOTHING);
  }

  /// Only what is said of these.
  public PlanMarks only(Set<String> ids) {
    return new PlanMarks(
        said.entrySet().stream()
            .filter(entry -> ids.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /// The kinds that some of these have.
  List<PlanMark> kinds(Stream<String> ids) {
    return ids.flatMap(id -> of(id).marks().stream())
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
