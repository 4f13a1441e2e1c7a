package nl.noordwijzer.source.intake;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.source.table.Finding;

/// What other borders would change.
///
/// @param added areas that were not there
/// @param vanished areas that are no longer there; their figures are kept but shown nowhere
/// @param moved areas of which more than [#MOVED] lies elsewhere
/// @param sharper how many times as many points the new borders have
public record BorderChanges(
    List<Area> added, List<Area> vanished, List<Moved> moved, double sharper) {

  /// Part of an area that may lie elsewhere because of drawing, not of a decision: borders that
  /// ship are strongly generalised.
  public static final double MOVED = 0.1;

  /// Difference in the number of points that is none.
  private static final double ALIKE = 0.05;

  /// @param part share of the old area that lies outside the new one, 0 to 1
  public record Moved(Area area, double part) {}

  public BorderChanges {
    added = List.copyOf(added);
    vanished = List.copyOf(vanished);
    moved = List.copyOf(moved);
  }

  static BorderChanges between(AreaSet old, AreaSet fresh) {
    return new BorderChanges(
        missingIn(old, fresh),
        missingIn(fresh, old),
        old.areas().stream()
            .flatMap(area ->
                fresh.byCode(area.code()).stream().map(now -> new Moved(now, part(area, now))))
            .filter(moved -> moved.part > MOVED)
            .toList(),
        points(fresh) / (double) Math.max(1, points(old)));
  }

  private static List<Area> missingIn(AreaSet set, AreaSet other) {
    return other.areas().stream().filter(area -> set.byCode(area.code()).isEmpty()).toList();
  }

  private static double part(Area old, Area fresh) {
    double area = old.geometry().getArea();
    return area == 0 ? 0 : old.geometry().difference(fresh.geometry()).getArea() / area;
  }

  private static long points(AreaSet set) {
    return set.areas().stream().mapToLong(area -> area.geometry().getNumPoints()).sum();
  }

  /// What would change, as sentences.
  List<Sentence> summary() {
    List<Sentence> summary = new ArrayList<>();
    summary.add(
        Math.abs(sharper - 1) < ALIKE
            ? Sentence.of("intake.borders.alike")
            : Sentence.of("intake.borders.sharper", sharper));
    summary.add(Sentence.of("intake.borders.moved", moved.size(), MOVED));
    if (!added.isEmpty()) {
      summary.add(Sentence.of("intake.borders.added", added.size()));
    }
    if (!vanished.isEmpty()) {
      summary.add(Sentence.of("intake.borders.vanished", vanished.size()));
    }
    return summary;
  }

  /// Each area that comes, goes or moves.
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    vanished.forEach(area -> findings.add(finding("intake.border.vanished", area)));
    added.forEach(area -> findings.add(finding("intake.border.added", area)));
    moved.forEach(moved -> findings.add(finding("intake.border.moved", moved.area)));
    return findings;
  }

  private static Finding finding(String key, Area area) {
    return Finding.of(Finding.Weight.NOTED, key, 0, area.name(), area.code())
        .at(area.geometry().getEnvelopeInternal());
  }
}
