package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.sheet.TextLook;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.workshop.Protocol;

/// The report of a workshop on upright pages of A4: first what came of it, then all that happened.
public record ProtocolPages(Protocol protocol, Imprint imprint, Texts texts) {
  private static final PageFormat FORMAT = new PageFormat(Paper.A4, Orientation.PORTRAIT);
  private static final double MARGIN = 18;
  private static final double WIDTH = FORMAT.widthMm() - 2 * MARGIN;
  private static final Box TITLE = new Box(MARGIN, MARGIN, WIDTH, 9);
  private static final Box SUBTITLE = new Box(MARGIN, 28, WIDTH, 6);
  private static final Box BODY = new Box(MARGIN, 38, WIDTH, 234);
  private static final Box FOOT = new Box(MARGIN, 280, WIDTH, 5);
  private static final double LETTERS = 9.5;

  /// In the order in which they are read; numbered.
  public List<Sheet> sheets() {
    SessionTables tables = new SessionTables(protocol, texts);
    List<Sheet> sheets = new ArrayList<>();
    if (!protocol.tallies().isEmpty()) {
      sheets.addAll(LongTables.split(page(word("results"), tables.results())));
    }
    sheets.addAll(LongTables.split(page(word("course"), tables.course())));
    List<Sheet> numbered = new ArrayList<>();
    for (Sheet sheet : sheets) {
      numbered.add(numbered(sheet, numbered.size() + 1, sheets.size()));
    }
    return numbered;
  }

  private String word(String key) {
    return texts.get("session.report." + key);
  }

  private Sheet page(String title, SheetTable table) {
    List<SheetItem> items =
        List.of(
            new SheetItem.TextItem(
                TITLE,
                List.of(texts.get("session.report.title", protocol.title(), title)),
                TextLook.title(17)),
            new SheetItem.TextItem(SUBTITLE, List.of(protocol.subtitle()), TextLook.quiet(LETTERS)),
            new SheetItem.TableItem(BODY, table, LETTERS));
    return new Sheet(FORMAT, title, protocol.title(), items, imprint, texts);
  }

  private Sheet numbered(Sheet sheet, int number, int of) {
    List<SheetItem> items = new ArrayList<>(sheet.items());
    items.add(
        new SheetItem.TextItem(
            FOOT,
            List.of(
                texts.get(
                    "session.report.foot", imprint.version(), imprint.day(texts), number, of)),
            TextLook.furniture(7.5)));
    return sheet.with(items);
  }
}
