package nl.noordwijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.source.FormulaReader.Problem;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaReaderTest {
  private static final IndicatorCatalogue CATALOGUE = ShippedRegion.get().statistics().catalogue();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bijstand / inwoners * 100",
        "max(aandeel_koop, aandeel_huur)",
        "(woningvoorraad - huishoudens) / 1e2",
        " abs( aandeel_koop - 50 ) ",
      })
  void theseCanBeUsed(String text) {
    assertThat(FormulaReader.problem(text, CATALOGUE)).isEmpty();
    assertThat(FormulaReader.read(text).evaluate(_ -> 25)).isFinite();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "bijstnd / inwoners,           source.formula.meant,      0",
        "bijstand / inwners * 100,     source.formula.meant,      11",
        "bijstand / zonnepanelen_xyz,  source.formula.unknown,    11",
        "bijstand / / inwoners,        source.formula.syntax,     11",
        "(bijstand / inwoners,         source.formula.unfinished, 20",
        "bijstand / inwoners),         source.formula.syntax,     19",
        "bijstand inwoners,            source.formula.operator,   9",
        "bijstand +,                   source.formula.unfinished, 10",
        "bijstand > 3,                 source.formula.strange,    9",
        "strConcat(bijstand. inwoners),source.formula.function,   0",
        "3 + 4,                        source.formula.constant,   0",
        "\"\",                           source.formula.empty,      0",
      })
  void tellsAtWhichCharacterItGoesWrong(String text, String key, int position) {
    assertThat(FormulaReader.problem(text, CATALOGUE))
        .hasValueSatisfying(problem -> {
          assertThat(problem.key()).isEqualTo(key);
          assertThat(problem.position()).isEqualTo(position);
        });
  }

  @Test
  void asksWhetherTheNearestNameWasMeant() {
    assertThat(FormulaReader.problem("bijstnd / inwoners", CATALOGUE).orElseThrow().meant())
        .isEqualTo("bijstand");
    assertThat(FormulaReader.problem("aandeel_kop * 2", CATALOGUE).orElseThrow().meant())
        .isEqualTo("aandeel_koop");
  }

  @Property(tries = 300)
  void anyTextIsAFormulaOrHasAProblemWithinIt(@ForAll @StringLength(max = 40) String text) {
    FormulaReader.problem(text, CATALOGUE)
        .ifPresentOrElse(
            problem -> {
              assertThat(problem.position()).isBetween(0, text.length());
              for (Locale language : new Locale[] {Texts.DUTCH, Texts.ENGLISH}) {
                assertThat(sentence(problem, language)).isNotBlank();
              }
            },
            () -> assertThat(FormulaReader.read(text).inputs()).isNotEmpty());
  }

  private static String sentence(Problem problem, Locale language) {
    return problem.sentence(Texts.in(language));
  }
}
