package nl.noordwijzer.exchange;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.exchange.Incoming.Line;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.source.crs.CoordinateSystem;
import nl.noordwijzer.source.table.Finding;

/// What becomes of a row, with what was noted while it was read.
///
/// @param stray the system in which the row lies, where the other rows lie in another
record Remarked(Line line, Row row, Optional<CoordinateSystem> stray) {
  private static final String SHAPELESS = "exchange.refused.shape";

  Line with(List<Finding> noted) {
    Line remarked = line;
    if (row.isTrimmed("naam") || row.isTrimmed("name")) {
      remarked = remarked.with(new Phrase("exchange.noted.trimmed"));
    }
    for (Finding finding : noted) {
      remarked =
          isReason(finding) ? because(finding) : remarked.with(RowFindings.sentence(finding));
    }
    return remarked;
  }

  /// Whether it tells why there is no shape.
  private boolean isReason(Finding finding) {
    Phrase reason = line.reason();
    return line.fate() == Fate.REFUSED
        && reason != null
        && reason.key().equals(SHAPELESS)
        && finding.weight() == Finding.Weight.SKIPPED;
  }

  private Line because(Finding finding) {
    Phrase reason =
        stray
            .map(system -> new Phrase("exchange.refused.system", system.code()))
            .orElseGet(() -> RowFindings.sentence(finding));
    return Line.refused(line.row(), line.name(), reason);
  }
}
