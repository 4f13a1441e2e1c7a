package nl.noordwijzer.effect;

/// Why a funding source does not pay what it is asked.
public enum Refusal {
  /// Others pay too little of the same interventions.
  OTHERS,
  /// The request is too small: too few homes, and too few euros.
  LEAST,
  /// It has paid as many years as it does.
  YEARS,
  /// Its cap is reached.
  CAP
}
