package nl.noordwijzer.plan;

/// The seven principles of Perspectief op Noord, in the order a to g.
public enum Principle {
  /// a: samenhang.
  COHERENCE,
  /// b: wijken afmaken en groen.
  FINISHED_NEIGHBOURHOODS,
  /// c: cultuurhistorie en mijnkoloniën.
  HERITAGE,
  /// d: recreatie.
  RECREATION,
  /// e: mengen zonder verdringen.
  MIXING,
  /// f: fiets en openbaar vervoer.
  CYCLING_AND_TRANSIT,
  /// g: bedrijventerreinen niet versnipperen.
  BUSINESS_PARKS
}
