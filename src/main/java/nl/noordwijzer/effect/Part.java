package nl.noordwijzer.effect;

/// The part of a place that lies in one neighbourhood.
///
/// @param neighbourhood code
/// @param district code of the district of the neighbourhood; its own where it lies in none
/// @param weight share of the place, from 0 to 1; of all parts together 1
record Part(String neighbourhood, String district, Footprint footprint, double weight) {
  Part weighing(double value) {
    return new Part(neighbourhood, district, footprint, value);
  }
}
