package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.sheet.TextLook;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader of a page reads beside its maps.
final class PageWordsTest {
  private static List<Sheet> pages(String book) throws NoordwijzerException {
    Scenario[] all =
        Stream.of("mengen", "ineens", "behoud")
            .map(ExamplePlan.get().scenarios()::require)
            .toArray(Scenario[]::new);
    return Bidbook.of(book, Templates.shipped(), request(all), Progress.NONE).sheets();
  }

  private static BookRequest request(Scenario... scenarios) {
    return new BookRequest(
            ExamplePlan.get(),
            ShippedCatalogue.get(),
            List.of(scenarios),
            new Imprint(LocalDate.of(2026, 11, 22), "1", Imprint.Status.CONCEPT),
            false,
            Texts.in(Texts.DUTCH))
        .with(new PaperWish(Paper.A4, null, null));
  }

  @Test
  void theAtlasOfInterventionsSaysHowManyThereAreAndThatThereAreNone() throws NoordwijzerException {
    Plan plan = ExamplePlan.get();
    int count = plan.scenarios().require("mengen").interventions().size();
    assertThat(words(pages("ingrepenatlas").getFirst()))
        .contains("In dit bidbook: Mengen zonder verdringen, " + count + " ingrepen");
    List<Sheet> empty =
        Bidbook.of("ingrepenatlas", Templates.shipped(), request(plan.base()), Progress.NONE)
            .sheets();
    assertThat(empty).hasSize(1);
    assertThat(words(empty.getFirst()))
        .contains("In dit bidbook: " + plan.base().name() + ", geen ingrepen");
  }

  private static List<String> words(Sheet page) {
    return texts(page).stream().flatMap(item -> item.paragraphs().stream()).toList();
  }

  private static List<SheetItem.TextItem> texts(Sheet page) {
    return page.items().stream()
        .filter(SheetItem.TextItem.class::isInstance)
        .map(SheetItem.TextItem.class::cast)
        .toList();
  }

  /// A long name of a scenario made its own heading small, and no other.
  @Test
  void headingsOfMapsBesideEachOtherAreAlike() throws NoordwijzerException {
    Sheet page = pages("noord-in-balans").get(1);
    List<SheetItem.TextItem> headings =
        texts(page).stream().filter(item -> item.look().role() == TextLook.Role.HEADING).toList();
    assertThat(headings).hasSize(7);
    assertThat(headings)
        .extracting(item -> item.lettersIn(page.style()))
        .containsOnly(headings.getFirst().lettersIn(page.style()));
    assertThat(headings.getFirst().paragraphs())
        .containsExactly("Huidige situatie (2047, zonder ingrepen)");
  }

  private static List<SheetTable> tables(String book) throws NoordwijzerException {
    return pages(book).stream()
        .flatMap(page -> page.items().stream())
        .filter(SheetItem.TableItem.class::isInstance)
        .map(item -> ((SheetItem.TableItem) item).table())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"noord-in-balans", "focuswijk"})
  void whereAnIndexOfSpreadStandsAnEvenSpreadIsCalledNoGoal(String book)
      throws NoordwijzerException {
    assertThat(tables(book))
        .filteredOn(table ->
            table.rows().stream().anyMatch(row -> row.cells().getFirst().startsWith("Entropie")))
        .hasSize(3)
        .allSatisfy(table ->
            assertThat(table.notes())
                .containsExactly(
                    "Een gelijke verdeling is geen doel op zich, en wat zij met mensen doet is niet"
                        + " te berekenen."));
  }

  @Test
  void aHeadingDoesNotSayTheUnitThatItEndsWith() throws NoordwijzerException {
    assertThat(tables("mijnkolonien").getFirst().columns())
        .extracting(SheetTable.Column::heading)
        .contains("Aantal woningen", "Meerkosten van het erfgoed (euro per woning)");
  }

  /// The cover once counted the homes of all of Heerlen, and the next page those of Heerlen-Noord.
  @Test
  void theCoverCountsTheHomesOfTheProgrammeAreaAndSaysSo() throws NoordwijzerException {
    Legend.Owners owners =
        pages("corporaties").getFirst().items().stream()
            .filter(SheetItem.MapItem.class::isInstance)
            .flatMap(item -> ((SheetItem.MapItem) item).picture().legend().blocks().stream())
            .filter(Legend.Owners.class::isInstance)
            .map(Legend.Owners.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(owners.counted()).isEqualTo("woningen in Heerlen-Noord");
    assertThat(owners.pies()).contains("hoe groter de cirkel");
    // the sample spreads the corporation stock of Heerlen-Noord: 39.6 % of 28,977 homes
    assertThat(owners.entries().stream().mapToInt(Legend.OwnerEntry::dwellings).sum())
        .isBetween(11_400, 11_550);
  }

  /// Names of columns are no words for a legend.
  @Test
  void theFormulaOfAFigureStandsAmongTheSources() throws NoordwijzerException {
    Sheet page = pages("focuswijk").get(1);
    assertThat(texts(page))
        .filteredOn(item -> item.look().role() == TextLook.Role.SOURCE)
        .flatExtracting(SheetItem.TextItem::paragraphs)
        .anyMatch(line -> line.contains("Bijstand per 100 inwoners = bijstand / inwoners * 100"));
  }
}
