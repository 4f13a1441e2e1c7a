package nl.noordwijzer.geopackage;

import java.util.Locale;

/// What a column of a layer may hold, with its name in SQL.
public enum FieldType {
  TEXT("TEXT"),
  INTEGER("INTEGER"),
  REAL("REAL"),
  BOOLEAN("BOOLEAN"),
  DATE("DATE"),
  DATETIME("DATETIME"),
  BLOB("BLOB");

  private final String sql;

  FieldType(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  /// The type for a declaration in SQL, such as `TEXT(20)` or `MEDIUMINT`; text when it is none of
  /// the standard.
  static FieldType declared(String declaration) {
    String word = declaration.strip().toUpperCase(Locale.ROOT).replaceAll("\\s*\\(.*", "");
    return switch (word) {
      case "BOOLEAN" -> BOOLEAN;
      case "TINYINT", "SMALLINT", "MEDIUMINT", "INT", "INTEGER", "BIGINT" -> INTEGER;
      case "FLOAT", "DOUBLE", "REAL", "NUMERIC", "DECIMAL" -> REAL;
      case "DATE" -> DATE;
      case "DATETIME" -> DATETIME;
      case "BLOB" -> BLOB;
      default -> TEXT;
    };
  }
}
