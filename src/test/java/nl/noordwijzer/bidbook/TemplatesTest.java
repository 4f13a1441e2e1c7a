package nl.noordwijzer.bidbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplatesTest {
  private static final String PAGE =
      """
      {
        "id": "eigen",
        "names": {"nl": "Eigen", "en": "Own"},
        "paper": "a4",
        "orientation": "portrait",
        "items": [{"kind": "title", "at": [10, 10, 190, 12], "text": {"nl": "{plan}", "en": "{plan}"}}]
      }
      """;

  @TempDir Path folder;

  @Test
  void aPageOfTheUserIsFoundBesideOurs() throws Exception {
    Files.writeString(folder.resolve("eigen.json"), PAGE);
    Templates templates = Templates.shipped().with(folder);
    assertThat(templates.page("boek", "eigen", "").items()).hasSize(1);
    assertThat(templates.page("boek", "voorblad", "").items()).isNotEmpty();
    assertThat(templates.bookIds()).contains("mijnkolonien", "focuswijk", "noord-in-balans");
  }

  @Test
  void aFolderThatIsNotThereHasNoTemplates() throws NoordwijzerException {
    Templates templates = Templates.shipped().with(folder.resolve("absent"));
    assertThat(templates.bookIds()).isEqualTo(Templates.shipped().bookIds());
  }

  /// What is wrong is told with the file and the line.
  @ParameterizedTest
  @CsvSource({
    "'\"paper\": \"a4\"', '\"paper\": \"a9\"', 4, ' (paper): kies uit a3, a4.'",
    "'\"kind\": \"title\"', '\"kind\": \"titel\"', 6, ' (items 1, kind): kies uit chart, heading'",
    "'\"kind\": \"title\", ', '', 6, ' (items 1, kind): dat ontbreekt.'",
    "'\"at\": [', '\"att\": 1, \"at\": [', 6, ' (items 1, att): zo’n veld is er niet; wel align, at'",
    "'190, 12', '190', 6, ' (items 1): daar hoort [x, y, width, height].'",
    "'\"at\"', '\"att\"', 6, ' (items 1, at): dat ontbreekt.'",
    "'}}]', '', 8, ' (items 1): het bestand houdt daar op, voor het af is.'",
    "', \"at\"', ' \"at\"', 6, ' (items 1): dat is geen JSON; kijk naar komma’s, haakjes'",
    "'[10, 10, 190, 12]', '12', 6, ' (items 1, at): daar hoort een lijst tussen [ en ].'",
    "'[10, 10, 190, 12]', '[10, 10, \"breed\", 12]', 6, ' (items 1, at 3): daar hoort een getal.'",
    "', \"en\": \"{plan}\"', '', 6, ' (items 1, text, en): dat ontbreekt.'",
  })
  void aDamagedTemplateIsToldWithItsLine(String right, String wrong, int line, String reason)
      throws IOException {
    Files.writeString(folder.resolve("stuk.json"), PAGE.replace(right, wrong));
    assertThatThrownBy(() -> Templates.shipped().with(folder))
        .asInstanceOf(type(NoordwijzerException.class))
        .extracting(e -> e.sentence(Texts.in(Texts.DUTCH)))
        .asString()
        .startsWith(
            "Het sjabloon stuk.json kan niet worden gelezen: regel "
                + line
                + " klopt niet"
                + reason);
  }

  /// The first lines of a file, as a copy leaves it that broke off.
  @ParameterizedTest
  @CsvSource({
    "'\"items\"', 6, ''",
    "', \"text\"', 6, ' (items 1)'",
  })
  void aFileThatIsCutOffIsToldAsSuch(String before, int line, String place) throws IOException {
    Files.writeString(folder.resolve("stuk.json"), PAGE.substring(0, PAGE.indexOf(before)));
    assertThatThrownBy(() -> Templates.shipped().with(folder))
        .asInstanceOf(type(NoordwijzerException.class))
        .extracting(e -> e.sentence(Texts.in(Texts.DUTCH)))
        .isEqualTo(
            "Het sjabloon stuk.json kan niet worden gelezen: regel %d klopt niet%s: het bestand houdt daar op, voor het af is."
                .formatted(line, place));
  }

  @Test
  void deepNestingAndHugeFilesAreRefused() throws IOException {
    Files.writeString(folder.resolve("diep.json"), "[".repeat(100_000));
    assertThatThrownBy(() -> Templates.shipped().with(folder))
        .isInstanceOf(NoordwijzerException.class);
    Files.delete(folder.resolve("diep.json"));
    Files.write(
        folder.resolve("groot.json"), " ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Templates.shipped().with(folder))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("bidbook.template.large");
  }
}
