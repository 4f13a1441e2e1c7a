package nl.noordwijzer.plan;

/// Who carries out an intervention.
public enum Actor {
  PROGRAMME_OFFICE,
  MUNICIPALITY,
  CORPORATIONS,
  /// Stadsregio Parkstad.
  CITY_REGION,
  RESIDENTS,
  /// Rijk.
  STATE,
  PROVINCE,
  MARKET,
  /// Owners other than corporations.
  OWNERS,
  SCHOOLS,
  POLICE,
  CARE
}
