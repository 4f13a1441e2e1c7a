package nl.noordwijzer.source.cbs;

/// What the numbers of a column are.
enum Quantity {
  /// At least 0.
  COUNT,
  /// From 0 to 100.
  PERCENT,
  /// Thousands of euros.
  THOUSANDS,
  MEAN,
  /// No numbers.
  NONE
}
