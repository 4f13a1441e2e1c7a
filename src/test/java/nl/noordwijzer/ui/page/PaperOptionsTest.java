package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Desk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The user chooses paper and what a printer needs, and saves the tables of the pages.
final class PaperOptionsTest {
  @TempDir private Path folder;
  private final TestDesk desk = TestDesk.shipped();
  private ProposedFile user;
  private Pages pages;
  private Scene scene;

  @BeforeEach
  void open() throws TimeoutException {
    Fx.start();
    user = new ProposedFile(folder);
    Desk own = new Desk(desk.session(), desk.desk().tasks(), user, desk.desk().texts());
    pages = Fx.get(() -> new Pages(own, null, new SimpleBooleanProperty(true), Optional::empty));
    scene = Fx.get(() -> new Scene(new HBox(pages.panel().root(), pages.root()), 1280, 800));
    Fx.run(() -> pages.setActive(true));
    rest();
    Fx.run(() -> node("#page-book-focuswijk", RadioButton.class).fire());
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
    return type.cast(Objects.requireNonNull(scene.lookup(selector), selector));
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> choice(String selector) {
    return node(selector, ComboBox.class);
  }

  private double widthMm() {
    return Objects.requireNonNull(pages.shown()).format().widthMm();
  }

  @Test
  void otherPaperIsSeenAtOnceAndPrintedWithItsMarks() throws TimeoutException, IOException {
    assertThat(widthMm()).isEqualTo(420);
    Fx.run(() -> {
      choice("#page-paper").setValue(Optional.of(Paper.A4));
      choice("#page-orientation").setValue(Optional.of(Orientation.PORTRAIT));
      choice("#page-bleed").setValue(3.0);
      node("#page-marks", CheckBox.class).fire();
    });
    rest();
    assertThat(widthMm()).isEqualTo(210);
    Fx.run(() -> node("#page-save", Button.class).fire());
    rest();
    try (PDDocument pdf = Loader.loadPDF(onlyFile(".pdf").toFile())) {
      PDPage page = pdf.getPage(0);
      double millimetre = 72 / 25.4;
      assertThat(page.getTrimBox().getWidth() / millimetre).isBetween(209.9, 210.1);
      assertThat(page.getBleedBox().getWidth() / millimetre).isBetween(215.9, 216.1);
      assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getBleedBox().getWidth());
    }
  }

  @Test
  void onlyAPdfHasSomethingAroundItsPages() {
    Fx.run(() -> choice("#page-type").setValue(FileType.PNG));
    assertThat(Fx.get(() -> choice("#page-bleed").isDisabled())).isTrue();
    assertThat(Fx.get(() -> node("#page-marks", CheckBox.class).isDisabled())).isTrue();
    Fx.run(() -> choice("#page-type").setValue(FileType.PDF_A));
    assertThat(Fx.get(() -> choice("#page-bleed").isDisabled())).isFalse();
  }

  @Test
  void tablesAreSavedAsAWorkbookOrEachApart() throws TimeoutException, IOException {
    MenuButton tables = Fx.get(() -> node("#page-tables", MenuButton.class));
    Fx.run(() -> tables.getItems().getFirst().fire());
    rest();
    assertThat(onlyFile(".xlsx")).isNotEmptyFile();
    Fx.run(() -> tables.getItems().getLast().fire());
    rest();
    assertThat(folder).isDirectoryContaining(file -> file.toString().endsWith("-01.csv"));
    Fx.run(() -> tables.getItems().getLast().fire());
    assertThat(user.asked()).hasSize(1);
  }

  private Path onlyFile(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertThat(found).hasSize(1);
      return found.getFirst();
    }
  }
}
