package nl.noordwijzer.area;

/// Why there is no figure. Absent is never zero.
public enum MissingReason {
  /// The source has figures of this year, but not for this area: secret, unreliable or too small.
  NOT_PUBLISHED,
  /// The source keeps it secret, or has none.
  SECRET,
  /// The source will publish it in a later version of the same file.
  LATER_VERSION,
  /// The source stopped publishing it, at this level or at all.
  NO_LONGER_PUBLISHED,
  /// The figure has no meaning here, such as the postcode of a municipality.
  NOT_APPLICABLE,
  /// The source has no figures of this indicator in this year.
  NO_YEAR,
  /// Too much of the area has no figure to say anything about the whole.
  PARTS_MISSING,
  /// The weight needed to combine the parts is not known for this year.
  WEIGHT_MISSING,
  /// Figures of this indicator cannot be combined with what is known.
  NOT_COMBINABLE,
  /// An indicator that the formula needs has no figure.
  INPUT_MISSING,
  /// The formula has no outcome, such as a division by zero.
  NO_OUTCOME
}
