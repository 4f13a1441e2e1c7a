package nl.noordwijzer.plan;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an intervention costs and who pays.
///
/// @param shares of the cost by id of the funding source, each from 0 to 1, together at most 1; the
///   rest is the gap
/// @param cost in euros, in the place of what the inputs would give; absent when these give it
public record Financing(Map<String, Double> shares, @Nullable Double cost) {
  public static final Financing NONE = new Financing(Map.of(), null);

  public Financing {
    shares = Collections.unmodifiableMap(new TreeMap<>(shares));
  }

  /// The cost the planner has set, in euros.
  public Optional<Double> ownCost() {
    return Optional.ofNullable(cost);
  }
}
