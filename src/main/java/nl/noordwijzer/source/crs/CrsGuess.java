package nl.noordwijzer.source.crs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.source.table.SourceTable;

/// Which coordinate system a table has, judged by what its file says and where it then would lie.
public sealed interface CrsGuess {

  /// The file says it, or the range of the coordinates leaves no doubt.
  ///
  /// @param northFirst whether the coordinates hold the latitude before the longitude, as GML and
  ///   some services do
  record Sure(CoordinateSystem system, boolean northFirst) implements CrsGuess {}

  /// The file does not say it; ask.
  ///
  /// @param candidates the systems in which the data lie in or near the Netherlands, at least one
  record Unsure(List<CoordinateSystem> candidates) implements CrsGuess {}

  /// Not fit for use as it is.
  ///
  /// @param key of the sentence that says why and what to do
  /// @param candidates the systems in which the data would lie in or near the Netherlands, for a
  ///   user who knows better
  record Refused(String key, List<String> arguments, List<CoordinateSystem> candidates)
      implements CrsGuess {}

  /// A table without geometry counts as RD New: there is nothing to turn.
  static CrsGuess of(SourceTable table) {
    Whereabouts places = Whereabouts.of(table);
    if (!table.hasGeometry()) {
      return new Sure(CoordinateSystem.RD_NEW, false);
    }
    if (places.isEmpty()) {
      return new Refused("crs.placeless", List.of(), List.of());
    }
    Optional<CoordinateSystem> told = CoordinateSystem.named(table.crs());
    if (told.isPresent()) {
      return checked(told.get(), places);
    }
    return table.crs().isBlank() ? byRange(places) : unknown(table.crs(), places);
  }

  private static CrsGuess checked(CoordinateSystem told, Whereabouts places) {
    if (places.mostlyIn(told, false)) {
      return new Sure(told, false);
    }
    if (told.isGeographic() && places.mostlyIn(told, true)) {
      return new Sure(told, true);
    }
    List<String> arguments = List.of(told.code(), places.example());
    return new Refused("crs.outside", arguments, candidates(places));
  }

  private static CrsGuess unknown(String crs, Whereabouts places) {
    List<String> arguments = List.of(CrsName.forPeople(crs));
    return new Refused("crs.unknown", arguments, candidates(places));
  }

  private static CrsGuess byRange(Whereabouts places) {
    if (places.nearlyAllInRange()) {
      return new Sure(CoordinateSystem.RD_NEW, false);
    }
    for (boolean northFirst : new boolean[] {false, true}) {
      if (places.nearlyAllIn(CoordinateSystem.WGS84, northFirst)) {
        return new Sure(CoordinateSystem.WGS84, northFirst);
      }
    }
    List<CoordinateSystem> candidates = candidates(places);
    return candidates.isEmpty()
        ? new Refused("crs.nowhere", List.of(places.example()), candidates)
        : new Unsure(candidates);
  }

  /// Of systems that differ by less than a metre only one.
  private static List<CoordinateSystem> candidates(Whereabouts places) {
    return Stream.of(
            CoordinateSystem.RD_NEW,
            CoordinateSystem.WGS84,
            CoordinateSystem.WEB_MERCATOR,
            CoordinateSystem.LAMBERT_72,
            CoordinateSystem.LAMBERT_2008,
            CoordinateSystem.ETRS_UTM_31,
            CoordinateSystem.ETRS_UTM_32)
        .filter(system -> places.mostlyIn(system, false))
        .toList();
  }
}
