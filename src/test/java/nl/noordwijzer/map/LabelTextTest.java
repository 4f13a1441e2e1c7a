package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelTextTest {
  private static List<List<String>> lines(String name) {
    return LabelText.options(name, MapFonts.regular(11)).stream().map(LabelText::lines).toList();
  }

  @Test
  void namesBreakAtSpacesAndAfterHyphens() {
    assertThat(lines("Kasteelbuurt-Hoofdstraat-West"))
        .containsExactly(
            List.of("Kasteelbuurt-Hoofdstraat-West"),
            List.of("Kasteelbuurt-", "Hoofdstraat-West"),
            List.of("Kasteelbuurt-", "Hoofdstraat-", "West"));
  }

  @Test
  void aNameOfOneWordStaysOnOneLine() {
    assertThat(lines("Heksenberg")).containsExactly(List.of("Heksenberg"));
  }

  @Test
  void whatIsSaidOfANameStandsUnderIt() {
    assertThat(LabelText.options("Hoofdstraat-West", "Geen verdringing", MapFonts.regular(11)))
        .extracting(LabelText::lines)
        .startsWith(
            List.of("Hoofdstraat-West: Geen verdringing"),
            List.of("Hoofdstraat-West:", "Geen verdringing"));
  }

  @Test
  void aLongNameIsShortenedAfterWordsThatTellSomething() {
    assertThat(LabelText.shortened("Slakhorst ineens slopen en herbouwen"))
        .contains("Slakhorst ineens…");
    assertThat(LabelText.shortened("Goed verhuurderschap in heel GMS"))
        .contains("Goed verhuurderschap…");
    assertThat(LabelText.shortened("Slakhorst, tweede helft")).isEmpty();
    assertThat(LabelText.shortened("Sociale huur in Meezenbroek wordt koop"))
        .contains("Sociale huur…");
    assertThat(LabelText.shortened("Vrieheide")).isEmpty();
  }
}
