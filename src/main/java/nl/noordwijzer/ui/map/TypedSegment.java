package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/// Where the next vertex comes, typed in numbers: a length, a length and a bearing, or coordinates.
///
/// @param typed digits, separated by spaces or semicolons; commas and points both begin decimals
record TypedSegment(String typed) {
  private static final String USABLE = "0123456789.,; ";
  private static final double FULL_CIRCLE = 360;

  static final TypedSegment NONE = new TypedSegment("");

  boolean isEmpty() {
    return typed.isEmpty();
  }

  /// With one more character; the same where that makes no number.
  TypedSegment with(String character) {
    boolean begins = !isEmpty() || (!character.isBlank() && !character.equals(";"));
    return begins && character.length() == 1 && USABLE.contains(character)
        ? new TypedSegment(typed + character)
        : this;
  }

  TypedSegment withoutLast() {
    return isEmpty() ? this : new TypedSegment(typed.substring(0, typed.length() - 1));
  }

  /// @param last vertex that was set last
  /// @param pointer gives the direction of a length alone
  Optional<Coordinate> vertex(Optional<Coordinate> last, Coordinate pointer) {
    List<Double> numbers = numbers();
    if (numbers.size() == 2 && numbers.getLast() > FULL_CIRCLE) {
      return Optional.of(new Coordinate(numbers.getFirst(), numbers.getLast()));
    }
    if (numbers.isEmpty() || numbers.size() > 2) {
      return Optional.empty();
    }
    double length = numbers.getFirst();
    return last.flatMap(from ->
        numbers.size() == 2
            ? Optional.of(along(from, length, Math.toRadians(90 - numbers.getLast())))
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

  private List<Double> numbers() {
    List<Double> numbers = new ArrayList<>();
    for (String part : typed.strip().split("[; ]+")) {
      try {
        numbers.add(Double.valueOf(part.replace(',', '.')));
      } catch (NumberFormatException e) {
        return List.of();
      }
    }
    return numbers;
  }
}
