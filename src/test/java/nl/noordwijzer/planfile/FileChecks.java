package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/// Looks into the file of a plan as another program does.
record FileChecks(Path file) {
  static final List<String> FEATURES =
      List.of(
          "gebieden",
          "omgeving",
          "complexen",
          "woningpunten",
          "ingrepen",
          "plangebieden",
          "notities");

  void execute(String... statements) {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  String ask(String sql) {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      String answer = found.next() ? found.getString(1) : "";
      return answer == null ? "" : answer;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /// The triggers call functions that only a GIS has.
  void dropTriggers() {
    for (String table : FEATURES) {
      for (String kind : List.of("insert", "update1", "update2", "update3", "update4", "delete")) {
        execute("DROP TRIGGER IF EXISTS rtree_" + table + "_geom_" + kind);
      }
    }
  }

  /// Rows with an empty shape, as the flags of it tell, are in no index.
  void requireSound() {
    assertThat(ask("PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(ask("PRAGMA foreign_key_check")).isEmpty();
    for (String table : FEATURES) {
      assertThat(ask("SELECT rtreecheck('rtree_" + table + "_geom')")).isEqualTo("ok");
      assertThat(
              ask(
                  "SELECT count(*) FROM (SELECT fid FROM %1$s WHERE substr(hex(geom), 7, 1) = '0'"
                          .formatted(table)
                      + " EXCEPT SELECT id FROM rtree_%s_geom)".formatted(table)))
          .isEqualTo("0");
      assertThat(
              ask(
                  "SELECT count(*) FROM (SELECT id FROM rtree_%1$s_geom EXCEPT SELECT fid FROM %1$s)"
                      .formatted(table)))
          .isEqualTo("0");
    }
  }
}
