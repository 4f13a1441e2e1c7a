package nl.noordwijzer.map;

import java.util.List;

/// The colour ramps on offer, read from `assets/ramps.csv`.
public final class Ramps {
  private Ramps() {}

  /// Kinds of ramps.
  public enum Kind {
    SEQUENTIAL,
    DIVERGING,
    BIVARIATE
  }

  /// @param name as shown to the user, such as `YlGnBu` or `Viridis`
  public record Ramp(String id, String name, Kind kind, List<Integer> stops) {
    public Ramp {
      stops = List.copyOf(stops);
    }

    /// Colours (0xFFrrggbb) for a number of classes, light to dark unless reversed.
    public int[] colours(int count, boolean reversed) {
      throw new UnsupportedOperationException();
    }
  }

  public static List<Ramp> all() {
    throw new UnsupportedOperationException();
  }

  /// @throws IllegalArgumentException when there is no such ramp
  public static Ramp require(String id) {
    throw new IllegalArgumentException("no ramp " + id);
  }
}
