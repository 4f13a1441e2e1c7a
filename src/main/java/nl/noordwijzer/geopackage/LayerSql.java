package nl.noordwijzer.geopackage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The statements that move a row between a layer and the file.
record LayerSql(Layer layer) {

  /// The columns of a row: its key where it has one, its geometry where it has one, its fields.
  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    if (!layer.key().isEmpty()) {
      columns.add(layer.key());
    }
    if (layer.hasGeometry()) {
      columns.add(layer.geometryColumn());
    }
    layer.fields().forEach(field -> columns.add(field.name()));
    return columns.stream().map(SqlName::quoted).toList();
  }

  String table() {
    return SqlName.quoted(layer.table());
  }

  String select() {
    return "SELECT " + String.join(", ", columns()) + " FROM " + table();
  }

  /// With a parameter for the value that a column must have, in the order of the keys.
  String selectWhere(String column) {
    return select()
        + " WHERE "
        + SqlName.quoted(column)
        + " = ? ORDER BY "
        + SqlName.quoted(layer.key());
  }

  String insert() {
    return "INSERT INTO "
        + table()
        + columns().stream().collect(Collectors.joining(", ", " (", ")"))
        + columns().stream().map(_ -> "?").collect(Collectors.joining(", ", " VALUES (", ")"));
  }

  /// Parameters as those of [#insert], then the key once more.
  String update() {
    return "UPDATE "
        + table()
        + columns().stream()
            .map(column -> column + " = ?")
            .collect(Collectors.joining(", ", " SET ", ""))
        + " WHERE "
        + SqlName.quoted(layer.key())
        + " = ?";
  }

  /// The row under the cursor.
  ///
  /// @param place what takes the place of a key where there is none
  LayerRow row(ResultSet found, long place) throws SQLException {
    int column = 1;
    long key = layer.key().isEmpty() ? place : found.getLong(column++);
    byte[] shape = layer.hasGeometry() ? found.getBytes(column++) : null;
    @Nullable Object[] values = new Object[layer.fields().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = found.getObject(column++);
    }
    return new LayerRow(key, values, shape);
  }

  /// Fills the parameters of a row in.
  ///
  /// @return the number of the parameter behind them
  int bind(PreparedStatement statement, long key, LayerRow row) throws SQLException {
    int place = 1;
    statement.setLong(place++, key);
    if (layer.hasGeometry()) {
      statement.setBytes(place++, row.shape());
    }
    for (Object value : row.values()) {
      set(statement, place++, value);
    }
    return place;
  }

  static void set(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(place, Types.NULL);
      case Boolean flag -> statement.setInt(place, flag ? 1 : 0);
      case String text -> statement.setString(place, text);
      case byte[] bytes -> statement.setBytes(place, bytes);
      case Double number -> statement.setDouble(place, number);
      case Long number -> statement.setLong(place, number);
      case Integer number -> statement.setInt(place, number);
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
  }
}
