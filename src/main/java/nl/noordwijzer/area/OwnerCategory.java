package nl.noordwijzer.area;

/// Kinds of owners of homes.
public enum OwnerCategory {
  CORPORATION,
  PRIVATE_LANDLORD,
  OWNER_OCCUPIER,
  OTHER
}
