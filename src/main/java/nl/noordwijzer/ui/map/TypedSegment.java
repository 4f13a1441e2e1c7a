package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.locationtech.jts.geom.Coordinate;

/// Where the next vertex comes, typed in numbers: a length, a length and a bearing, or coordinates.
///
/// @param typed digits, separated by spaces or semicolons; a point or a comma is what it is in the
///   language of the user, or begins decimals where it cannot be that
/// @param numbers of the language of the user
record TypedSegment(String typed, TypedNumbers numbers) {
  private static final String USABLE = "0123456789.,; ";

  /// Decimals are still to come.
  private static final Pattern LAST_MARK = Pattern.compile("[.,]$");

  private static final double FULL_CIRCLE = 360;

  static TypedSegment none(TypedNumbers numbers) {
    return new TypedSegment("", numbers);
  }

  boolean isEmpty() {
    return typed.isEmpty();
  }

  /// With one more character; the same where that makes no number.
  TypedSegment with(String character) {
    boolean begins = !isEmpty() || (!character.isBlank() && !character.equals(";"));
    return begins && character.length() == 1 && USABLE.contains(character)
        ? new TypedSegment(typed + character, numbers)
        : this;
  }

  TypedSegment withoutLast() {
    return isEmpty() ? this : new TypedSegment(typed.substring(0, typed.length() - 1), numbers);
  }

  /// @param last vertex that was set last
  /// @param pointer gives the direction of a length alone
  Optional<Coordinate> vertex(Optional<Coordinate> last, Coordinate pointer) {
    List<Double> given = given();
    if (given.size() == 2 && given.getLast() > FULL_CIRCLE) {
      return Optional.of(new Coordinate(given.getFirst(), given.getLast()));
    }
    if (given.isEmpty() || given.size() > 2) {
      return Optional.empty();
    }
    double length = given.getFirst();
    return last.flatMap(from ->
        given.size() == 2
            ? Optional.of(along(from, length, Math.toRadians(90 - given.getLast())))
            : towards(from, length, pointer));
  }

  private static Optional<Coordinate> towards(Coordinate from, double length, Coordinate pointer) {
    return from.equals2D(pointer)
        ? Optional.empty()
        : Optional.of(along(from, length, Math.atan2(pointer.y - from.y, pointer.x - from.x)));
  }

  private static Coordinate along(Coordinate from, double length, double direction) {
    return new Coordinate(
        from.x + length * Math.cos(direction), from.y + length * Math.sin(direction));
  }

  private List<Double> given() {
    List<Double> given = new ArrayList<>();
    for (String part : typed.strip().split("[; ]+")) {
      OptionalDouble number = numbers.readMeasure(LAST_MARK.matcher(part).replaceAll(""));
      if (number.isEmpty()) {
        return List.of();
      }
      given.add(number.getAsDouble());
    }
    return given;
  }
}
