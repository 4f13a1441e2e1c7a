package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
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
import org.junit.jupiter.params.provider.CsvSource;

/// The same templates on other paper.
final class PaperWishTest {
  private static final Offset<Double> NEAR = Offset.offset(0.01);

  private static List<Sheet> pages(PaperWish wish) throws NoordwijzerException {
    Plan plan = ExamplePlan.get();
    Imprint imprint = new Imprint(LocalDate.of(2026, 11, 22), "1", Imprint.Status.CONCEPT);
    BookRequest request =
        new BookRequest(
                plan,
                ShippedCatalogue.get(),
                List.of(plan.scenarios().require("mengen")),
                imprint,
                false,
                Texts.in(Texts.DUTCH))
            .with(wish);
    return Bidbook.of("mijnkolonien", Templates.shipped(), request, Progress.NONE).sheets();
  }

  @ParameterizedTest
  @CsvSource({"A4, LANDSCAPE", "A4, PORTRAIT", "A3, PORTRAIT"})
  void everythingStandsWithinThePage(Paper paper, Orientation orientation) throws Exception {
    for (Sheet sheet : pages(new PaperWish(paper, orientation, null))) {
      assertThat(sheet.format().paper()).isEqualTo(paper);
      assertThat(sheet.format().orientation()).isEqualTo(orientation);
      assertThat(sheet.items())
          .extracting(SheetItem::box)
          .allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(sheet.format().widthMm() + 0.01);
            assertThat(box.bottom()).isLessThanOrEqualTo(sheet.format().heightMm() + 0.01);
          });
    }
  }

  @Test
  void theMarginIsThatWhichIsAskedFor() throws Exception {
    Sheet page = pages(new PaperWish(null, null, 25.0)).get(1);
    assertThat(page.items().stream().map(SheetItem::box).mapToDouble(Box::x).min().orElseThrow())
        .isCloseTo(25, NEAR);
    assertThat(
            page.items().stream().map(SheetItem::box).mapToDouble(Box::right).max().orElseThrow())
        .isCloseTo(420 - 25, NEAR);
  }

  /// The scale in figures is that of the map on this paper.
  @Test
  void theScaleIsRoundOnOtherPaperToo() throws Exception {
    Sheet page = pages(new PaperWish(Paper.A4, null, null)).get(1);
    SheetItem.ScaleItem scale =
        page.items().stream()
            .filter(SheetItem.ScaleItem.class::isInstance)
            .map(SheetItem.ScaleItem.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(scale.words()).matches("Schaal 1:[\\d.]+000 op A4");
    double denominator = scale.view().metresPerUnit() / (0.0254 / 72);
    assertThat(scale.words())
        .isEqualTo(
            "Schaal 1:"
                + String.format(Locale.ROOT, "%,d", Math.round(denominator)).replace(',', '.')
                + " op A4");
  }

  @Test
  void lettersGoAlongWithThePaperAndStayReadable() throws Exception {
    List<Sheet> pages = pages(new PaperWish(Paper.A4, null, null));
    assertThat(pages.get(1).items())
        .filteredOn(SheetItem.TextItem.class::isInstance)
        .extracting(item -> ((SheetItem.TextItem) item).look().size())
        .allMatch(size -> size >= 6)
        .contains(26 * 0.8);
  }
}
