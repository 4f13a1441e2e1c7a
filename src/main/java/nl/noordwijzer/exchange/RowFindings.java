package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;

/// What was noted, repaired or skipped while a table was read, row by row.
final class RowFindings {
  private final Map<Long, List<Finding>> byRow = new HashMap<>();
  private final List<Finding> others = new ArrayList<>();

  static RowFindings of(SourceTable table) {
    RowFindings findings = new RowFindings();
    for (SourceRow row : table.rows()) {
      findings.byRow.put(row.place(), new ArrayList<>());
    }
    for (Finding finding : table.findings()) {
      findings.byRow.getOrDefault(finding.row(), findings.others).add(finding);
    }
    return findings;
  }

  /// Those that are about no row of the table.
  List<Finding> others() {
    return others;
  }

  /// Those about a row, by its place.
  List<Finding> about(long row) {
    return byRow.getOrDefault(row, List.of());
  }

  static Phrase sentence(Finding finding) {
    return new Phrase(finding.key(), finding.arguments().toArray());
  }
}
