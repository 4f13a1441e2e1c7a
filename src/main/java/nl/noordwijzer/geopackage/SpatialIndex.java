package nl.noordwijzer.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// The R-tree of a layer, by which a GIS finds what lies in view, and the triggers that keep it
/// right.
final class SpatialIndex {
  private static final List<String> TRIGGERS =
      List.of(
          """
          CREATE TRIGGER {insert} AFTER INSERT ON {table}
            WHEN (NEW.{geom} NOT NULL AND NOT ST_IsEmpty(NEW.{geom}))
          BEGIN INSERT OR REPLACE INTO {index} VALUES ({bounds}); END
          """,
          """
          CREATE TRIGGER {update1} AFTER UPDATE OF {geom} ON {table}
            WHEN OLD.{key} = NEW.{key} AND (NEW.{geom} NOTNULL AND NOT ST_IsEmpty(NEW.{geom}))
          BEGIN INSERT OR REPLACE INTO {index} VALUES ({bounds}); END
          """,
          """
          CREATE TRIGGER {update2} AFTER UPDATE OF {geom} ON {table}
            WHEN OLD.{key} = NEW.{key} AND (NEW.{geom} ISNULL OR ST_IsEmpty(NEW.{geom}))
          BEGIN DELETE FROM {index} WHERE id = OLD.{key}; END
          """,
          """
          CREATE TRIGGER {update3} AFTER UPDATE ON {table}
            WHEN OLD.{key} != NEW.{key} AND (NEW.{geom} NOTNULL AND NOT ST_IsEmpty(NEW.{geom}))
          BEGIN DELETE FROM {index} WHERE id = OLD.{key};
            INSERT OR REPLACE INTO {index} VALUES ({bounds}); END
          """,
          """
          CREATE TRIGGER {update4} AFTER UPDATE ON {table}
            WHEN OLD.{key} != NEW.{key} AND (NEW.{geom} ISNULL OR ST_IsEmpty(NEW.{geom}))
          BEGIN DELETE FROM {index} WHERE id IN (OLD.{key}, NEW.{key}); END
          """,
          """
          CREATE TRIGGER {delete} AFTER DELETE ON {table} WHEN OLD.{geom} NOT NULL
          BEGIN DELETE FROM {index} WHERE id = OLD.{key}; END
          """);
  private static final List<String> NAMES =
      List.of("insert", "update1", "update2", "update3", "update4", "delete");
  private static final String BOUNDS =
      "NEW.{key}, ST_MinX(NEW.{geom}), ST_MaxX(NEW.{geom}), ST_MinY(NEW.{geom}),"
          + " ST_MaxY(NEW.{geom})";

  private final Connection connection;
  private final Layer layer;
  private final String name;

  SpatialIndex(Connection connection, Layer layer) {
    this.connection = connection;
    this.layer = layer;
    name = SqlName.index(layer.table(), layer.geometryColumn());
  }

  /// Makes the tree and fills it with what lies around each row; the triggers come last, so that
  /// filling is fast.
  void create(List<Long> keys, List<Envelope> bounds) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE "
              + SqlName.quoted(name)
              + " USING rtree(id, minx, maxx, miny, maxy)");
      fill(keys, bounds);
      for (String trigger : TRIGGERS) {
        statement.execute(named(trigger.replace("{bounds}", BOUNDS)));
      }
    }
    register();
  }

  /// Whether every row with a shape is in it, and nothing else is.
  boolean isWhole() throws SQLException {
    if (!new LayerList(connection).exists(name)) {
      return false;
    }
    SpatialFunctions.register(connection);
    String rows = named("SELECT {key} FROM {table} WHERE NOT coalesce(ST_IsEmpty({geom}), 1)");
    String ids = named("SELECT id FROM {index}");
    try (Statement query = connection.createStatement();
        ResultSet differs =
            query.executeQuery(
                "SELECT EXISTS (%1$s EXCEPT %2$s) OR EXISTS (%2$s EXCEPT %1$s)"
                    .formatted(rows, ids))) {
      return differs.next() && !differs.getBoolean(1);
    }
  }

  private void fill(List<Long> keys, List<Envelope> bounds) throws SQLException {
    String sql = "INSERT INTO " + SqlName.quoted(name) + " VALUES (?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < keys.size(); i++) {
        Envelope around = bounds.get(i);
        insert.setLong(1, keys.get(i));
        insert.setDouble(2, around.getMinX());
        insert.setDouble(3, around.getMaxX());
        insert.setDouble(4, around.getMinY());
        insert.setDouble(5, around.getMaxY());
        insert.executeUpdate();
      }
    }
  }

  private String named(String trigger) {
    String sql = trigger;
    for (String kind : NAMES) {
      sql = sql.replace("{" + kind + "}", SqlName.quoted(name + "_" + kind));
    }
    return sql.replace("{index}", SqlName.quoted(name))
        .replace("{table}", SqlName.quoted(layer.table()))
        .replace("{geom}", SqlName.quoted(layer.geometryColumn()))
        .replace("{key}", SqlName.quoted(layer.key()));
  }

  private void register() throws SQLException {
    String sql = "INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, layer.table());
      insert.setString(2, layer.geometryColumn());
      insert.setString(3, "gpkg_rtree_index");
      insert.setString(4, "http://www.geopackage.org/spec120/#extension_rtree");
      insert.setString(5, "write-only");
      insert.executeUpdate();
    }
  }
}
