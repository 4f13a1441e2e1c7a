package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages on paper that stands while their templates lie: each item where the template says, and not
/// squeezed to the shape of the paper.
final class TurnedPagesTest {
  private static final PaperWish STANDING = new PaperWish(Paper.A4, Orientation.PORTRAIT, null);
  private static final Offset<Double> NEAR = Offset.offset(0.01);

  private static List<Sheet> pages(String book, Plan plan, PaperWish wish)
      throws NoordwijzerException {
    Imprint imprint = new Imprint(LocalDate.of(2026, 11, 22), "1", Imprint.Status.CONCEPT);
    List<Scenario> all = plan.scenarios().toList();
    BookRequest request =
        new BookRequest(
                plan,
                ShippedCatalogue.get(),
                all.subList(1, all.size()),
                imprint,
                false,
                Texts.in(Texts.DUTCH))
            .with(wish);
    return Bidbook.of(book, Templates.shipped(), request, Progress.NONE).sheets();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mijnkolonien", "focuswijk", "noord-in-balans", "corporaties", "ingrepenatlas"})
  void noMapIsSqueezedAndNothingLiesOverAnother(String book) throws NoordwijzerException {
    for (Sheet sheet : pages(book, ExamplePlan.get(), STANDING)) {
      List<Box> shown =
          sheet.items().stream().filter(TurnedPagesTest::isBody).map(SheetItem::box).toList();
      for (Box box : shown) {
        assertThat(shown).filteredOn(other -> !other.equals(box)).noneMatch(box::meets);
        assertThat(box.bottom()).isLessThan(sheet.format().heightMm() - 15);
      }
      assertThat(sheet.items())
          .filteredOn(SheetItem.MapItem.class::isInstance)
          .extracting(SheetItem::box)
          .allSatisfy(box -> assertThat(box.width()).isGreaterThanOrEqualTo(box.height()));
    }
  }

  private static boolean isBody(SheetItem item) {
    return item instanceof SheetItem.MapItem
        || item instanceof SheetItem.TableItem
        || item instanceof SheetItem.ChartItem
        || item instanceof SheetItem.LegendItem;
  }

  /// Once a page of four lines followed on that of each corporation.
  @ParameterizedTest
  @EnumSource
  void aCorporationHasOnePageOnAnyPaper(Paper paper) throws NoordwijzerException {
    int corporations = ExamplePlan.get().region().ownership().corporations().size();
    for (Orientation way : Orientation.values()) {
      assertThat(pages("corporaties", ExamplePlan.get(), new PaperWish(paper, way, null)))
          .hasSize(1 + corporations);
    }
  }

  /// Once one row of the mix followed on a page of its own.
  @ParameterizedTest
  @EnumSource
  void theFiguresOfAScenarioAreOnOnePageOnAnyPaper(Paper paper) throws NoordwijzerException {
    for (Orientation way : Orientation.values()) {
      assertThat(pages("noord-in-balans", ExamplePlan.get(), new PaperWish(paper, way, null)))
          .filteredOn(sheet -> sheet.title().contains("woningen, huishoudens en geld"))
          .hasSize(3);
    }
  }

  @Test
  void allAboutAFocusAreaComesBeforeTheNext() throws NoordwijzerException {
    List<String> titles =
        pages("focuswijk", ExamplePlan.get(), PaperWish.NONE).stream().map(Sheet::title).toList();
    assertThat(titles.subList(1, 5))
        .containsExactly(
            "Kasteelbuurt-Hoofdstraat-West: hoe het er staat",
            "Kasteelbuurt-Hoofdstraat-West",
            "Kasteelbuurt-Hoofdstraat-West: woningen, kosten en dekking",
            "GMS: hoe het er staat");
  }

  /// What is moved on standing paper stays where it is on lying paper.
  @Test
  void anItemHasAPlaceOfItsOwnOnTurnedPaper() throws NoordwijzerException {
    String json =
        """
        {"id": "eigen", "names": {"nl": "Eigen", "en": "Own"},
         "paper": "A3", "orientation": "landscape",
         "items": [{"kind": "rule", "at": [12, 271, 396, 1], "turned": [12, 394, 273, 1]}]}
        """;
    OwnTemplate own = new OwnTemplate("boek", "eigen", "", Names.same("Eigen"), json);
    PaperWish wish = new PaperWish(Paper.A3, Orientation.PORTRAIT, null);
    PageLayout standing = PageLayout.of(own, wish);
    assertThat(standing.items().getFirst().box()).isEqualTo(new Box(12, 394, 273, 1));
    OwnTemplate moved = standing.placed(Map.of(0, new Box(20, 300, 100, 2))).template();
    assertThat(PageLayout.of(moved, wish).items().getFirst().box().y()).isCloseTo(300, NEAR);
    assertThat(PageLayout.of(moved).items().getFirst().box()).isEqualTo(new Box(12, 271, 396, 1));
  }
}
