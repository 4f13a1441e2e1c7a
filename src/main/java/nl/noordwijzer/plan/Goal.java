package nl.noordwijzer.plan;

/// The three goals of the programme for the housing of Heerlen-Noord.
public enum Goal {
  /// G1: limit the inflow of vulnerable households.
  LIMIT_VULNERABLE_INFLOW,
  /// G2: a better balance in the city and the region.
  BETTER_BALANCE,
  /// G3: promote the inflow of households with prospects (kansrijk).
  PROMISING_INFLOW
}
