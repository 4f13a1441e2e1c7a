package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class FittedTextTest {

  @Test
  void shortTextKeepsItsSizeOnOneLine() {
    FittedText text =
        FittedText.fit(
            "Heerlen", Typeface.BOLD, Lettering.INTER, new FittedText.Frame(300, 40, 18));
    assertThat(text.lines()).containsExactly("Heerlen");
    assertThat(text.font().getSize2D()).isEqualTo(18);
  }

  @Test
  void longTextIsWrappedBeforeItIsMadeSmaller() {
    FittedText text =
        FittedText.fit(
            "Heerlen en Hoensbroek",
            Typeface.REGULAR,
            Lettering.INTER,
            new FittedText.Frame(80, 60, 12));
    assertThat(text.lines()).containsExactly("Heerlen en", "Hoensbroek");
    assertThat(text.font().getSize2D()).isEqualTo(12);
  }

  @Test
  void aLastWordIsNotLeftAloneOnItsLine() {
    String sentence = "Niemand hoeft tegen zijn zin uit zijn wijk weg, ook niet als het tegenzit.";
    FittedText.Frame roomy = new FittedText.Frame(900, 60, 12);
    double width = FittedText.fit(sentence, Typeface.REGULAR, Lettering.INTER, roomy).width() - 10;
    FittedText text =
        FittedText.fit(
            sentence, Typeface.REGULAR, Lettering.INTER, new FittedText.Frame(width, 60, 12));
    assertThat(text.lines())
        .containsExactly(
            "Niemand hoeft tegen zijn zin uit zijn wijk weg, ook niet als", "het tegenzit.");
    assertThat(text.font().getSize2D()).isEqualTo(12);
  }

  /// Takes minutes where each line is looked for from the end of the word.
  @Test
  void aWordOfThousandsOfLettersFillsItsLines() {
    String word = "Aanpakbuurtwoningen".repeat(260);
    FittedText.Frame frame = new FittedText.Frame(200, 1e6, 12);
    FittedText text = FittedText.fit(word, Typeface.REGULAR, Lettering.INTER, frame);
    List<String> lines = text.lines();
    assertThat(String.join("", lines)).isEqualTo(word);
    assertThat(text.width()).isLessThanOrEqualTo(200);
    for (int i = 1; i < lines.size(); i++) {
      String longer = lines.get(i - 1) + lines.get(i).charAt(0);
      assertThat(FittedText.width(longer, text.font())).isGreaterThan(200);
    }
  }

  @Property(tries = 100)
  void noTextIsEverCutOffOrWiderThanItsFrame(
      @ForAll @AlphaChars @StringLength(min = 1, max = 200) String word,
      @ForAll @DoubleRange(min = 60, max = 800) double width) {
    FittedText.Frame frame = new FittedText.Frame(width, 40, 18);
    FittedText text = FittedText.fit(word + " " + word, Typeface.BOLD, Lettering.INTER, frame);
    assertThat(String.join("", text.lines()).replace(" ", "")).isEqualTo(word + word);
    assertThat(text.width()).isLessThanOrEqualTo(width);
    assertThat(text.height()).isLessThanOrEqualTo(40);
  }

  @Test
  void aWordOfATitleIsSetSmallerBeforeItIsBroken() {
    FittedText.Frame frame = new FittedText.Frame(130, 100, 24);
    FittedText text =
        FittedText.fitWords(Prose.plain("Mijnkoloniën"), Typeface.BOLD, Lettering.INTER, frame);
    assertThat(text.lines()).containsExactly("Mijnkoloniën");
    assertThat(text.font().getSize2D()).isLessThan(24);
    assertThat(text.width()).isLessThanOrEqualTo(130);
  }
}
