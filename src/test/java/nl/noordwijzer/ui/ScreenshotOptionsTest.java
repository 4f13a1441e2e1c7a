package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenshotOptionsTest {
  @Test
  void everythingCanBeAskedFor() throws NoordwijzerException {
    List<String> words =
        List.of("--out", "shots", "--size", "800x600", "--theme", "dark", "--lang", "en,nl");
    ScreenshotOptions options = ScreenshotOptions.parse(words);

    assertThat(options.out()).isEqualTo(Path.of("shots"));
    assertThat(options.sizes()).containsExactly(new ScreenshotOptions.Size(800, 600));
    assertThat(options.grounds()).containsExactly(Ground.DARK);
    assertThat(options.languages()).containsExactly(Texts.ENGLISH, Texts.DUTCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--out", "--out x --size big", "--out x --theme pink", "--paper a4", ""})
  void whatIsNotKnownIsRefused(String words) {
    List<String> arguments = words.isEmpty() ? List.of() : List.of(words.split(" "));
    assertThatThrownBy(() -> ScreenshotOptions.parse(arguments))
        .isInstanceOf(NoordwijzerException.class);
  }
}
