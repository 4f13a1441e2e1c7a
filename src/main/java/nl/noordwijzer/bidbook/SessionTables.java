package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.workshop.Protocol;

/// The report of a workshop as tables.
record SessionTables(Protocol protocol, Texts texts) {
  /// What came of it.
  SheetTable results() {
    List<SheetTable.Row> rows = new ArrayList<>();
    for (Protocol.Tally tally : protocol.tallies()) {
      rows.add(new SheetTable.Row(List.of(tally.heading())));
      tally.rows().forEach(row -> rows.add(new SheetTable.Row(List.of(row.words(), row.figure()))));
    }
    List<SheetTable.Column> columns = List.of(column("result", false), column("figure", true));
    return new SheetTable("", columns, rows, List.of());
  }

  private SheetTable.Column column(String key, boolean figures) {
    return new SheetTable.Column(texts.get("session.column." + key), figures);
  }

  /// All that happened; each step of the agenda heads what happened in it.
  SheetTable course() {
    List<SheetTable.Row> rows = new ArrayList<>();
    String step = "";
    for (Protocol.Line line : protocol.lines()) {
      if (!line.step().equals(step)) {
        step = line.step();
        rows.add(new SheetTable.Row(List.of(step)));
      }
      rows.add(new SheetTable.Row(List.of(line.time(), line.kind(), line.group(), line.words())));
    }
    List<SheetTable.Column> columns =
        List.of(
            column("time", false),
            column("kind", false),
            column("group", false),
            column("words", false));
    return new SheetTable("", columns, rows, protocol.notes());
  }
}
