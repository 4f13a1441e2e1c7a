package nl.noordwijzer.source.format.shapefile;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Finding.Weight;

/// What is found in one file: so many findings as someone may read, and how many more there are.
final class FindingLog {
  private static final int MOST = 1000;

  private final List<Finding> findings = new ArrayList<>();
  private int more;

  /// @param row counts from 1; 0 for the whole file
  void add(Weight weight, String key, long row, String... arguments) {
    if (findings.size() < MOST) {
      findings.add(Finding.of(weight, key, row, arguments));
    } else {
      more++;
    }
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    if (more > 0) {
      all.add(Finding.of(Weight.NOTED, "format.more", 0, String.valueOf(more)));
    }
    return all;
  }
}
