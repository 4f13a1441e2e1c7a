package nl.noordwijzer.geopackage;

import java.util.List;

/// A table of a GeoPackage: features with a geometry, or attributes without.
///
/// @param title for people
/// @param key name of the column with whole numbers that identifies a row; empty where there is
///   none, as in a view
/// @param geometryColumn empty for attributes
/// @param geometryType such as `MULTIPOLYGON` or `GEOMETRY`; empty for attributes
/// @param srsId of the coordinate system in this file; 0 or -1 where it is not known
public record Layer(
    String table,
    String title,
    String key,
    String geometryColumn,
    String geometryType,
    int srsId,
    List<Field> fields) {

  public Layer {
    fields = List.copyOf(fields);
  }

  /// Features to be written, with the usual names for key and geometry.
  public static Layer features(String table, String geometryType, int srsId, List<Field> fields) {
    return new Layer(table, table, "fid", "geom", geometryType, srsId, fields);
  }

  /// Attributes to be written.
  public static Layer attributes(String table, List<Field> fields) {
    return new Layer(table, table, "fid", "", "", 0, fields);
  }

  public boolean hasGeometry() {
    return !geometryColumn.isEmpty();
  }

  /// Of what kind it is, in the words of the standard.
  String kind() {
    return hasGeometry() ? "features" : "attributes";
  }
}
