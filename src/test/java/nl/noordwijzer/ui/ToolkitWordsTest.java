package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import javafx.scene.control.Control;
import org.junit.jupiter.api.Test;

class ToolkitWordsTest {
  private static final String BUNDLE = "/com/sun/javafx/scene/control/skin/resources/controls";

  @Test
  void everyWordOfTheToolkitHasADutchOne() throws IOException {
    Set<String> english = keys(Control.class, "_de");
    Set<String> dutch = keys(Look.class, "_nl");
    assertThat(english).hasSizeGreaterThan(50);
    assertThat(dutch).containsAll(english);
  }

  private static Set<String> keys(Class<?> beside, String language) throws IOException {
    try (var in = beside.getResourceAsStream(BUNDLE + language + ".properties")) {
      assertThat(in).isNotNull();
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words.stringPropertyNames();
    }
  }
}
