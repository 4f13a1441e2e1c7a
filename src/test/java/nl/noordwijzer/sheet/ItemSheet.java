package nl.noordwijzer.sheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.support.ExampleSheets;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// A page with an item of each kind.
final class ItemSheet {
  static final PageFormat FORMAT = new PageFormat(Paper.A4, Orientation.LANDSCAPE);
  static final SheetTable TABLE =
      new SheetTable(
          "Woningen per jaar",
          List.of(
              new SheetTable.Column("Buurt", false),
              new SheetTable.Column("2026", true),
              new SheetTable.Column("2030", true)),
          List.of(
              new SheetTable.Row(List.of("Hoensbroek")),
              new SheetTable.Row(List.of("Mariarade-Noord", "1.204", "1.310")),
              new SheetTable.Row(List.of("Uterweg", "880", "865"))),
          List.of("Cijfers zijn verzonnen."));

  private ItemSheet() {}

  static Sheet titled(String title) {
    List<SheetItem> items = new ArrayList<>(withoutMap(title).items());
    items.addAll(map());
    return new Sheet(FORMAT, title, "Een zin.", items, imprint(), Texts.in(Texts.DUTCH));
  }

  static Sheet withoutMap(String title) {
    List<SheetItem> items = new ArrayList<>();
    items.add(text(10, title, TextLook.title(18)));
    items.add(text(22, "Eén zin die zegt wat hier staat.", TextLook.body(10)));
    items.add(text(30, "Naar 2030", TextLook.heading(12)));
    items.add(new SheetItem.TableItem(new Box(10, 40, 100, 60), TABLE, 9));
    items.add(new SheetItem.ChartItem(new Box(120, 40, 80, 60), chart(), 8));
    items.add(new SheetItem.PictureItem(new Box(210, 40, 30, 20), black(), "Een zwart vlak"));
    items.add(new SheetItem.FrameItem(new Box(210, 70, 30, 20)));
    items.add(new SheetItem.RuleItem(new Box(10, 195, 277, 1)));
    items.add(text(198, "Voetregel", TextLook.furniture(7)));
    return new Sheet(FORMAT, title, "Een zin.", items, imprint(), Texts.in(Texts.DUTCH));
  }

  private static List<SheetItem> map() {
    return ExampleSheets.of(Paper.A4, Orientation.LANDSCAPE).sheet().items().stream()
        .filter(item ->
            item instanceof SheetItem.MapItem
                || item instanceof SheetItem.LegendItem
                || item instanceof SheetItem.ScaleItem
                || item instanceof SheetItem.NorthArrowItem)
        .toList();
  }

  static Sheet with(SheetItem... items) {
    return new Sheet(FORMAT, "Titel", "Zin.", List.of(items), imprint(), Texts.in(Texts.DUTCH));
  }

  static SheetItem text(double y, String words, TextLook look) {
    return new SheetItem.TextItem(new Box(10, y, 277, 8), List.of(words), look);
  }

  private static SheetChart chart() {
    return new SheetChart(
        "Huishoudens",
        "aantal",
        SheetChart.Kind.LINES,
        List.of(2026, 2027),
        List.of(new SheetChart.Series("Noord", SeriesLook.ofScenario(0), List.of(5.0, 7.0))),
        "Huishoudens stijgen van 5 naar 7.");
  }

  private static Imprint imprint() {
    return new Imprint(LocalDate.of(2026, 11, 21), "1.2.3", Imprint.Status.CONCEPT);
  }

  static SheetImage black() {
    try {
      return SheetImage.of("zwart.png", ImageWriters.png(new BufferedImage(30, 20, 1)));
    } catch (IOException | NoordwijzerException e) {
      throw new IllegalStateException(e);
    }
  }
}
