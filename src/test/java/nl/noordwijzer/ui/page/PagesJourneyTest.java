package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the choice of a bidbook to its file.
final class PagesJourneyTest {
  private static final String BOOK = "noord-in-balans";

  @TempDir private Path folder;
  private final TestDesk desk = TestDesk.shipped();
  private ProposedFile user;
  private Pages pages;
  private Scene scene;

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @BeforeEach
  void open() throws TimeoutException {
    user = new ProposedFile(folder);
    Desk own = new Desk(desk.session(), desk.desk().tasks(), user, desk.desk().texts());
    Fx.run(() -> desk.session().change("b", new AddScenario("b", "Scenario B")));
    pages =
        Fx.get(() ->
            new Pages(
                own, folder.resolve("sjablonen"), new SimpleBooleanProperty(), Optional::empty));
    scene = Fx.get(() -> new Scene(new HBox(pages.panel().root(), pages.root()), 1280, 800));
    Fx.run(() -> pages.setActive(true));
    rest();
  }

  @AfterEach
  void close() {
    Fx.run(() -> pages.close());
    desk.close();
  }

  private void rest() throws TimeoutException {
    Fx.waitUntil(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      return desk.desk().tasks().isIdle();
    });
  }

  private <T extends Node> T node(String selector, Class<T> type) {
    return Fx.get(() -> type.cast(Objects.requireNonNull(scene.lookup(selector), selector)));
  }

  private void choose(String book) throws TimeoutException {
    Fx.run(() -> node("#page-book-" + book, RadioButton.class).fire());
    rest();
  }

  private void act(String key) throws TimeoutException {
    Command command =
        pages.commands().stream()
            .filter(it -> it.name().equals(desk.desk().texts().get("page.act." + key)))
            .findFirst()
            .orElseThrow();
    Fx.run(command::runIfEnabled);
    rest();
  }

  private String place() {
    return node(".page-place", Label.class).getText();
  }

  private Image picture() {
    return Fx.get(() -> node(".page-picture", ImageView.class).getImage());
  }

  private List<String> scenarios() {
    return Fx.get(() ->
        scene.getRoot().lookupAll(".page-scenario").stream()
            .map(CheckBox.class::cast)
            .filter(CheckBox::isSelected)
            .map(CheckBox::getText)
            .toList());
  }

  @Test
  void aBookIsChosenLookedAtAndWrittenWithoutOnePage() throws TimeoutException, IOException {
    choose(BOOK);
    assertThat(scenarios()).containsExactly("1. Scenario A", "2. Scenario B");
    assertThat(place()).startsWith("1 van ");
    int count = Integer.parseInt(place().substring("1 van ".length()));
    Image first = picture();
    act("next");
    assertThat(place()).isEqualTo("2 van " + count);
    assertThat(picture()).isNotNull().isNotSameAs(first);
    act("leave");
    Fx.run(() -> node("#page-save", Button.class).fire());
    rest();
    Path file = folder.resolve("Noord in balans.pdf");
    assertThat(user.told()).containsExactly("Het bidbook staat in " + file);
    assertThat(pages(file)).isEqualTo(count - 1);
    assertThat(text(file)).contains("1 van " + count).doesNotContainPattern("\\b2 van " + count);
    assertThat(desk.failures()).isEmpty();
  }

  private static int pages(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void aChangeOfThePlanIsSeenOnThePageOnlyWhileItIsLookedAt() throws TimeoutException {
    choose(BOOK);
    Image before = picture();
    demolish("one");
    Image after = picture();
    assertThat(after).isNotSameAs(before);
    Fx.run(() -> pages.setActive(false));
    demolish("other");
    assertThat(picture()).isSameAs(after);
    Fx.run(() -> pages.setActive(true));
    rest();
    assertThat(picture()).isNotSameAs(after);
  }

  private void demolish(String id) throws TimeoutException {
    Fx.run(() ->
        desk.session()
            .change(
                id,
                new AddIntervention(
                    desk.session().plan().scenarios().get(1).id(),
                    desk.session()
                        .catalogue()
                        .types()
                        .require("sloop_herstructurering")
                        .draft(id, id, Place.areas("BU09172004"), new Years(2029, 2031)))));
    rest();
  }

  @Test
  void aScenarioTooFewIsSaidInThePlaceOfThePage() throws TimeoutException {
    choose(BOOK);
    Fx.run(() -> desk.session().history().undo());
    rest();
    assertThat(node(".page-message", Label.class).getText())
        .isEqualTo(
            "Dit bidbook gaat over 2 scenario’s, en dit plan heeft er één naast de huidige"
                + " situatie. Maak er bij Schetsen (Ctrl+2) een bij, of kies links een ander"
                + " bidbook.");
    assertThat(node("#page-save", Button.class).isDisabled()).isTrue();
  }

  @Test
  void pagesGoInFilesOfTheirOwnAndReplaceOthersOnlyWhenAllowed()
      throws TimeoutException, IOException {
    Path there = Files.writeString(folder.resolve("Bijlage corporaties-01.svg"), "mine");
    choose("corporaties");
    Fx.run(() -> svg(node("#page-type", ComboBox.class)));
    assertThat(node("#page-apart", CheckBox.class).isSelected()).isTrue();
    act("save");
    assertThat(user.asked())
        .containsExactly("Bijlage corporaties-01.svg bestaat al. Wilt u dat bestand vervangen?");
    assertThat(there).hasContent("mine");
    assertThat(folder).isDirectoryNotContaining("glob:**-02.svg");
  }

  @SuppressWarnings("unchecked")
  private static void svg(ComboBox<?> types) {
    ((ComboBox<FileType>) types).setValue(FileType.SVG);
  }

  @Test
  void aTemplateThatIsDamagedIsNamedAndOursRemain() throws TimeoutException, IOException {
    Path own = Files.createDirectory(folder.resolve("sjablonen"));
    Files.writeString(own.resolve("bidbook-eigen.json"), "{");
    Fx.run(() -> pages.setActive(true));
    rest();
    assertThat(node(".page-wrong", Label.class).getText()).contains("bidbook-eigen.json");
    assertThat(place()).startsWith("1 van ");
  }
}
