package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.support.ExamplePlan;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// What is remembered of the pages of a bidbook while the wish changes.
final class BookMemoryTest {
  private final BookMemory memory = new BookMemory();
  private final BookRequest request = request(secret());

  private static Plan secret() {
    Region open = ExamplePlan.get().region();
    Source source =
        new Source("bezit", Names.same("Alfa"), "", "", Names.same("Lijst van Alfa"), false, true);
    return ExamplePlan.get()
        .withRegion(open.with(new Ownership(open.ownership().complexes(), source)));
  }

  private static BookRequest request(Plan plan) {
    return new BookRequest(
        plan,
        ShippedCatalogue.get(),
        List.of(plan.scenarios().require("mengen")),
        new Imprint(LocalDate.of(2026, 11, 22), "1", Imprint.Status.FINAL),
        false,
        Texts.in(Texts.DUTCH));
  }

  private Bidbook annex(ConfidentialPages pages) throws NoordwijzerException {
    return Bidbook.of(
        "corporaties", Templates.shipped(), request.with(pages), memory, Progress.NONE);
  }

  /// Numbers of the pages that are not the same object.
  @SuppressWarnings("ReferenceEquality")
  private static List<Integer> madeAgain(Bidbook before, Bidbook after) {
    List<Sheet> was = before.sheets();
    return IntStream.range(0, was.size())
        .filter(i -> was.get(i) != after.sheets().get(i))
        .mapToObj(i -> i + 1)
        .toList();
  }

  /// All pages were once made again for each page that was ticked.
  @Test
  void onlyThePageIsMadeAgainOnWhichConfidentialHomesAreAllowed() throws NoordwijzerException {
    Bidbook closed = annex(ConfidentialPages.NONE);
    int last = closed.sheets().size();
    ConfidentialPages ticked =
        ConfidentialPages.madeFrom(Set.of(closed.origins().get(last - 1).key()));
    Bidbook open = annex(ticked);
    assertThat(madeAgain(closed, open)).containsExactly(last);
    assertThat(madeAgain(open, annex(ConfidentialPages.NONE))).containsExactly(last);
  }
}
