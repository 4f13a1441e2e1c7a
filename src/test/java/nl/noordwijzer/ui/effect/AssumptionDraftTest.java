package nl.noordwijzer.ui.effect;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The turnover of social rent: 6, 7.5 and 9 % a year, of 2024.
final class AssumptionDraftTest {
  private static final TypedNumbers NUMBERS = new TypedNumbers(Texts.DUTCH);
  private static final Assumption TURNOVER =
      EffectTown.CATALOGUE.assumptions().require("mutatiegraad_sociale_huur");

  @Test
  void whatIsShownIsWhatThePlanHas() {
    AssumptionDraft draft = AssumptionDraft.of(TURNOVER, NUMBERS);
    assertThat(draft.expected()).isEqualTo("7,5");
    assertThat(draft.problem(TURNOVER, NUMBERS)).isEmpty();
    assertThat(draft.applied(TURNOVER, NUMBERS)).isEqualTo(TURNOVER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6|7,5|veel|2024|Woonpunt|number",
        "8|7,5|9|2024|Woonpunt|order",
        "6|9,5|9|2024|Woonpunt|order",
        "-1|7,5|9|2024|Woonpunt|percent",
        "6|7,5|101|2024|Woonpunt|percent",
        "6|7,5|9|ooit|Woonpunt|year",
        "6|7,5|9|24|Woonpunt|year",
        "6|7,5|9|2024|' '|source"
      })
  void whatIsWrongIsTold(
      String low, String expected, String high, String year, String source, String problem) {
    AssumptionDraft draft = new AssumptionDraft(low, expected, high, year, source);
    assertThat(draft.problem(TURNOVER, NUMBERS)).contains(problem);
  }

  @Test
  void anotherFigureNeedsAnotherSource() {
    String old = TURNOVER.source().in(Texts.DUTCH);
    AssumptionDraft draft = new AssumptionDraft("6", "8", "9", "2025", old);
    assertThat(draft.problem(TURNOVER, NUMBERS)).contains("same_source");
    AssumptionDraft told = new AssumptionDraft("6", "8", "9,5", "2025", " Woonpunt 2025 ");
    assertThat(told.problem(TURNOVER, NUMBERS)).isEmpty();
    Assumption applied = told.applied(TURNOVER, NUMBERS);
    assertThat(applied.expected()).isEqualTo(8);
    assertThat(applied.high()).isEqualTo(9.5);
    assertThat(applied.year()).isEqualTo(2025);
    assertThat(applied.source()).isEqualTo(Names.same("Woonpunt 2025"));
  }
}
