package nl.noordwijzer.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Writes a new layer with all its rows, its place in the contents and its spatial index.
final class LayerWriter {
  private final Connection connection;
  private final Layer layer;
  private final List<Long> keys = new ArrayList<>();
  private final List<Envelope> bounds = new ArrayList<>();
  private final Envelope extent = new Envelope();

  LayerWriter(Connection connection, Layer layer) {
    this.connection = connection;
    this.layer = layer;
  }

  /// Makes a table that is in no list, so that other programs do not show it.
  ///
  /// @param searched columns by which rows will be found
  void makeUnlisted(List<String> searched) throws SQLException {
    createTable();
    for (String column : searched) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE INDEX "
                + SqlName.quoted(layer.table() + "_" + column)
                + " ON "
                + SqlName.quoted(layer.table())
                + " ("
                + SqlName.quoted(column)
                + ")");
      }
    }
  }

  void write(Iterator<LayerRow> rows) throws SQLException {
    createTable();
    insert(rows);
    enterContents();
    if (layer.hasGeometry()) {
      enterGeometry();
      new SpatialIndex(connection, layer).create(keys, bounds);
    }
  }

  private void createTable() throws SQLException {
    List<String> columns = new ArrayList<>();
    columns.add(SqlName.quoted(layer.key()) + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
    if (layer.hasGeometry()) {
      columns.add(SqlName.quoted(layer.geometryColumn()) + " " + geometryType());
    }
    for (Field field : layer.fields()) {
      columns.add(SqlName.quoted(field.name()) + " " + field.type().sql());
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE "
              + SqlName.quoted(layer.table())
              + " ("
              + String.join(", ", columns)
              + ")");
    }
  }

  private String geometryType() {
    if (!layer.geometryType().matches("[A-Z]{1,30}")) {
      throw new IllegalArgumentException(layer.geometryType());
    }
    return layer.geometryType();
  }

  private void insert(Iterator<LayerRow> rows) throws SQLException {
    LayerSql sql = new LayerSql(layer);
    try (PreparedStatement insert = connection.prepareStatement(sql.insert())) {
      long next = 1;
      while (rows.hasNext()) {
        LayerRow row = rows.next();
        long key = row.key() == 0 ? next : row.key();
        next = Math.max(next, key) + 1;
        sql.bind(insert, key, row);
        insert.executeUpdate();
        index(key, row.shape());
      }
    }
  }

  private void index(long key, byte @Nullable [] shape) {
    if (shape != null) {
      GeometryBlob.envelope(shape)
          .ifPresent(around -> {
            keys.add(key);
            bounds.add(around);
            extent.expandToInclude(around);
          });
    }
  }

  private void enterContents() throws SQLException {
    String sql =
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y,"
            + " srs_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, layer.table());
      insert.setString(2, layer.kind());
      insert.setString(3, layer.title());
      if (!extent.isNull()) {
        insert.setDouble(4, extent.getMinX());
        insert.setDouble(5, extent.getMinY());
        insert.setDouble(6, extent.getMaxX());
        insert.setDouble(7, extent.getMaxY());
      }
      if (layer.hasGeometry()) {
        insert.setInt(8, layer.srsId());
      }
      insert.executeUpdate();
    }
  }

  private void enterGeometry() throws SQLException {
    String sql = "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, layer.table());
      insert.setString(2, layer.geometryColumn());
      insert.setString(3, layer.geometryType());
      insert.setInt(4, layer.srsId());
      insert.executeUpdate();
    }
  }
}
