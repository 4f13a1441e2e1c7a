package nl.noordwijzer.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Finds the layers of a file in its contents.
final class LayerList {
  private static final String CONTENTS =
      """
      SELECT c.table_name, c.identifier, coalesce(g.column_name, ''),
        coalesce(g.geometry_type_name, ''), coalesce(g.srs_id, c.srs_id, 0)
      FROM gpkg_contents c LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
      WHERE c.data_type IN ('features', 'attributes', 'aspatial')
        AND EXISTS (SELECT 1 FROM sqlite_master m
          WHERE m.name = c.table_name COLLATE NOCASE AND m.type IN ('table', 'view'))
      ORDER BY c.rowid
      """;
  private static final String WITHOUT_GEOMETRY =
      """
      SELECT c.table_name, c.identifier, '', '', 0 FROM gpkg_contents c
      WHERE c.data_type IN ('attributes', 'aspatial') ORDER BY c.rowid
      """;

  private final Connection connection;

  LayerList(Connection connection) {
    this.connection = connection;
  }

  List<Layer> read() throws SQLException {
    List<Layer> layers = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(hasGeometries() ? CONTENTS : WITHOUT_GEOMETRY);
        ResultSet found = query.executeQuery()) {
      while (found.next()) {
        layers.add(layer(found));
      }
    }
    return layers;
  }

  private boolean hasGeometries() throws SQLException {
    return exists("gpkg_geometry_columns");
  }

  boolean exists(String table) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM sqlite_master WHERE name = ?")) {
      query.setString(1, table);
      try (ResultSet found = query.executeQuery()) {
        return found.next();
      }
    }
  }

  private Layer layer(ResultSet row) throws SQLException {
    String table = row.getString(1);
    String title = row.getString(2);
    String geometry = row.getString(3);
    String key = "";
    List<Field> fields = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement("SELECT name, type, pk FROM pragma_table_info(?)")) {
      query.setString(1, table);
      try (ResultSet columns = query.executeQuery()) {
        while (columns.next()) {
          String name = columns.getString(1);
          FieldType type = FieldType.declared(columns.getString(2));
          if (columns.getInt(3) == 1 && type == FieldType.INTEGER) {
            key = name;
          } else if (!name.equalsIgnoreCase(geometry)) {
            fields.add(new Field(name, type));
          }
        }
      }
    }
    String shown = title == null || title.isBlank() ? table : title;
    return new Layer(table, shown, key, geometry, row.getString(4), row.getInt(5), fields);
  }
}
