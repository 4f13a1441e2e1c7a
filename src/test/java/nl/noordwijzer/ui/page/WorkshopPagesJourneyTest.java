package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.edit.RemoveScenario;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionJournal;
import nl.noordwijzer.workshop.WorkshopSession;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The last workshop on a plan stands behind a bidbook when that is asked for under its options.
final class WorkshopPagesJourneyTest {
  private static final Instant BEGUN = Instant.parse("2026-11-22T13:00:00Z");

  @TempDir private Path folder;
  private final TestDesk desk = TestDesk.shipped();
  private final AtomicReference<Optional<Path>> plan = new AtomicReference<>(Optional.empty());
  private Pages pages;
  private Scene scene;

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @BeforeEach
  void makePages() {
    Desk own =
        new Desk(
            desk.session(), desk.desk().tasks(), new ProposedFile(folder), desk.desk().texts());
    Fx.run(() -> desk.session().change("b", new AddScenario("b", "Scenario B")));
    pages =
        Fx.get(() ->
            new Pages(own, folder.resolve("sjablonen"), new SimpleBooleanProperty(), plan::get));
    scene = Fx.get(() -> new Scene(new HBox(pages.panel().root(), pages.root()), 1280, 800));
  }

  private void open(Optional<Path> file) throws TimeoutException {
    plan.set(file);
    Fx.run(() -> pages.setActive(true));
    rest();
    Fx.run(() -> node("#page-book-noord-in-balans", RadioButton.class).fire());
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

  private int count() {
    String place = node(".page-place", Label.class).getText();
    return Integer.parseInt(place.substring(place.lastIndexOf(' ') + 1));
  }

  private String written() throws TimeoutException, IOException {
    Fx.run(() -> node("#page-save", Button.class).fire());
    rest();
    try (PDDocument document = Loader.loadPDF(folder.resolve("Noord in balans.pdf").toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private void meet() throws NoordwijzerException {
    WorkshopSession session =
        new WorkshopSession("Met de buurt", BEGUN)
            .with(new SessionEvent.Decision(BEGUN, "Tafel 2", "Eerst het groen"));
    SessionJournal.begin(folder, "plan-werksessie-2026-11-22", session).close();
  }

  @Test
  void theWorkshopIsBehindTheBidbookWhileTheBoxIsTicked() throws Exception {
    meet();
    open(Optional.of(folder.resolve("plan.gpkg")));
    CheckBox box = node("#page-session", CheckBox.class);
    assertThat(Fx.get(box::isSelected)).isFalse();
    int without = count();
    Fx.run(box::fire);
    rest();
    assertThat(count()).isGreaterThan(without);
    assertThat(written()).contains("Eerst het groen");
    Fx.run(box::fire);
    rest();
    assertThat(count()).isEqualTo(without);
    assertThat(desk.failures()).isEmpty();
  }

  /// The bidbook of the workshop once said that it was about one scenario, and asked which.
  @Test
  void itsOwnBidbookDoesNotAskForAScenario() throws Exception {
    open(Optional.of(folder.resolve("plan.gpkg")));
    VBox scenarios = node(".compare-scenarios", VBox.class);
    assertThat(Fx.get(scenarios::isVisible)).isTrue();
    Fx.run(() -> node("#page-book-werksessie", RadioButton.class).fire());
    rest();
    assertThat(Fx.get(scenarios::isVisible)).isFalse();
    assertThat(desk.failures()).isEmpty();
  }

  /// It shows no list to choose another from.
  @Test
  void itsOwnBidbookStaysWhereTheScenarioGoes() throws Exception {
    open(Optional.of(folder.resolve("plan.gpkg")));
    Fx.run(() -> node("#page-book-werksessie", RadioButton.class).fire());
    rest();
    int before = count();
    String chosen = desk.session().plan().scenarios().toList().get(1).id();
    Fx.run(() -> desk.session().change("weg", new RemoveScenario(chosen, "Scenario A")));
    rest();
    assertThat(Fx.get(() -> node(".page-message", Label.class).isVisible())).isFalse();
    assertThat(count()).isEqualTo(before);
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void aPlanWithoutAFileHasNoWorkshopToTell() throws TimeoutException {
    open(Optional.empty());
    assertThat(Fx.get(() -> node("#page-session", CheckBox.class).isVisible())).isFalse();
  }
}
