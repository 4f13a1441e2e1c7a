package nl.noordwijzer.geopackage;

/// Names of tables and columns in SQL text; everything else goes in as a parameter.
final class SqlName {
  private static final int LONGEST = 200;

  private SqlName() {}

  /// A name between quotes, whatever characters it has.
  ///
  /// @throws IllegalArgumentException when it can be no name of a table or column
  static String quoted(String name) {
    if (name.isEmpty() || name.length() > LONGEST || name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("no name for SQL");
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /// The name of the spatial index of a layer, as the standard has it.
  static String index(String table, String geometryColumn) {
    return "rtree_" + table + "_" + geometryColumn;
  }
}
