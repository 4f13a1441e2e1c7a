package nl.noordwijzer.effect;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.TenureSegment;

/// What of an intervention counts: where it lies, and whose it is.
///
/// @param whole share of the place, from 0 to 1
/// @param ofDistricts of what lies in each district, by its code, from 0 to 1
/// @param holding of what lies in here
record Inside(double whole, Map<String, Double> ofDistricts, Holding holding) {
  static final Inside NOTHING = new Inside(0, Map.of(), Holding.NONE);

  /// Whoever it belongs to.
  ///
  /// @param share of a part that counts, from 0 to 1
  static Inside of(LocatedPlace place, ToDoubleFunction<Part> share) {
    Map<String, Double> counted = new HashMap<>();
    Map<String, Double> all = new HashMap<>();
    double whole = 0;
    for (Part part : place.parts()) {
      double weight = part.weight() * share.applyAsDouble(part);
      whole += weight;
      counted.merge(part.district(), weight, Double::sum);
      all.merge(part.district(), part.weight(), Double::sum);
    }
    counted.replaceAll((district, weight) -> weight / all.getOrDefault(district, 1.0));
    return new Inside(whole, Map.copyOf(counted), Holding.ALL);
  }

  /// The whole place.
  static Inside of(LocatedPlace place) {
    return of(place, _ -> 1);
  }

  /// The same place, and someone else's part.
  Inside held(Holding other) {
    return new Inside(whole, ofDistricts, other);
  }

  boolean isNothing() {
    return whole == 0 || holding.isNothing();
  }

  /// Of all homes that it takes and adds.
  Holding homes() {
    return holding.times(whole);
  }

  /// Of what it costs, from 0 to 1.
  double cost(TenureSegment segment) {
    return whole * holding.cost(segment);
  }

  /// Of what all of it costs, in euros.
  double cost(InterventionEffect effect) {
    return effect.costs().stream().mapToDouble(it -> cost(it.segment()) * it.euros()).sum();
  }

  /// Of the households of a segment in a district, from 0 to 1.
  double households(String district, TenureSegment segment) {
    return ofDistricts.getOrDefault(district, 0.0) * holding.homes(segment);
  }
}
