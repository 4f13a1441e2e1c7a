package nl.noordwijzer.source.intake;

/// What a column is taken for.
///
/// @param column name in the file
/// @param meaning id of an indicator, or of a role such as `code`; empty where nothing is made of
///   it
/// @param isIndicator whether the meaning is an indicator
public record ColumnUse(String column, String meaning, boolean isIndicator, Certainty certainty) {

  /// How sure it is.
  public enum Certainty {
    SURE,
    LIKELY,
    UNKNOWN
  }

  static ColumnUse unknown(String column) {
    return new ColumnUse(column, "", false, Certainty.UNKNOWN);
  }

  /// @param role key in the texts without `intake.role.`
  static ColumnUse role(String column, String role) {
    return new ColumnUse(column, role, false, Certainty.SURE);
  }
}
