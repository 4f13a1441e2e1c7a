package nl.noordwijzer.source.intake;

import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.text.Texts;

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

  /// The meaning in words.
  ///
  /// @param catalogue of the region before the change: what is not in it is new
  public String words(Texts texts, IndicatorCatalogue catalogue) {
    if (meaning.isEmpty()) {
      return texts.get("intake.meaning.none");
    }
    if (!isIndicator) {
      return texts.get("intake.role." + meaning);
    }
    return catalogue
        .byId(meaning)
        .map(indicator -> indicator.names().in(texts.locale()))
        .orElse(texts.get("intake.meaning.new", column));
  }

  static ColumnUse unknown(String column) {
    return new ColumnUse(column, "", false, Certainty.UNKNOWN);
  }

  /// @param role key in the texts without `intake.role.`
  static ColumnUse role(String column, String role) {
    return new ColumnUse(column, role, false, Certainty.SURE);
  }
}
