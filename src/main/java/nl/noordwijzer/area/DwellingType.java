package nl.noordwijzer.area;

/// Kinds of dwellings as CBS tells them apart.
public enum DwellingType {
  SINGLE_FAMILY,
  MULTI_FAMILY,
  UNKNOWN
}
