package nl.noordwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class LanguageTest {
  private static final String[] NO_ARGUMENTS = {};

  @Test
  void withoutAnythingTheProgramSpeaksDutch() {
    assertThat(Language.of(NO_ARGUMENTS, Map.of()).locale()).isEqualTo(Texts.DUTCH);
    assertThat(Language.of(NO_ARGUMENTS, Map.of("LANG", "C.UTF-8")).locale())
        .isEqualTo(Texts.DUTCH);
  }

  @Test
  void anEnglishSystemIsSpokenToInEnglish() {
    Map<String, String> environment = Map.of("LC_ALL", "", "LANG", "en_GB.UTF-8");
    assertThat(Language.of(NO_ARGUMENTS, environment).locale()).isEqualTo(Texts.ENGLISH);
  }

  @Test
  void theOptionGoesBeforeTheSystem() {
    Map<String, String> english = Map.of("LANG", "en_GB.UTF-8");
    assertThat(Language.of(new String[] {"map", "--lang", "nl"}, english).locale())
        .isEqualTo(Texts.DUTCH);
    assertThat(Language.of(new String[] {"map", "--lang=en"}, Map.of()).locale())
        .isEqualTo(Texts.ENGLISH);
  }

  @Test
  void helpIsInTheLanguageOfTheUser() {
    assertThat(Run.of("map", "--help").succeeds().out())
        .contains("Gebruik:")
        .contains("Kleurverloop; de opdracht ramps noemt ze.")
        .doesNotContain("Usage");
    assertThat(Run.of("map", "--help", "--lang", "en").succeeds().out())
        .contains("Usage:")
        .contains("Colour ramp; the command ramps lists them.");
  }

  /// The command itself opens a window.
  @Test
  void aWorkshopHasHelpOfItsOwn() {
    assertThat(Run.of("workshop", "--help").succeeds().out())
        .contains("Gebruik: noordwijzer workshop [plan.gpkg] [--example]")
        .contains("tweede venster")
        .doesNotContain("bidbook");
    assertThat(Run.of("workshop", "--help", "--lang", "en").succeeds().out())
        .contains("Usage: noordwijzer workshop [plan.gpkg] [--example]");
  }
}
