package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.PlanMark;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Bleed;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.LegendCard;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.SeriesLook;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetChart;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.sheet.TextLook;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class BidbookTest {
  private static final Plan PLAN = ExamplePlan.get();

  private static BookRequest request(Locale language, String... scenarios) {
    List<Scenario> chosen = Stream.of(scenarios).map(PLAN.scenarios()::require).toList();
    Imprint imprint = new Imprint(LocalDate.of(2026, 11, 22), "1.2.3", Imprint.Status.CONCEPT);
    return new BookRequest(
        PLAN, ShippedCatalogue.get(), chosen, imprint, false, Texts.in(language));
  }

  private static Bidbook book(String id, BookRequest request) throws NoordwijzerException {
    return Bidbook.of(id, Templates.shipped(), request, Progress.NONE);
  }

  static List<String> books() throws NoordwijzerException {
    return Templates.shipped().bookIds();
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyBidbookCanBeFilledInFromTheExampleInBothLanguages(String id)
      throws NoordwijzerException {
    for (Locale language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
      List<Sheet> sheets = book(id, request(language, "mengen", "ineens")).sheets();
      assertThat(sheets)
          .allSatisfy(sheet -> {
            assertThat(sheet.title()).isNotBlank();
            assertThat(words(sheet)).noneMatch(text -> text.contains("{"));
          });
    }
  }

  private static Stream<String> words(Sheet sheet) {
    return sheet.items().stream()
        .filter(SheetItem.TextItem.class::isInstance)
        .flatMap(item -> ((SheetItem.TextItem) item).paragraphs().stream());
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyPageSaysWhereItIsFrom(String id) throws NoordwijzerException {
    assertThat(book(id, request(Texts.DUTCH, "mengen", "ineens")).sheets())
        .allSatisfy(sheet -> {
          assertThat(sources(sheet)).isNotBlank();
          if (sheet.items().stream().anyMatch(SheetItem.MapItem.class::isInstance)) {
            assertThat(sources(sheet)).contains("Bron: CBS / Kadaster, 2020").contains("CC BY 4.0");
          }
        });
  }

  private static String sources(Sheet sheet) {
    return sheet.items().stream()
        .filter(SheetItem.TextItem.class::isInstance)
        .map(SheetItem.TextItem.class::cast)
        .filter(text -> text.look().role() == TextLook.Role.SOURCE)
        .flatMap(text -> text.paragraphs().stream())
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyPageHasItsNumberOfAll() throws NoordwijzerException {
    List<Sheet> sheets = book("focuswijk", request(Texts.DUTCH, "mengen")).sheets();
    for (int i = 0; i < sheets.size(); i++) {
      assertThat(words(sheets.get(i))).contains((i + 1) + " van " + sheets.size());
    }
  }

  /// The example has a single mining colony among its interventions.
  @Test
  void anAtlasHasAPageForEach() throws NoordwijzerException {
    assertThat(book("focuswijk", request(Texts.DUTCH, "mengen")).sheets())
        .extracting(Sheet::title)
        .contains("Kasteelbuurt-Hoofdstraat-West", "GMS", "Vrieheide en omgeving");
    assertThat(book("mijnkolonien", request(Texts.DUTCH, "mengen")).sheets())
        .extracting(Sheet::title)
        .contains("Mijnkolonie Beersdal met behoud van karakter");
  }

  @Test
  void aCostThatIsNotFilledInIsNotCalledNone() throws NoordwijzerException {
    List<String> pages =
        book("focuswijk", request(Texts.DUTCH, "mengen")).sheets().stream()
            .map(sheet -> words(sheet).collect(Collectors.joining(" ")))
            .toList();
    assertThat(pages).anyMatch(page -> page.contains("Kosten niet ingevuld: "));
    assertThat(pages).noneMatch(page -> page.contains("Kosten per jaar: geen"));
  }

  @Test
  void chosenPagesKeepTheirNumbersInTheNamesOfFiles() {
    BookFiles files = new BookFiles(Path.of("map"), "boek", 100, Bleed.NONE);
    assertThat(files.apart(2, FileType.PNG))
        .containsExactly(Path.of("map", "boek-01.png"), Path.of("map", "boek-02.png"));
    assertThat(files.numbered(List.of(2, 4)).apart(2, FileType.PNG))
        .containsExactly(Path.of("map", "boek-02.png"), Path.of("map", "boek-04.png"));
  }

  @Test
  void aPageForTwoScenariosNeedsTwo() {
    assertThatThrownBy(() -> book("noord-in-balans", request(Texts.DUTCH, "mengen")))
        .isInstanceOf(NoordwijzerException.class);
  }

  /// Two scenarios take the width that three and their differences have otherwise.
  @Test
  void mapsOfAComparisonFillTheWidthHoweverManyScenariosThereAre() throws NoordwijzerException {
    for (String[] chosen : new String[][] {{"mengen", "ineens"}, {"mengen", "ineens", "behoud"}}) {
      Sheet sheet = book("noord-in-balans", request(Texts.DUTCH, chosen)).sheets().get(1);
      List<SheetItem> maps =
          sheet.items().stream().filter(SheetItem.MapItem.class::isInstance).toList();
      assertThat(maps).hasSize(1 + 2 * chosen.length);
      assertThat(maps.stream().mapToDouble(map -> map.box().right()).max()).hasValue(408);
      assertThat(maps.stream().map(map -> ((SheetItem.MapItem) map).view().metresPerUnit()))
          .containsOnly(((SheetItem.MapItem) maps.getFirst()).view().metresPerUnit());
    }
  }

  @Test
  void anUnknownBidbookIsToldWithThoseThatThereAre() {
    assertThatThrownBy(() -> book("mijnkolonie", request(Texts.DUTCH, "mengen")))
        .asInstanceOf(type(NoordwijzerException.class))
        .extracting(e -> e.sentence(Texts.in(Texts.DUTCH)))
        .asString()
        .startsWith("Er is geen bidbook dat mijnkolonie heet. Kies uit: ")
        .contains("mijnkolonien");
  }

  @Test
  void everyInterventionOfEveryScenarioIsListedWithItsYears() throws NoordwijzerException {
    BookRequest request = request(Texts.DUTCH, "mengen", "ineens");
    SheetTable table = new InterventionTables(request).byScenario();
    assertThat(table.columns())
        .extracting(SheetTable.Column::heading)
        .containsExactly(
            "Ingreep", "Soort", "Wie", "Mengen zonder verdringen", "Alles in een keer");
    assertThat(table.columns()).as("years are words").noneMatch(SheetTable.Column::figures);
    for (int i = 0; i < request.scenarios().size(); i++) {
      int column = 3 + i;
      assertThat(table.rows())
          .filteredOn(row -> !row.cells().get(column).equals("–"))
          .hasSize((int) request.scenarios().get(i).interventions().stream().count());
    }
  }

  @Test
  void aCoverNamesOnlyTheScenariosThatThePagesAreAbout() throws NoordwijzerException {
    BookRequest request = request(Texts.DUTCH, "mengen", "ineens");
    assertThat(words(book("mijnkolonien", request).sheets().getFirst()))
        .anyMatch(words -> words.contains("Mengen zonder verdringen"))
        .noneMatch(words -> words.contains("Alles in een keer"));
    assertThat(words(book("noord-in-balans", request).sheets().getFirst()))
        .anyMatch(words -> words.contains("Mengen zonder verdringen, Alles in een keer"));
  }

  @Test
  void theLegendHasOnlyWhatLiesOnTheMap() throws NoordwijzerException {
    List<Sheet> sheets = book("ingrepenatlas", request(Texts.DUTCH, "mengen")).sheets();
    Sheet garden =
        sheets.stream()
            .filter(sheet -> sheet.title().equals("Buurttuin in Weggebekker"))
            .findFirst()
            .orElseThrow();
    assertThat(interventions(garden)).isPositive().isLessThan(interventions(sheets.getFirst()));
  }

  private static int interventions(Sheet sheet) {
    return sheet.items().stream()
        .filter(SheetItem.MapItem.class::isInstance)
        .mapToInt(item -> ((SheetItem.MapItem) item).picture().plan().interventions().size())
        .max()
        .orElseThrow();
  }

  /// Six points is the least that a reader of a printed page can be asked to read.
  @ParameterizedTest
  @MethodSource("books")
  void nothingIsTooSmallToReadOrCutOffOnSmallPaper(String id) throws NoordwijzerException {
    assertThat(small(id, new PaperWish(Paper.A4, Orientation.LANDSCAPE, null))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("books")
  void nothingIsTooSmallToReadOrCutOffOnSmallStandingPaper(String id) throws NoordwijzerException {
    assertThat(small(id, new PaperWish(Paper.A4, Orientation.PORTRAIT, null))).isEmpty();
  }

  private static List<String> small(String id, PaperWish wish) throws NoordwijzerException {
    BookRequest request = request(Texts.DUTCH, "mengen", "ineens", "behoud").with(wish);
    List<String> small = new ArrayList<>();
    for (Sheet sheet : book(id, request).sheets()) {
      for (SheetItem item : sheet.items()) {
        switch (item) {
          case SheetItem.LegendItem(Box box, LegendCard card) -> {
            if (card.smallestLetters() < 6 || card.height() > box.points().getHeight()) {
              small.add(
                  sheet.title()
                      + " "
                      + Math.round(box.width())
                      + "x"
                      + Math.round(box.height())
                      + " letters "
                      + card.smallestLetters()
                      + " height "
                      + card.height() / 2.835);
            }
          }
          case SheetItem.TableItem table -> {
            if (table.rowsThatFit(sheet.style()) < table.table().rows().size()) {
              small.add(sheet.title() + " table " + table.table().rows().size());
            }
          }
          default -> {}
        }
      }
    }
    return small;
  }

  /// What is asked by intervention adds up to what is asked in all, but for rounding.
  @Test
  void anAnnexTellsTheSameByInterventionAsInAll() throws NoordwijzerException {
    Sheet page =
        book("corporaties", request(Texts.DUTCH, "mengen")).sheets().stream()
            .filter(sheet -> sheet.title().equals("Woonpunt"))
            .findFirst()
            .orElseThrow();
    List<SheetTable> tables =
        page.items().stream()
            .filter(SheetItem.TableItem.class::isInstance)
            .map(item -> ((SheetItem.TableItem) item).table())
            .toList();
    SheetTable all = tables.getFirst();
    SheetTable parts = tables.getLast();
    int sum = parts.rows().stream().mapToInt(row -> whole(row, 2)).sum();
    assertThat(parts.columns().get(2).heading()).isEqualTo("Slopen");
    SheetTable.Row demolished =
        all.rows().stream()
            .filter(row -> row.cells().getFirst().equals("Slopen"))
            .findFirst()
            .orElseThrow();
    assertThat(sum).isPositive().isCloseTo(whole(demolished, 1), within(parts.rows().size()));
  }

  private static int whole(SheetTable.Row row, int column) {
    return Integer.parseInt(row.cells().get(column).replaceAll(" .*|\\.", ""));
  }

  @Test
  void theMiningColoniesHaveTheirOwnCostAndGap() throws NoordwijzerException {
    SheetTable.Row row =
        book("mijnkolonien", request(Texts.DUTCH, "mengen")).sheets().get(1).items().stream()
            .filter(SheetItem.TableItem.class::isInstance)
            .map(item -> ((SheetItem.TableItem) item).table().rows().getFirst())
            .findFirst()
            .orElseThrow();
    assertThat(row.cells())
        .containsExactly(
            "Mijnkolonie Beersdal met behoud van karakter",
            "2026–2030",
            "120",
            "40.000",
            "4,8",
            "3,8",
            "1,0");
  }

  /// A page once went on with a few lines on a second page that was otherwise empty.
  @ParameterizedTest
  @CsvSource({"corporaties, A3", "corporaties, A4", "ingrepenatlas, A3", "ingrepenatlas, A4"})
  void whatIsAboutOneFitsOnOnePage(String id, Paper paper) throws NoordwijzerException {
    for (Locale language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
      BookRequest request = request(language, "mengen").with(new PaperWish(paper, null, null));
      assertThat(book(id, request).sheets())
          .noneMatch(
              sheet -> words(sheet).anyMatch(text -> text.matches(".* \\((vervolg|continued)\\)")));
    }
  }

  @Test
  void mapsOfScenariosNameTheFiguresThatTheyAreComputedFrom() throws NoordwijzerException {
    Sheet maps = book("noord-in-balans", request(Texts.DUTCH, "mengen", "ineens")).sheets().get(1);
    assertThat(words(maps)).anyMatch(text -> text.contains("kerncijfers wijken en buurten"));
  }

  @Test
  void aMapOfAPlanSaysWhereAnyoneIsDisplaced() throws NoordwijzerException {
    List<PlanMarks> marks =
        book("noord-in-balans", request(Texts.DUTCH, "mengen", "ineens")).sheets().stream()
            .filter(sheet -> sheet.title().endsWith("wat er verandert tot 2047"))
            .map(sheet -> map(sheet).picture().plan().marks())
            .toList();
    assertThat(marks).hasSize(2);
    assertThat(marks.getFirst().said().values())
        .noneMatch(said -> said.marks().contains(PlanMark.DISPLACEMENT));
    assertThat(marks.getLast().said().values())
        .anyMatch(said -> said.words().startsWith("Verdringing ("));
  }

  private static SheetItem.MapItem map(Sheet sheet) {
    return sheet.items().stream()
        .filter(SheetItem.MapItem.class::isInstance)
        .map(SheetItem.MapItem.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void seriesLookTheSameOnAllPagesAndCostsHaveOneAxis() throws NoordwijzerException {
    List<SheetChart> charts =
        book("noord-in-balans", request(Texts.DUTCH, "mengen", "ineens")).sheets().stream()
            .flatMap(sheet -> sheet.items().stream())
            .filter(SheetItem.ChartItem.class::isInstance)
            .map(item -> ((SheetItem.ChartItem) item).chart())
            .toList();
    Map<String, Set<SeriesLook>> looks =
        charts.stream()
            .flatMap(chart -> chart.series().stream())
            .collect(
                Collectors.groupingBy(
                    SheetChart.Series::name,
                    Collectors.mapping(SheetChart.Series::look, Collectors.toSet())));
    assertThat(looks).containsKeys("koop", "sociale huur", "Huidige situatie");
    assertThat(looks.values()).allSatisfy(look -> assertThat(look).hasSize(1));
    List<SheetChart> costs =
        charts.stream().filter(chart -> chart.kind() == SheetChart.Kind.COLUMNS).toList();
    assertThat(costs).hasSize(2);
    assertThat(costs).extracting(SheetChart::axis).containsOnly(costs.getFirst().axis());
  }

  /// Readers of a page have nothing to fill in.
  @ParameterizedTest
  @MethodSource("books")
  void nothingOnAPageAsksItsReaderToEnterAnything(String id) throws NoordwijzerException {
    List<String> all = new ArrayList<>();
    for (Sheet sheet : book(id, request(Texts.DUTCH, "mengen", "ineens")).sheets()) {
      words(sheet).forEach(all::add);
      sheet.items().stream()
          .filter(SheetItem.TableItem.class::isInstance)
          .flatMap(item -> ((SheetItem.TableItem) item).table().rows().stream())
          .forEach(row -> all.addAll(row.cells()));
    }
    assertThat(all).noneMatch(text -> text.matches("(?s).*\\b(u|uw|vul)\\b.*"));
  }

  /// Each has a map of what it is about, with a legend and a scale.
  @Test
  void aCoverShowsWhatItsBidbookIsAbout() throws NoordwijzerException {
    Set<String> maps = new HashSet<>();
    List<String> ids = Templates.shipped().bookIds();
    for (String id : ids) {
      List<SheetItem> items =
          book(id, request(Texts.DUTCH, "mengen", "ineens")).sheets().getFirst().items();
      assertThat(items).anyMatch(SheetItem.LegendItem.class::isInstance);
      assertThat(items).anyMatch(SheetItem.ScaleItem.class::isInstance);
      items.stream()
          .filter(SheetItem.MapItem.class::isInstance)
          .map(item -> ((SheetItem.MapItem) item).picture().legend().blocks().toString())
          .forEach(maps::add);
    }
    assertThat(maps).hasSameSizeAs(ids);
  }
}
