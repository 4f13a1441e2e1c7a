package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.Texts;

/// What the figures of a plan rest on.
final class AssumptionTable {
  private static final int MOST_DECIMALS = 2;

  private final BookRequest request;
  private final Texts texts;

  AssumptionTable(BookRequest request) {
    this.request = request;
    texts = request.texts();
  }

  SheetTable table() {
    List<SheetTable.Row> rows = new ArrayList<>();
    for (Assumption assumption : request.plan().assumptions()) {
      if (!TargetMix.isTarget(assumption)) {
        rows.add(row(assumption));
      }
    }
    List<SheetTable.Column> columns =
        List.of(
            column("name", false),
            column("expected", true),
            column("low", true),
            column("high", true),
            column("unit", false),
            column("year", false),
            column("source", false));
    return new SheetTable(
        "",
        columns,
        rows,
        List.of(texts.get("bidbook.assumptions.note"), texts.get("effectpane.account.order")));
  }

  private SheetTable.Column column(String key, boolean figures) {
    return new SheetTable.Column(texts.get("bidbook.assumptions." + key), figures);
  }

  private SheetTable.Row row(Assumption assumption) {
    return new SheetTable.Row(
        List.of(
            assumption.names().in(texts.locale()),
            number(assumption.expected()),
            number(assumption.low()),
            number(assumption.high()),
            assumption.unit().in(texts.locale()),
            String.valueOf(assumption.year()),
            source(assumption)));
  }

  private String source(Assumption assumption) {
    return assumption.source().in(texts.locale()).strip().replaceFirst("\\.$", "");
  }

  private String number(double value) {
    return texts.figures().exact(value, MOST_DECIMALS);
  }
}
