package nl.noordwijzer.source.intake;

import java.util.List;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.Texts;

/// What a column is taken for.
///
/// @param column name in the file
/// @param chosen whether the user said so
public record ColumnUse(String column, Meaning meaning, Confidence certainty, boolean chosen) {

  /// As the program took it by itself.
  ColumnUse(String column, Meaning meaning, Confidence certainty) {
    this(column, meaning, certainty, false);
  }

  /// The meaning in words.
  ///
  /// @param catalogue of the region before the change: what is not in it is new
  public String words(Texts texts, IndicatorCatalogue catalogue) {
    return meaning.words(column, texts, catalogue);
  }

  /// How sure it is, in a word.
  public String certaintyWord(Texts texts) {
    return chosen ? texts.get("intake.certainty.chosen") : texts.get("intake.certainty", certainty);
  }

  /// Nothing is made of any column of a table.
  static List<ColumnUse> unknown(SourceTable table) {
    return table.columns().stream().map(column -> unknown(column.name())).toList();
  }

  static ColumnUse unknown(String column) {
    return new ColumnUse(column, Meaning.NOTHING, Confidence.UNKNOWN);
  }

  static ColumnUse sure(String column, Meaning meaning) {
    return new ColumnUse(column, meaning, Confidence.SURE);
  }

  /// With what the user said of it, if anything.
  ColumnUse after(ColumnChoices choices) {
    return choices
        .of(column)
        .map(said -> new ColumnUse(column, said, Confidence.SURE, true))
        .orElse(this);
  }
}
