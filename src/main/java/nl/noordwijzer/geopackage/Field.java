package nl.noordwijzer.geopackage;

/// A column of a layer, other than its key and its geometry.
public record Field(String name, FieldType type) {}
