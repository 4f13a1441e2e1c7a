package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.SeriesLook;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetChart;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.sheet.TextLook;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class LongTablesTest {
  private static final int ROWS = 140;
  private static final SheetChart CHART =
      new SheetChart(
          "Kosten",
          "miljoen euro",
          SheetChart.Kind.COLUMNS,
          List.of(2026, 2027),
          List.of(new SheetChart.Series("Dorp", SeriesLook.ofScenario(0), List.of(5.0, 7.0))),
          "Kosten van 5 naar 7.");

  private static SheetTable table() {
    List<SheetTable.Row> rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> new SheetTable.Row(List.of("Ingreep " + i, String.valueOf(i))))
            .toList();
    List<SheetTable.Column> columns =
        List.of(new SheetTable.Column("Ingreep", false), new SheetTable.Column("Aantal", true));
    return new SheetTable("", columns, rows, List.of());
  }

  private static Sheet page() {
    List<SheetItem> items =
        List.of(
            new SheetItem.TextItem(
                new Box(12, 12, 270, 12), List.of("Ingrepen"), TextLook.title(20)),
            new SheetItem.TextItem(new Box(12, 28, 80, 6), List.of("Kaart"), TextLook.heading(12)),
            new SheetItem.ChartItem(new Box(12, 36, 120, 80), CHART, 9),
            new SheetItem.TableItem(new Box(140, 36, 140, 150), table(), 9));
    Imprint imprint = new Imprint(LocalDate.of(2026, 11, 22), "1", Imprint.Status.CONCEPT);
    return new Sheet(
        new PageFormat(Paper.A4, Orientation.LANDSCAPE),
        "Ingrepen",
        "",
        items,
        imprint,
        Texts.in(Texts.DUTCH));
  }

  private static List<SheetTable> tables(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.items().stream())
        .filter(SheetItem.TableItem.class::isInstance)
        .map(item -> ((SheetItem.TableItem) item).table())
        .toList();
  }

  /// The parts together are the whole list, and no row is lost between the pages.
  @Test
  void aTableThatIsTooLongGoesOnOnTheNextPage() {
    List<SheetTable> parts = tables(LongTables.split(page()));
    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(parts.stream().flatMap(part -> part.rows().stream()))
        .containsExactlyElementsOf(table().rows());
  }

  @Test
  void aPageOnWhichATableGoesOnSaysSoAndHasNothingElse() {
    List<Sheet> sheets = LongTables.split(page());
    assertThat(sheets.subList(1, sheets.size()))
        .allSatisfy(sheet -> {
          assertThat(sheet.items()).hasSize(2);
          assertThat(sheet.items().getFirst())
              .isInstanceOfSatisfying(
                  SheetItem.TextItem.class,
                  title -> assertThat(title.paragraphs()).containsExactly("Ingrepen (vervolg)"));
          assertThat(sheet.items().getLast()).isInstanceOf(SheetItem.TableItem.class);
        });
  }

  /// 19 rows fit at full size, 22 in letters of 0.75 of it: no page for the last three.
  @Test
  void aPageIsNotMadeForAFewRows() {
    double size = 10;
    List<SheetTable.Row> rows = table().rows().subList(0, 22);
    SheetTable short22 = new SheetTable("", table().columns(), rows, List.of());
    SheetItem.TableItem item = new SheetItem.TableItem(new Box(12, 36, 140, 113), short22, size);
    assertThat(item.rowsThatFit(HouseStyle.usual())).isEqualTo(22);
    SheetTable more =
        new SheetTable("", table().columns(), table().rows().subList(0, 40), List.of());
    SheetItem.TableItem longer = new SheetItem.TableItem(item.box(), more, size);
    assertThat(longer.rowsThatFit(HouseStyle.usual())).isLessThan(22);
  }
}
