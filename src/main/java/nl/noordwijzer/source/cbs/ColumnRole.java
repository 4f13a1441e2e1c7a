package nl.noordwijzer.source.cbs;

/// What a column of a CBS file is for.
public enum ColumnRole {
  NEIGHBOURHOOD_CODE,
  DISTRICT_CODE,
  MUNICIPALITY_CODE,
  /// Codes of areas of several levels.
  CODE,
  NEIGHBOURHOOD_NAME,
  DISTRICT_NAME,
  MUNICIPALITY_NAME,
  /// Names of areas of several levels.
  NAME,
  LEVEL,
  /// Whether the borders changed since the year before: 1 no, 2 only the code, 3 the border.
  CHANGE,
  /// Whether the area is water.
  WATER,
  YEAR,
  /// A figure of an indicator.
  VALUE,
  /// Known, and of no use here.
  OTHER,
  UNKNOWN
}
