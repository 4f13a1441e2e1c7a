package nl.noordwijzer.area;

/// An owner of homes. Private persons are never named: they appear as one owner per category.
public record Owner(String name, OwnerCategory category) {}
