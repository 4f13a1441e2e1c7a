package nl.noordwijzer.source.intake;

import java.util.List;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.Texts;

/// What a column is taken for.
///
/// @param column name in the file
/// @param meaning id of an indicator, or of a role such as `code`; empty where nothing is made of
///   it
/// @param isIndicator whether the meaning is an indicator
public record ColumnUse(String column, String meaning, boolean isIndicator, Confidence certainty) {

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

  /// Nothing is made of any column of a table.
  static List<ColumnUse> unknown(SourceTable table) {
    return table.columns().stream().map(column -> unknown(column.name())).toList();
  }

  static ColumnUse unknown(String column) {
    return new ColumnUse(column, "", false, Confidence.UNKNOWN);
  }

  /// @param role key in the texts without `intake.role.`
  static ColumnUse role(String column, String role) {
    return new ColumnUse(column, role, false, Confidence.SURE);
  }
}
