package nl.noordwijzer.effect;

/// The part of a place that lies in one neighbourhood.
///
/// @param neighbourhood code
/// @param weight share of the place, from 0 to 1; of all parts together 1
record Part(String neighbourhood, Footprint footprint, double weight) {}
