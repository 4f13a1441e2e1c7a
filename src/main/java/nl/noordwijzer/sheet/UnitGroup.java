package nl.noordwijzer.sheet;

import java.util.List;
import java.util.stream.IntStream;

/// Columns of figures that have the same unit in each row, and that unit.
///
/// @param first of its columns
/// @param units of the rows; empty where a row has none
record UnitGroup(int first, List<String> units) {
  UnitGroup {
    units = List.copyOf(units);
  }

  boolean isNeeded() {
    return units.stream().anyMatch(unit -> !unit.isEmpty());
  }

  /// Whether there is no row in which another has another unit.
  boolean fits(UnitGroup other) {
    return IntStream.range(0, units.size())
        .allMatch(row ->
            units.get(row).isEmpty()
                || other.units.get(row).isEmpty()
                || units.get(row).equals(other.units.get(row)));
  }

  /// With the units of another, that fits.
  UnitGroup with(UnitGroup other) {
    return new UnitGroup(
        first,
        IntStream.range(0, units.size())
            .mapToObj(row -> units.get(row).isEmpty() ? other.units.get(row) : units.get(row))
            .toList());
  }
}
