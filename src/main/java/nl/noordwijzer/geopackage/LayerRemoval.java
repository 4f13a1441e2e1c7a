package nl.noordwijzer.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Takes a layer out of a file: its table, its spatial index and what is told of it elsewhere. What
/// is known of it to other programs under its name, such as a style, stays.
record LayerRemoval(Connection connection) {

  void remove(String table) throws SQLException {
    for (String column :
        names(
            "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ? COLLATE NOCASE",
            table)) {
      drop(SqlName.index(table, column));
    }
    drop(table);
    forget("gpkg_geometry_columns", table, "");
    forget("gpkg_extensions", table, " AND extension_name = 'gpkg_rtree_index'");
    forget("gpkg_ogr_contents", table, "");
    forget("gpkg_contents", table, "");
  }

  private void drop(String name) throws SQLException {
    for (String type :
        names("SELECT type FROM sqlite_master WHERE name = ? COLLATE NOCASE", name)) {
      try (Statement statement = connection.createStatement()) {
        String what = type.equals("view") ? "DROP VIEW " : "DROP TABLE ";
        statement.execute(what + SqlName.quoted(name));
      }
    }
  }

  private void forget(String list, String table, String condition) throws SQLException {
    if (!new LayerList(connection).exists(list)) {
      return;
    }
    String sql =
        "DELETE FROM " + SqlName.quoted(list) + " WHERE table_name = ? COLLATE NOCASE" + condition;
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, table);
      delete.executeUpdate();
    }
  }

  private List<String> names(String sql, String argument) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, argument);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          names.add(found.getString(1));
        }
      }
    }
    return names;
  }
}
