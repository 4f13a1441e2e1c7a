package nl.noordwijzer.plan;

import java.time.Instant;
import java.util.Optional;
import nl.noordwijzer.area.Names;
import org.jspecify.annotations.Nullable;

/// A figure that computations rest on and that no one has measured here, with its range.
///
/// @param unit as printed behind it; shares are in `%`
/// @param low smallest value that is thought possible, not the least favourable one
/// @param high largest value that is thought possible
/// @param year to which it applies, or of the price level
/// @param source who says so; of our own ones that they are assumed
/// @param revision who changed it last, and when; absent when nobody did
public record Assumption(
    String id,
    Names names,
    Names unit,
    double low,
    double expected,
    double high,
    int year,
    Names source,
    @Nullable Revision revision)
    implements Identified {

  /// @param author name of the user, empty where it is not known
  public record Revision(String author, Instant time) {}

  public Assumption {
    if (!(low <= expected && expected <= high)) {
      throw new IllegalArgumentException("not in order: " + id);
    }
  }

  /// As it was first written.
  public Assumption(
      String id,
      Names names,
      Names unit,
      double low,
      double expected,
      double high,
      int year,
      Names source) {
    this(id, names, unit, low, expected, high, year, source, null);
  }

  /// Who changed it last, and when; empty when nobody did.
  public Optional<Revision> lastRevision() {
    return Optional.ofNullable(revision);
  }

  public Assumption with(@Nullable Revision value) {
    return new Assumption(id, names, unit, low, expected, high, year, source, value);
  }

  /// Whether another says the same, whoever changed either.
  public boolean saysTheSameAs(Assumption other) {
    return with(null).equals(other.with(null));
  }

  /// The same with other figures, by whom the source says.
  ///
  /// @throws IllegalArgumentException when they are not in order
  public Assumption with(double lower, double likely, double higher, Names from) {
    return new Assumption(id, names, unit, lower, likely, higher, year, from, revision);
  }
}
