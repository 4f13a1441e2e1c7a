package nl.noordwijzer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SaveFileTest {
  private final TestDesk desk = TestDesk.shipped();
  private final List<String> questions = new ArrayList<>();
  @TempDir private Path folder;

  @AfterEach
  void close() {
    desk.close();
  }

  private Optional<Path> choose(String typed, boolean answer) {
    return choose(typed, "pdf", answer);
  }

  private Optional<Path> choose(String typed, String extension, boolean answer) {
    Dialogs user = new User(folder.resolve(typed), answer);
    Desk own = new Desk(desk.session(), desk.desk().tasks(), user, Texts.in(Texts.DUTCH));
    return SaveFile.choose(own, "title", "suggested", extension);
  }

  @Test
  void aNameWithoutExtensionGetsOneAndANewFileIsNotAskedAbout() {
    assertThat(choose("kaart", false)).contains(folder.resolve("kaart.pdf"));
    assertThat(questions).isEmpty();
  }

  @Test
  void aShorterSpellingOfTheExtensionIsMadeWhole() {
    assertThat(choose("kaart.tif", "tiff", false)).contains(folder.resolve("kaart.tiff"));
    assertThat(choose("kaart v1.2", "tiff", false)).contains(folder.resolve("kaart v1.2.tiff"));
  }

  @Test
  void theChooserItselfHasAskedAboutANameWithItsExtension() throws IOException {
    Files.createFile(folder.resolve("kaart.PDF"));
    assertThat(choose("kaart.PDF", false)).contains(folder.resolve("kaart.PDF"));
    assertThat(questions).isEmpty();
  }

  @Test
  void aFileThatGetsInTheWayByItsExtensionIsReplacedOnlyWhenTheUserAgrees() throws IOException {
    Files.createFile(folder.resolve("kaart.pdf"));
    assertThat(choose("kaart", false)).isEmpty();
    assertThat(questions).containsExactly("kaart.pdf bestaat al. Wilt u dat bestand vervangen?");
    assertThat(choose("kaart", true)).contains(folder.resolve("kaart.pdf"));
  }

  /// A user who types a name and gives one answer to every question.
  private final class User implements Dialogs {
    @Override
    public List<Path> chooseOpenFiles(String title) {
      return List.of();
    }

    private final Path typed;
    private final boolean answer;

    User(Path typed, boolean answer) {
      this.typed = typed;
      this.answer = answer;
    }

    @Override
    public void failed(Throwable cause) {
      throw new AssertionError(cause);
    }

    @Override
    public void notice(String message) {}

    @Override
    public Optional<Boolean> decide(String question, String yes, String no) {
      return Optional.empty();
    }

    @Override
    public boolean confirm(String question, String yes) {
      questions.add(question);
      return answer;
    }

    @Override
    public Optional<Path> chooseSaveFile(String title, String suggestedName, String extension) {
      return Optional.of(typed);
    }
  }
}
