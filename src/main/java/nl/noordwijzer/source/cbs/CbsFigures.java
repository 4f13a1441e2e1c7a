package nl.noordwijzer.source.cbs;

import java.util.List;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.source.table.Finding;

/// What a table of CBS says.
///
/// @param observations figures, and reasons why there is none
/// @param changes borders and codes that changed since the year before
public record CbsFigures(
    List<Observation> observations, List<BoundaryChange> changes, List<Finding> findings) {
  public CbsFigures {
    observations = List.copyOf(observations);
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }
}
