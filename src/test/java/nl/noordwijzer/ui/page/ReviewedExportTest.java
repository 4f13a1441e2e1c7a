package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages on which something cannot be read, from templates of the user's own.
final class ReviewedExportTest {
  private final TestDesk desk = TestDesk.shipped();
  @TempDir private Path templates;
  @TempDir private Path folder;
  private ProposedFile user;
  private PagesModel model;

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @BeforeEach
  void open() {
    user = new ProposedFile(folder);
    model =
        Fx.get(() ->
            new PagesModel(
                new Desk(desk.session(), desk.desk().tasks(), user, desk.desk().texts()),
                templates,
                new SimpleBooleanProperty(),
                Optional::empty));
  }

  @AfterEach
  void close() {
    Fx.run(model::close);
    desk.close();
  }

  private List<String> toldOf(String words) throws Exception {
    Files.writeString(
        templates.resolve("bidbook-eigen.json"),
        """
        {"id": "eigen", "names": {"nl": "Eigen", "en": "Own"},
         "about": {"nl": "*", "en": "*"}, "scenarios": 1, "pages": [{"page": "blad"}]}
        """);
    Files.writeString(
        templates.resolve("blad.json"),
        """
        {"id": "blad", "names": {"nl": "Blad", "en": "Page"}, "paper": "a4",
         "orientation": "portrait",
         "items": [{"kind": "text", "at": [10, 10, 30, 5], "size": 9,
                    "text": {"nl": "%1$s", "en": "%1$s"}}]}
        """
            .formatted(words));
    PageExport export = Fx.get(() -> new PageExport(model));
    Fx.run(() -> model.setActive(true));
    Fx.waitUntil(() -> !model.booksProperty().get().isEmpty());
    Fx.run(() ->
        model.booksProperty().get().stream()
            .filter(book -> book.id().equals("eigen"))
            .forEach(model::choose));
    Fx.waitUntil(() -> model.pagesProperty().get().id().equals("eigen"));
    Fx.run(export::save);
    Fx.waitUntil(() -> !user.told().isEmpty());
    return user.told();
  }

  @Test
  void aTextThatIsTooLongForItsBoxIsNamedWhenThePagesAreSaved() throws Exception {
    assertThat(toldOf("Dit past nooit. ".repeat(40)))
        .singleElement()
        .asString()
        .startsWith("Het bidbook staat in " + folder.resolve("Eigen.pdf") + ".\n")
        .contains("Op bladzijde 1 past ‘Dit past nooit.");
    assertThat(folder.resolve("Eigen.pdf")).exists();
  }

  @Test
  void pagesThatCanBeReadNeedNoWord() throws Exception {
    assertThat(toldOf("Dit past."))
        .containsExactly("Het bidbook staat in " + folder.resolve("Eigen.pdf"));
  }
}
