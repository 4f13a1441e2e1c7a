package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TableColumnsTest {

  private static double[] widths(double width, List<String> row, boolean... figures) {
    List<SheetTable.Column> columns =
        List.of(
            new SheetTable.Column("A", figures[0]),
            new SheetTable.Column("B", figures[1]),
            new SheetTable.Column("C", figures[2]));
    SheetTable table = new SheetTable("", columns, List.of(new SheetTable.Row(row)), List.of());
    return new TableColumns(table, 10, Lettering.INTER).widths(width);
  }

  @Test
  void whatIsOverIsSharedByAllColumns() {
    double[] widths = widths(600, List.of("Sociale huur", "1.204", "880"), false, true, true);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(600, Offset.offset(0.01));
    assertThat(widths[0]).isLessThan(380);
    assertThat(widths[1]).isGreaterThan(100);
  }

  /// A short name beside a long source is not broken.
  @Test
  void aLongColumnOfWordsGivesWayToAShortOne() {
    String name = "Meerkosten van het erfgoed";
    String source =
        "Jaarkrant NPHLN 2024; aantal, jaren en dekking zijn voorbeeldwaarden. ".repeat(4);
    double[] widths = widths(400, List.of(name, "40.000", source), false, true, false);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(400, Offset.offset(0.01));
    assertThat(widths[0])
        .isGreaterThan(FittedText.width(name, Lettering.INTER.at(Typeface.REGULAR, 10)));
  }

  /// Neither a heading nor a cell is parted within a word while there is room for it.
  @Test
  void aColumnOfWordsIsAsWideAsItsLongestWord() {
    String source = "Aantal, jaren en dekking zijn voorbeeldwaarden. ".repeat(6);
    double[] widths =
        widths(
            300,
            List.of("Seniorenwoningen in Heerlerheide Kom", "12,0 (8,0–16,0)", source),
            false,
            true,
            false);
    assertThat(widths[0])
        .isGreaterThan(
            FittedText.width("Seniorenwoningen", Lettering.INTER.at(Typeface.REGULAR, 10)));
  }

  /// Where figures with their range have too little room they go on in the next line; once the
  /// words beside them were parted instead.
  @Test
  void longFiguresGiveWayBeforeWordsAreParted() {
    String range = "ten minste 163,6 (152,4–174,8)";
    double[] widths = widths(260, List.of("Huishoudens", range, range), false, true, true);
    assertThat(widths[0])
        .isGreaterThan(FittedText.width("Huishoudens", Lettering.INTER.at(Typeface.REGULAR, 10)));
    assertThat(Arrays.stream(widths).sum()).isCloseTo(260, Offset.offset(0.01));
  }

  /// Words in the place of figures, such as "niet te berekenen", go on in the next line before a
  /// source does.
  @Test
  void aColumnOfWordsIsWiderThanOneOfFiguresThatGivesWayToo() {
    String source = "Jaarkrant NPHLN 2024; aantal, jaren en dekking zijn voorbeelden. ".repeat(5);
    String none = "niet te berekenen met wat er is";
    double[] widths = widths(360, List.of(none, none, source), true, true, false);
    assertThat(widths[2]).isGreaterThan(1.8 * widths[0]);
  }

  @Test
  void aTableWhoseWordsDoNotFitIsTight() {
    SheetTable table =
        new SheetTable(
            "",
            List.of(
                new SheetTable.Column("Corporatiewoningen", false),
                new SheetTable.Column("Gebiedsontwikkeling", false)),
            List.of(),
            List.of());
    TableColumns columns = new TableColumns(table, 10, Lettering.INTER);
    assertThat(columns.areTight(300)).isFalse();
    assertThat(columns.areTight(150)).isTrue();
  }

  /// Names of some words beside sources of many: equally wide, each row was as high as its source.
  @Test
  void columnsOfWordsThatGiveWayAreInProportionToWhatIsInThem() {
    String name = "Gemiddelde waarde van een woning in Heerlen-Noord";
    String source =
        "WijkWijzer, Handelingsperspectief Heerlen-Noord; tellen als sociaal. ".repeat(5);
    double[] widths = widths(420, List.of(name, "€ 290.000 (2022)", source), false, true, false);
    assertThat(widths[2]).isGreaterThan(1.6 * widths[0]);
    assertThat(widths[0])
        .isGreaterThan(FittedText.width("Heerlen-Noord", Lettering.INTER.at(Typeface.REGULAR, 10)));
  }

  /// A heading of one long word does not push the other columns together.
  @Test
  void aHeadingOfOneLongWordIsBrokenRatherThanTheOtherColumns() {
    SheetTable table =
        new SheetTable(
            "",
            List.of(
                new SheetTable.Column("Cijfer", false),
                new SheetTable.Column("x".repeat(60), true),
                new SheetTable.Column("Aantal", true)),
            List.of(new SheetTable.Row(List.of("Sociale huurwoningen", "1.204", "880"))),
            List.of());
    double[] widths = new TableColumns(table, 10, Lettering.INTER).widths(300);
    assertThat(widths[0])
        .isGreaterThan(
            FittedText.width("huurwoningen", Lettering.INTER.at(Typeface.REGULAR, 10)) + 9);
    assertThat(widths[1]).isLessThan(170);
  }

  /// It once took five lines beside a column of words with room enough.
  @Test
  void aHeadingOfSeveralWordsTakesAFewLines() {
    String heading = "Meerkosten van het erfgoed (euro per woning)";
    SheetTable table =
        new SheetTable(
            "",
            List.of(
                new SheetTable.Column("Ingreep", false),
                new SheetTable.Column(heading, true),
                new SheetTable.Column("Kosten", true)),
            List.of(
                new SheetTable.Row(
                    List.of("Mijnkolonie Beersdal met behoud van karakter", "40.000", "4,8"))),
            List.of());
    double[] widths = new TableColumns(table, 10, Lettering.INTER).widths(300);
    assertThat(widths[1])
        .isGreaterThan(FittedText.width(heading, Lettering.INTER.at(Typeface.BOLD, 10)) / 3);
    assertThat(widths[0]).isGreaterThan(widths[1]);
  }

  /// An outcome, its range and its share of the programme may stand under each other.
  @Test
  void twoFiguresInACellArePartedBeforeTheWordsBesideThem() {
    String source = "Jaarkrant NPHLN 2024; aantal, jaren en dekking zijn voorbeelden. ".repeat(5);
    String two = "24,3 (22,6–26,1); 26 %";
    double[] widths = widths(300, List.of(two, two, source), true, true, false);
    assertThat(widths[0])
        .isLessThan(FittedText.width(two, Lettering.INTER.at(Typeface.REGULAR, 10)))
        .isGreaterThan(FittedText.width("(22,6–26,1);", Lettering.INTER.at(Typeface.REGULAR, 10)));
  }

  private static SheetTable table(List<SheetTable.Column> columns, List<String> row) {
    return new SheetTable("", columns, List.of(new SheetTable.Row(row)), List.of());
  }

  private static double plain(String text) {
    return FittedText.width(text, Lettering.INTER.at(Typeface.REGULAR, 10));
  }

  /// A figure of a document pushed the words on it together by its year.
  @Test
  void theYearOfAFigureIsPartedFromItBeforeTheWordsBesideIt() {
    String source = "Jaarkrant NPHLN 2024; aantal, jaren en dekking zijn voorbeelden. ".repeat(5);
    String dated = "1.500 woningen (2024)";
    double[] widths = widths(300, List.of(dated, dated, source), true, true, false);
    assertThat(widths[0]).isBetween(plain("1.500 woningen"), plain(dated));
  }

  /// Beside figures that are parted already names took a line for each word.
  @Test
  void wordsAreNotPartedFromEachOtherWhereFiguresHaveRoomLeft() {
    String name = "blijven in de wijk, in een andere woning";
    String range = "ten minste +163,6 (+152,4 tot +174,8)";
    List<SheetTable.Column> columns =
        List.of(
            new SheetTable.Column("Cijfer", false),
            new SheetTable.Column("Mengen zonder verdringen", true),
            new SheetTable.Column("Alles in een keer", true),
            new SheetTable.Column("Behouden en verbinden", true));
    double[] widths =
        new TableColumns(table(columns, List.of(name, range, range, range)), 10, Lettering.INTER)
            .widths(500);
    assertThat(widths[0]).isGreaterThan(plain("blijven in de wijk,") + 9);
  }

  /// A heading took five lines over figures of one, beside names with room enough.
  @Test
  void aHeadingTakesNoMoreLinesThanTheNamesBesideIt() {
    String heading = "Meerkosten van het erfgoed (euro per woning)";
    List<SheetTable.Column> columns =
        List.of(
            new SheetTable.Column("Ingreep", false),
            new SheetTable.Column("Jaren", false),
            new SheetTable.Column("Aantal woningen", true),
            new SheetTable.Column(heading, true),
            new SheetTable.Column("Kosten", true),
            new SheetTable.Column("Gedekt", true),
            new SheetTable.Column("Niet gedekt", true));
    List<String> row =
        List.of(
            "Mijnkolonie Beersdal met behoud van karakter",
            "2026–2030",
            "120",
            "40.000",
            "4,8",
            "3,8",
            "1,0");
    double[] widths = new TableColumns(table(columns, row), 10, Lettering.INTER).widths(490);
    double room = widths[3] - 2 * TableColumns.PADDING * 10;
    FittedText set =
        FittedText.fit(
            heading, Typeface.BOLD, Lettering.INTER, new FittedText.Frame(room, 1e6, 10));
    assertThat(set.height()).isLessThan(3.5 * 10 * 1.3);
    assertThat(plain(row.getFirst()) / (widths[0] - 9)).isLessThan(3);
  }

  /// A range took the room of the source beside it, that was as narrow as a finger.
  @Test
  void aRangeStandsUnderItsFigureWhereThatMakesTheRowsLower() {
    String source = "Jaarkrant NPHLN 2024; aantal, jaren en dekking zijn voorbeelden. ".repeat(5);
    String range = "163,6 (152,4–174,8)";
    double[] beside = widths(300, List.of(range, range, source), true, true, false);
    assertThat(beside[0]).isLessThan(plain(range));
    double[] alone = widths(300, List.of(range, range, "Jaarkrant"), true, true, false);
    assertThat(alone[0]).isGreaterThan(plain(range));
  }
}
