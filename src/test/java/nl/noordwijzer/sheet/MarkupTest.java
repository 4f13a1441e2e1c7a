package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class MarkupTest {

  private static Prose.Span plain(String words) {
    return new Prose.Span(words, false, false);
  }

  @Test
  void signsBecomeLooks() {
    Prose read = Markup.read("Een **vet** en *schuin* woord, ***beide***\n- eerste\n- tweede");
    assertThat(read.paragraphs().getFirst().spans())
        .containsExactly(
            plain("Een "),
            new Prose.Span("vet", true, false),
            plain(" en "),
            new Prose.Span("schuin", false, true),
            plain(" woord, "),
            new Prose.Span("beide", true, true));
    assertThat(read.paragraphs())
        .extracting(Prose.Paragraph::listed)
        .containsExactly(false, true, true);
    assertThat(read.words()).containsExactly("Een vet en schuin woord, beide", "eerste", "tweede");
  }

  @Test
  void aSignWithoutItsCounterpartIsJustASign() {
    assertThat(Markup.read("3 * 4 * 5 en 2**3\n-5 graden").words())
        .containsExactly("3 * 4 * 5 en 2**3", "-5 graden");
    assertThat(Markup.read("\\*geen\\* \\- \\\\").words()).containsExactly("*geen* - \\");
  }

  @Property
  void escapedTextComesBackAsItWas(@ForAll String text) {
    List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
    Prose read = Markup.read(Markup.escaped(text));
    assertThat(read.words()).isEqualTo(lines);
    assertThat(read.paragraphs())
        .allSatisfy(it -> assertThat(it.spans()).allMatch(span -> !span.bold() && !span.italic()));
  }

  /// Whatever is written, no word of it is lost.
  @Property
  void nothingButSignsIsLost(@ForAll String text) {
    String kept = String.join("", Markup.read(text).words());
    String lines = String.join("", text.lines().toList());
    assertThat(kept.replaceAll("[*\\\\ -]", "")).isEqualTo(lines.replaceAll("[*\\\\ -]", ""));
  }

  @Test
  void aBoldWordStaysWithItsComma() {
    Lettering inter = Lettering.INTER;
    FittedText.Frame frame = new FittedText.Frame(90, 100, 12);
    FittedText text =
        FittedText.fit(Markup.read("Een lange **regel**, dan"), Typeface.REGULAR, inter, frame);
    assertThat(text.lines()).containsExactly("Een lange", "regel, dan");
    assertThat(text.set().getLast().runs())
        .extracting(run -> run.font().isBold())
        .containsExactly(true, false);
  }

  @Test
  void anItemOfAListIsIndentedOnEachOfItsLines() {
    FittedText.Frame frame = new FittedText.Frame(90, 100, 12);
    FittedText text =
        FittedText.fit(
            Markup.read("- Woningen en huishoudens"), Typeface.REGULAR, Lettering.INTER, frame);
    assertThat(text.set()).extracting(FittedText.Line::sign).containsExactly("•", "");
    assertThat(text.set()).allMatch(line -> line.indent() > 0);
    assertThat(text.width()).isLessThanOrEqualTo(90);
  }
}
