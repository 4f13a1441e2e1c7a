package nl.noordwijzer.area;

import java.util.List;
import java.util.OptionalDouble;

/// A figure with its origin, or the reason why there is none.
public sealed interface Figure {

  /// @param value in the unit of the indicator
  record Known(double value, Origin origin) implements Figure {
    /// Whether a part of the area, small enough to give the figure still, is left out: a sum is
    /// then too low, a mean or share that of the rest.
    public boolean partial() {
      return origin.coverage() < 1;
    }
  }

  /// @param subjects what is lacking: names of areas or ids of indicators, may be empty
  record Missing(MissingReason reason, List<String> subjects) implements Figure {
    public Missing {
      subjects = List.copyOf(subjects);
    }

    public static Missing because(MissingReason reason, String... subjects) {
      return new Missing(reason, List.of(subjects));
    }
  }

  /// The value, empty where there is none.
  default OptionalDouble number() {
    return switch (this) {
      case Known known -> OptionalDouble.of(known.value);
      case Missing _ -> OptionalDouble.empty();
    };
  }
}
