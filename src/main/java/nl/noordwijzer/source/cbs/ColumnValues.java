package nl.noordwijzer.source.cbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.source.table.Reason;
import nl.noordwijzer.source.table.SourceTable;

/// Holds what the names of columns promise against the numbers in them.
final class ColumnValues {
  /// No mean property value or income comes near to this many thousands of euros.
  private static final double MOST_THOUSANDS = 2_000;

  private final SourceTable table;
  private final CbsKind kind;
  private final ConceptTable concepts;

  ColumnValues(SourceTable table, CbsKind kind, ConceptTable concepts) {
    this.table = table;
    this.kind = kind;
    this.concepts = concepts;
  }

  List<RecognisedColumn> check(List<RecognisedColumn> columns) {
    List<RecognisedColumn> checked = new ArrayList<>(columns);
    checked.replaceAll(this::inThousands);
    for (String whole : List.of("inwoners", "huishoudens")) {
      for (Quantity named : List.of(Quantity.COUNT, Quantity.PERCENT)) {
        checkParts(checked, whole, named);
      }
    }
    return checked;
  }

  private Optional<Concept> concept(RecognisedColumn column) {
    return column.role() == ColumnRole.VALUE ? concepts.find(column.indicator()) : Optional.empty();
  }

  /// Numbers that cannot be thousands of euros are divided by a thousand.
  RecognisedColumn inThousands(RecognisedColumn column) {
    boolean thousands = concept(column).filter(c -> c.quantity() == Quantity.THOUSANDS).isPresent();
    return thousands && numbers(column).median() > MOST_THOUSANDS
        ? column.likely(column.indicator(), 0.001, Reason.of("cbs.reason.euros"))
        : column;
  }

  private ColumnNumbers numbers(RecognisedColumn column) {
    return ColumnNumbers.of(table, column.column(), kind);
  }

  private void checkParts(List<RecognisedColumn> columns, String whole, Quantity named) {
    List<RecognisedColumn> parts =
        columns.stream()
            .filter(column ->
                concept(column)
                    .filter(c -> c.whole().equals(whole) && c.quantity() == named)
                    .isPresent())
            .toList();
    if (parts.size() < 2) {
      return;
    }
    Stream<RecognisedColumn> wholes =
        columns.stream().filter(column -> column.indicator().equals(whole));
    Optional<Quantity> judged =
        new PercentOrCount(
                table,
                parts.stream().map(this::numbers).toList(),
                wholes.map(this::numbers).findFirst())
            .judge();
    if (judged.isPresent() && judged.get() != named) {
      String key = named == Quantity.COUNT ? "cbs.reason.percent" : "cbs.reason.count";
      for (RecognisedColumn part : parts) {
        String other = concepts.of(part.indicator()).counterpart();
        columns.set(part.column(), part.likely(other, 1, Reason.of(key)));
      }
    }
  }
}
