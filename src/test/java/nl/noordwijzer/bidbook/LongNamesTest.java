package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetReview;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Scenarios with names of 200 letters.
final class LongNamesTest {
  private static final String WORDS =
      "Gemengd wonen in alle buurten van Heerlen-Noord zonder dat iemand hoeft te vertrekken, met"
          + " verkoop, inponden, nieuwbouw voor senioren en starters en behoud van alle mijnkoloniën"
          + " en het groen er";
  private static final String LETTERS = "Ongebroken" + "x".repeat(190);

  private static Plan renamed() {
    Plan plan = ExamplePlan.get();
    List<Scenario> all = plan.scenarios().toList();
    return plan.with(all.get(1).withName(WORDS + " A"))
        .with(all.get(2).withName(WORDS + " B"))
        .with(all.get(3).withName(LETTERS));
  }

  private static List<Sheet> pages(Plan plan, PaperWish wish) throws NoordwijzerException {
    List<Scenario> all = plan.scenarios().toList();
    Imprint imprint = new Imprint(LocalDate.of(2026, 11, 22), "1", Imprint.Status.CONCEPT);
    BookRequest request =
        new BookRequest(
                plan,
                ShippedCatalogue.get(),
                all.subList(1, all.size()),
                imprint,
                false,
                Texts.in(Texts.DUTCH))
            .with(wish);
    return Bidbook.of("noord-in-balans", Templates.shipped(), request, Progress.NONE).sheets();
  }

  private static Stream<String> texts(Sheet sheet) {
    return sheet.items().stream()
        .filter(SheetItem.TextItem.class::isInstance)
        .flatMap(item -> ((SheetItem.TextItem) item).paragraphs().stream());
  }

  private static Stream<SheetTable> tables(Sheet sheet) {
    return sheet.items().stream()
        .filter(SheetItem.TableItem.class::isInstance)
        .map(item -> ((SheetItem.TableItem) item).table());
  }

  /// Two tables may go on for a page; once there were 41 pages instead of 14.
  @ParameterizedTest
  @EnumSource
  void takeHardlyMorePagesThanShortOnes(Paper paper) throws NoordwijzerException {
    for (Orientation way : Orientation.values()) {
      PaperWish wish = new PaperWish(paper, way, null);
      int usual = pages(ExamplePlan.get(), wish).size();
      assertThat(pages(renamed(), wish).size()).isBetween(usual, usual + 2);
    }
  }

  @Test
  void areWholeOnTheCoverAndShortInEveryTable() throws NoordwijzerException {
    List<Sheet> sheets = pages(renamed(), new PaperWish(Paper.A4, Orientation.PORTRAIT, null));
    String cover = String.join("\n", texts(sheets.getFirst()).toList());
    assertThat(cover).contains(WORDS + " A", WORDS + " B", LETTERS);
    List<String> later = new ArrayList<>();
    sheets.stream().skip(1).flatMap(LongNamesTest::texts).forEach(later::add);
    assertThat(later).noneMatch(text -> text.contains(LETTERS));
    assertThat(sheets.stream().flatMap(LongNamesTest::tables))
        .flatExtracting(SheetTable::columns)
        .extracting(column -> column.heading().length())
        .allMatch(length -> length < 80);
  }

  @Test
  void areWholeInTheCaptionsOfTables() throws NoordwijzerException {
    List<String> captions =
        pages(renamed(), PaperWish.NONE).stream()
            .flatMap(LongNamesTest::tables)
            .map(table -> table.caption().title())
            .toList();
    assertThat(captions)
        .anyMatch(caption -> caption.contains(LETTERS))
        .noneMatch(caption -> caption.contains("…"));
  }

  @Test
  void thatBeginAlikeCanBeToldApart() throws NoordwijzerException {
    List<String> titles =
        pages(renamed(), PaperWish.NONE).stream().map(Sheet::title).distinct().toList();
    assertThat(titles)
        .contains(
            "Gemengd wonen in alle buurten van…: wat er verandert tot 2047",
            "Gemengd wonen in alle buurten van… (2): wat er verandert tot 2047");
  }

  @ParameterizedTest
  @EnumSource
  void leaveAllTextReadable(Paper paper) throws NoordwijzerException {
    for (Orientation way : Orientation.values()) {
      assertThat(SheetReview.of(pages(renamed(), new PaperWish(paper, way, null)))).isEmpty();
    }
  }
}
