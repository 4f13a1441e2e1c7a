package nl.noordwijzer.ui.formula;

import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.source.DraftCheck.Complaint;
import nl.noordwijzer.source.DraftCheck.Field;
import nl.noordwijzer.source.FormulaReader;

/// What came of checking a draft.
///
/// @param problem where the formula goes wrong
/// @param complaints what else is wrong
/// @param result what it makes, when nothing is wrong
record Outcome(
    Optional<FormulaReader.Problem> problem,
    Map<Field, Complaint> complaints,
    Optional<Result> result) {
  /// Before anything was checked.
  static final Outcome NONE = new Outcome(Optional.empty(), Map.of(), Optional.empty());

  Outcome {
    complaints = Map.copyOf(complaints);
  }

  /// @param region with the indicator in it
  record Result(Indicator indicator, Region region, Preview preview) {}
}
