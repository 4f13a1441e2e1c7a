package nl.noordwijzer.map;

/// Ways to divide values into classes.
public enum ClassMethod {
  /// As many areas in each class.
  QUANTILE,
  /// Borders where the values leave gaps (Jenks).
  NATURAL_BREAKS,
  /// Classes of the same width.
  EQUAL_INTERVAL,
  /// Borders at standard deviations from the mean.
  STANDARD_DEVIATION,
  /// Equal steps on both sides of a norm, for diverging colours.
  AROUND_NORM,
  /// Borders given by the user or by the catalogue.
  OWN
}
