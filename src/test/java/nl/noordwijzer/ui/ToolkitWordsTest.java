package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipFile;
import javafx.scene.control.Control;
import org.junit.jupiter.api.Test;

class ToolkitWordsTest {
  private static final String BUNDLE = "com/sun/javafx/scene/control/skin/resources/controls";

  @Test
  void everyWordOfTheToolkitHasADutchOne() throws IOException, URISyntaxException {
    Set<String> english = wordsOfTheToolkit();
    assertThat(english).hasSizeGreaterThan(50);

    try (var in = Look.class.getResourceAsStream("/" + BUNDLE + "_nl.properties")) {
      assertThat(in).isNotNull();
      assertThat(keys(in)).containsAll(english);
    }
  }

  /// Read from the jar, because the module does not give its resources away.
  private static Set<String> wordsOfTheToolkit() throws IOException, URISyntaxException {
    Path jar = Path.of(Control.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(BUNDLE + ".properties"))) {
      return keys(in);
    }
  }

  private static Set<String> keys(InputStream in) throws IOException {
    Properties words = new Properties();
    words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    return words.stringPropertyNames();
  }
}
