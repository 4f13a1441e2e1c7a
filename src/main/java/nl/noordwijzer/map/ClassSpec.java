package nl.noordwijzer.map;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the user wants values divided into classes.
///
/// @param count number of classes, 3 to 7
/// @param breaks inner class borders, ascending, used by [ClassMethod#OWN] and while locked
/// @param norm middle of [ClassMethod#AROUND_NORM], absent for the norm of the indicator
/// @param locked whether the borders stay as they are when year, level or scenario changes
public record ClassSpec(
    ClassMethod method, int count, List<Double> breaks, @Nullable Double norm, boolean locked) {
  public static final int FEWEST = 3;
  public static final int MOST = 7;

  public ClassSpec {
    if (count < FEWEST || count > MOST) {
      throw new IllegalArgumentException("number of classes must be 3 to 7: " + count);
    }
    breaks = List.copyOf(breaks);
  }

  public static ClassSpec of(ClassMethod method, int count) {
    return new ClassSpec(method, count, List.of(), null, false);
  }

  /// Given inner borders; one class more than borders.
  public static ClassSpec own(List<Double> breaks) {
    return new ClassSpec(ClassMethod.OWN, breaks.size() + 1, breaks, null, false);
  }

  public Optional<Double> normValue() {
    return Optional.ofNullable(norm);
  }

  public ClassSpec withCount(int value) {
    return new ClassSpec(method, value, breaks, norm, locked);
  }

  public ClassSpec withNorm(@Nullable Double value) {
    return new ClassSpec(method, count, breaks, value, locked);
  }

  /// Keeps the given inner borders from now on.
  public ClassSpec lockedAt(List<Double> borders) {
    return new ClassSpec(method, borders.size() + 1, borders, norm, true);
  }

  public ClassSpec unlocked() {
    return new ClassSpec(method, count, breaks, norm, false);
  }
}
