package nl.noordwijzer.ui.intake;

import java.util.List;

/// The findings of a table that have a place, one after another on the map.
///
/// FX thread only.
final class FindingWalk {
  private final IntakeViewModel model;
  private List<PlacedFinding> placed = List.of();
  private int at;

  FindingWalk(IntakeViewModel model) {
    this.model = model;
  }

  /// Goes along these from now on; those without a place are passed over.
  void along(List<PlacedFinding> findings) {
    placed = findings.stream().filter(found -> found.place() != null).toList();
  }

  /// Shows one of the findings on the map.
  void begin(PlacedFinding found) {
    at = Math.max(0, placed.indexOf(found));
    model.point(found);
  }

  boolean reaches(int step) {
    return at + step >= 0 && at + step < placed.size();
  }

  /// Shows the finding some places further, if there is one.
  void go(int step) {
    if (reaches(step)) {
      at += step;
      model.point(placed.get(at));
    }
  }

  /// Which of the findings is shown, from 1.
  int number() {
    return at + 1;
  }

  int size() {
    return placed.size();
  }
}
