package nl.noordwijzer.source.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Findings as they come in: at most [#MOST] with the same sentence, the rest is counted, so that a
/// file that is wrong in every row stays readable.
public final class Findings {
  /// Most findings with the same sentence.
  public static final int MOST = 50;

  private final Map<String, List<Finding>> byKey = new LinkedHashMap<>();
  private final Map<String, Long> more = new LinkedHashMap<>();

  public void add(Finding finding) {
    List<Finding> same = byKey.computeIfAbsent(finding.key(), _ -> new ArrayList<>());
    if (same.size() < MOST) {
      same.add(finding);
    } else {
      more.merge(finding.key(), 1L, Long::sum);
    }
  }

  /// A finding about a row.
  public void add(Finding.Weight weight, String key, long row, String... arguments) {
    add(Finding.of(weight, key, row, arguments));
  }

  /// All of them, those with the same sentence together.
  public List<Finding> list() {
    List<Finding> all = new ArrayList<>();
    byKey.forEach((key, same) -> {
      all.addAll(same);
      Long rest = more.get(key);
      if (rest != null) {
        all.add(Finding.of(same.getFirst().weight(), "table.more", 0, rest.toString()));
      }
    });
    return all;
  }
}
