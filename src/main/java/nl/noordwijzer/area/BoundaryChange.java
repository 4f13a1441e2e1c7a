package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Something that makes figures of an area hard to compare with those of earlier years.
///
/// @param area code
/// @param year the first year after the change
public record BoundaryChange(String area, int year, Kind kind) {

  /// What changed.
  public enum Kind {
    /// The border moved: figures before and after cannot be compared.
    BORDER,
    /// Only the code is another; earlier figures are under another code.
    CODE,
    /// The code is new in this year.
    NEW,
    /// The code is gone in this year.
    VANISHED
  }

  /// Codes that came or went between two years.
  ///
  /// @param before codes of one level in the earlier of the two
  /// @param after codes of the same level
  public static List<BoundaryChange> between(Set<String> before, Set<String> after, int year) {
    List<BoundaryChange> changes = new ArrayList<>();
    for (String code : new TreeSet<>(before)) {
      if (!after.contains(code)) {
        changes.add(new BoundaryChange(code, year, Kind.VANISHED));
      }
    }
    for (String code : new TreeSet<>(after)) {
      if (!before.contains(code)) {
        changes.add(new BoundaryChange(code, year, Kind.NEW));
      }
    }
    return changes;
  }
}
