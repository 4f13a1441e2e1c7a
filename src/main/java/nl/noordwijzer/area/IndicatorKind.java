package nl.noordwijzer.area;

/// What a figure is, which decides how it may be combined and drawn.
public enum IndicatorKind {
  /// A number of things: adds up.
  COUNT,
  /// A part of a whole, in percent.
  SHARE,
  /// An average per dwelling, household or inhabitant.
  MEAN,
  /// A score without a unit.
  INDEX
}
