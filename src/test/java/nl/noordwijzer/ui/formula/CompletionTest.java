package nl.noordwijzer.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.support.ShippedRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompletionTest {
  private static final List<Indicator> ALL = ShippedRegion.get().statistics().indicators();

  private static List<String> offered(String text, int caret) {
    return Completion.at(text, caret, ALL).offered().stream().map(Indicator::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "aandeel_ko,            10, aandeel_koop",
    "bijst,                 5,  bijstand",
    "'100 - koopw / 2',     11, koopwoningen",
    "aandeel_koopwoningen,  10, aandeel_koop"
  })
  void theBestIndicatorForTheLettersBeforeTheCaretComesFirst(
      String text, int caret, String expected) {
    assertThat(offered(text, caret)).startsWith(expected);
  }

  @Test
  void namesInBothLanguagesAreFoundToo() {
    assertThat(offered("leegsta", 7)).contains("aandeel_leegstand");
    assertThat(offered("vacant", 6)).contains("aandeel_leegstand");
  }

  @ParameterizedTest
  @CsvSource({"'bijstand / ', 11", "100, 3", "'', 0", "'max(', 4", "qqqq, 4", "aandeel_koop, 12"})
  void nothingIsOfferedWhereThereIsNoBeginningOfAName(String text, int caret) {
    assertThat(offered(text, caret)).isEmpty();
  }

  @Test
  void aCompletionTakesThePlaceOfTheWholeWord() {
    String text = "2 * bijst_oud / inwoners";
    Completion completion = Completion.at(text, 9, ALL);
    assertThat(completion.complete(text, ShippedRegion.indicator("bijstand")))
        .isEqualTo(new Completion.Completed("2 * bijstand / inwoners", 12));
  }
}
