package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// Homes that others may not see are on the pages that were named, and on no other.
final class ConfidentialPagesTest {
  private static final Plan PLAN = secret();

  private static Plan secret() {
    Region open = ExamplePlan.get().region();
    Source source =
        new Source(
            "bezit", Names.same("Bezit Alfa"), "", "", Names.same("Lijst van Alfa"), false, true);
    return ExamplePlan.get()
        .withRegion(open.with(new Ownership(open.ownership().complexes(), source)));
  }

  private static Bidbook annex(ConfidentialPages pages) throws NoordwijzerException {
    return annex(PLAN, pages, PaperWish.NONE);
  }

  private static Bidbook annex(Plan plan, ConfidentialPages pages, PaperWish paper)
      throws NoordwijzerException {
    Imprint imprint = new Imprint(LocalDate.of(2026, 11, 22), "1", Imprint.Status.FINAL);
    BookRequest request =
        new BookRequest(
                plan,
                ShippedCatalogue.get(),
                List.of(plan.scenarios().require("mengen")),
                imprint,
                false,
                Texts.in(Texts.DUTCH))
            .with(pages)
            .with(paper);
    return Bidbook.of("corporaties", Templates.shipped(), request, Progress.NONE);
  }

  /// Numbers of the pages with homes on a map of ownership.
  private static List<Integer> shown(Bidbook book) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < book.sheets().size(); i++) {
      if (book.confidential().contains(i + 1) && hasHomes(book.sheets().get(i))) {
        shown.add(i + 1);
      }
    }
    return shown;
  }

  private static boolean hasHomes(Sheet sheet) {
    return sheet.items().stream()
        .filter(SheetItem.MapItem.class::isInstance)
        .anyMatch(item -> ((SheetItem.MapItem) item).picture().region().hasConfidentialHomes());
  }

  private static String words(Sheet sheet) {
    StringBuilder words = new StringBuilder();
    for (SheetItem item : sheet.items()) {
      if (item instanceof SheetItem.TextItem text) {
        words.append(String.join("\n", text.paragraphs())).append('\n');
      }
    }
    return words.toString();
  }

  @Test
  void withoutAWordTheyAreLeftOutAndNamed() throws NoordwijzerException {
    Bidbook book = annex(ConfidentialPages.NONE);
    assertThat(shown(book)).isEmpty();
    assertThat(book.confidential()).isNotEmpty();
    for (int number : book.confidential()) {
      assertThat(words(book.sheets().get(number - 1))).contains("Bezit Alfa");
    }
  }

  /// The headings and the first cells of the lines of its tables.
  private static List<String> names(Sheet sheet) {
    return sheet.items().stream()
        .filter(SheetItem.TableItem.class::isInstance)
        .map(item -> ((SheetItem.TableItem) item).table())
        .flatMap(table ->
            Stream.concat(
                table.columns().stream().map(SheetTable.Column::heading),
                table.rows().stream().map(row -> row.cells().getFirst())))
        .toList();
  }

  @Test
  void neitherAreFiguresOfTheirOwners() throws NoordwijzerException {
    Bidbook closed = annex(ConfidentialPages.NONE);
    assertThat(closed.sheets())
        .flatExtracting(ConfidentialPagesTest::names)
        .doesNotContain("Woonpunt", "Geen corporatie", "Slakhorst, eerste helft");
    assertThat(closed.sheets())
        .extracting(ConfidentialPagesTest::words)
        .anyMatch(words -> words.contains("niet in de tabel: de woningen van"));
    assertThat(annex(ConfidentialPages.ALL).sheets())
        .flatExtracting(ConfidentialPagesTest::names)
        .contains("Woonpunt", "Slakhorst, eerste helft");
  }

  /// A table that goes on over more pages only with them.
  @Test
  void noPageIsLostWhereTheyTakeMorePages() throws NoordwijzerException {
    PaperWish small = new PaperWish(Paper.A4, Orientation.PORTRAIT, 40.0);
    int open = annex(ExamplePlan.get(), ConfidentialPages.NONE, small).sheets().size();
    int closed = annex(PLAN, ConfidentialPages.NONE, small).sheets().size();
    assertThat(open).isGreaterThan(closed);
    assertThat(annex(PLAN, ConfidentialPages.ALL, small).sheets()).hasSize(open);
    Set<Integer> numbers = IntStream.rangeClosed(1, closed).boxed().collect(Collectors.toSet());
    assertThat(annex(PLAN, ConfidentialPages.of(numbers), small).sheets()).hasSize(open);
  }

  @Test
  void aPageThatIsNamedHasThemAndTheOthersDoNot() throws NoordwijzerException {
    List<Integer> all = List.copyOf(annex(ConfidentialPages.NONE).confidential());
    assertThat(all).hasSizeGreaterThan(1);
    int named = all.getLast();
    assertThat(shown(annex(ConfidentialPages.of(Set.of(named))))).containsExactly(named);
    assertThat(shown(annex(ConfidentialPages.ALL))).isEqualTo(all);
  }
}
