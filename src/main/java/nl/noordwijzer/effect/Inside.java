package nl.noordwijzer.effect;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What of a place counts.
///
/// @param whole share of the place, from 0 to 1
/// @param ofDistricts of what lies in each district, by its code, from 0 to 1
record Inside(double whole, Map<String, Double> ofDistricts) {
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
    return new Inside(whole, Map.copyOf(counted));
  }

  double ofDistrict(String code) {
    return ofDistricts.getOrDefault(code, 0.0);
  }
}
