package nl.noordwijzer.source.cbs;

import nl.noordwijzer.source.table.Confidence;
import nl.noordwijzer.source.table.Reason;

/// A column of a CBS file and what it means.
///
/// @param column its place in the table
/// @param name as in the file
/// @param indicator id of the indicator of which it holds figures; empty unless the role is VALUE
/// @param factor turns a number of the file into the unit of the indicator
public record RecognisedColumn(
    int column,
    String name,
    ColumnRole role,
    String indicator,
    double factor,
    Confidence confidence,
    Reason reason) {

  RecognisedColumn as(ColumnRole other, Confidence sure, Reason because) {
    return new RecognisedColumn(
        column, name, other, other == ColumnRole.VALUE ? indicator : "", factor, sure, because);
  }

  /// As the user says it is.
  RecognisedColumn chosen(ColumnRole other, String otherIndicator) {
    Reason because = Reason.of("cbs.reason.chosen");
    return new RecognisedColumn(column, name, other, otherIndicator, 1, Confidence.SURE, because);
  }

  RecognisedColumn likely(String otherIndicator, double otherFactor, Reason because) {
    return new RecognisedColumn(
        column, name, role, otherIndicator, otherFactor, Confidence.LIKELY, because);
  }
}
