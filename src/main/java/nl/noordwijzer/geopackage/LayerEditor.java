package nl.noordwijzer.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Changes single rows of a layer that is there already; its spatial index goes along by its
/// triggers.
public final class LayerEditor {
  private final String file;
  private final Connection connection;
  private final Layer layer;
  private final LayerSql sql;

  LayerEditor(String file, Connection connection, Layer layer) {
    this.file = file;
    this.connection = connection;
    this.layer = layer;
    sql = new LayerSql(layer);
  }

  /// The row with a key, as the file has it.
  public Optional<LayerRow> row(long key) throws NoordwijzerException {
    return rows(layer.key(), key).stream().findFirst();
  }

  /// The rows with a value in a column, in the order of their keys.
  public List<LayerRow> rows(String column, Object value) throws NoordwijzerException {
    List<LayerRow> rows = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql.selectWhere(column))) {
      LayerSql.set(query, 1, value);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          rows.add(sql.row(found, 0));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw Failure.ofWriting(e, file);
    }
  }

  /// The highest key that is in use, 0 when there is no row.
  public long lastKey() throws NoordwijzerException {
    String query = "SELECT max(" + SqlName.quoted(layer.key()) + ") FROM " + sql.table();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next() ? found.getLong(1) : 0;
    } catch (SQLException e) {
      throw Failure.ofWriting(e, file);
    }
  }

  /// Puts a row in the place of the one with the same key, or adds it.
  public void put(LayerRow row) throws NoordwijzerException {
    try (PreparedStatement update = connection.prepareStatement(sql.update())) {
      update.setLong(sql.bind(update, row.key(), row), row.key());
      if (update.executeUpdate() == 0) {
        insert(row);
      }
    } catch (SQLException e) {
      throw Failure.ofWriting(e, file);
    }
  }

  private void insert(LayerRow row) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql.insert())) {
      sql.bind(insert, row.key(), row);
      insert.executeUpdate();
    }
  }

  /// Takes the row with a key out, if there is one.
  public void remove(long key) throws NoordwijzerException {
    remove(layer.key(), key);
  }

  /// Takes out all rows with a value in a column.
  public void remove(String column, Object value) throws NoordwijzerException {
    execute("DELETE FROM " + sql.table() + " WHERE " + SqlName.quoted(column) + " = ?", value);
  }

  /// Takes out all rows.
  public void clear() throws NoordwijzerException {
    execute("DELETE FROM " + sql.table(), null);
  }

  /// Tells in the contents that the layer has changed, and what lies around it now, to the
  /// precision of the spatial index.
  public void enterChange() throws NoordwijzerException {
    String now = "last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now')";
    String index = SqlName.quoted(SqlName.index(layer.table(), layer.geometryColumn()));
    String extent =
        layer.hasGeometry()
            ? ", (min_x, min_y, max_x, max_y) = (SELECT min(minx), min(miny), max(maxx), max(maxy)"
                + " FROM "
                + index
                + ")"
            : "";
    execute(
        "UPDATE gpkg_contents SET " + now + extent + " WHERE table_name = ? COLLATE NOCASE",
        layer.table());
  }

  private void execute(String statement, @Nullable Object argument) throws NoordwijzerException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      if (argument != null) {
        LayerSql.set(prepared, 1, argument);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw Failure.ofWriting(e, file);
    }
  }
}
