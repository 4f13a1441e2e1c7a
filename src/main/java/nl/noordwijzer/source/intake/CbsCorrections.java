package nl.noordwijzer.source.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.source.cbs.CbsTable;
import nl.noordwijzer.source.cbs.RecognisedColumn;

/// Tables of CBS after what the user says of their columns.
final class CbsCorrections {
  private CbsCorrections() {}

  /// Empty when the user says that it is a list of homes, or that the codes are no codes: then it
  /// is no table of CBS.
  static Optional<CbsTable> apply(CbsTable table, ColumnChoices choices) {
    if (choices.tellHomes()) {
      return Optional.empty();
    }
    CbsTable changed = table;
    for (Map.Entry<String, Meaning> said : choices.meanings().entrySet()) {
      int column = table.table().column(said.getKey()).orElse(-1);
      if (column >= 0) {
        changed = apply(changed, column, said.getValue());
      }
    }
    String code = table.columns().get(changed.codeColumn()).name();
    return choices.of(code).orElse(Meaning.CODE).equals(Meaning.CODE)
        ? Optional.of(changed)
        : Optional.empty();
  }

  private static CbsTable apply(CbsTable table, int column, Meaning meaning) {
    if (meaning.isIndicator()) {
      return table.withFigures(column, meaning.id());
    }
    if (meaning.equals(Meaning.CODE)) {
      return table.withCodes(column);
    }
    return meaning.equals(Meaning.YEAR) ? table.withYears(column) : table.without(column);
  }

  /// The indicators that the region does not know yet.
  static List<Indicator> indicators(CbsTable table, Source source, Region region) {
    var catalogue = region.statistics().catalogue();
    return table.values().stream()
        .filter(column -> catalogue.byId(column.indicator()).isEmpty())
        .map((RecognisedColumn column) ->
            OwnIndicator.of(
                column.indicator(),
                table.table().columns().get(column.column()),
                source,
                catalogue))
        .toList();
  }
}
