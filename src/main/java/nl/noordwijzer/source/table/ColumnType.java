package nl.noordwijzer.source.table;

/// What the values of a column are: `String`, `Long`, `Double`, `Boolean` or `LocalDate`, in this
/// order.
public enum ColumnType {
  TEXT,
  WHOLE,
  DECIMAL,
  FLAG,
  DATE
}
