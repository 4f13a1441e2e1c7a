package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// One window on the region that ships, gone through as a planner does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowJourneyTest {
  private Locale before = Locale.getDefault();
  private OpenWindow window;
  private Session session;

  @BeforeAll
  void open() throws TimeoutException {
    before = Locale.getDefault();
    window = new OpenWindow(ShippedRegion.FOLDER);
    session = window.bench().session();
  }

  @AfterAll
  void close() {
    window.close();
    Locale.setDefault(before);
  }

  @BeforeEach
  void beginInDutch() throws TimeoutException {
    Fx.run(() -> {
      window.bench().settings().languageProperty().set(Texts.DUTCH);
      session.selectionProperty().set(List.of());
    });
    window.rest();
  }

  @Test
  void theMapIsColouredAtTheStart() {
    assertThat(session.pictureProperty().get()).isNotNull();
    assertThat(session.pictureProperty().get().fills()).hasSizeGreaterThan(50);
    assertThat(window.words()).contains("Heerlen-Noord");
  }

  @Test
  void aNeighbourhoodFoundByNameShowsItsProfile() throws TimeoutException {
    window.press("Shortcut+K");
    TextField field = (TextField) Fx.get(() -> window.scene().lookup("#search"));
    Fx.run(() -> field.setText("Heksenberg"));
    Fx.run(() -> field.fireEvent(enter()));
    window.rest();

    assertThat(session.selectionProperty().get())
        .extracting(Area::name)
        .singleElement()
        .asString()
        .contains("Heksenberg");
    assertThat(window.words()).anyMatch(words -> words.contains("Heksenberg"));
  }

  private static KeyEvent enter() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
  }

  @Test
  void switchingTheLanguageChangesTheWindowAndTheDialogsOfTheToolkit() throws TimeoutException {
    assertThat(ButtonType.CANCEL.getText()).isEqualTo("Annuleren");
    assertThat(window.words()).contains("Klik op een buurt voor het profiel, of zoek met Ctrl+K.");

    window.press("Shortcut+Shift+L");
    window.rest();

    assertThat(ButtonType.CANCEL.getText()).isEqualTo("Cancel");
    assertThat(window.words())
        .contains("Click a neighbourhood to see its profile, or search with Ctrl+K.")
        .doesNotContain("Klik op een buurt voor het profiel, of zoek met Ctrl+K.");
  }

  @Test
  void switchingTheLanguageKeepsTheViewOfTheMap() throws TimeoutException {
    Area area = session.region().areas().require("BU09172004");
    Fx.run(() -> session.wantedExtentProperty().set(area.geometry().getEnvelopeInternal()));
    window.rest();
    Viewport seen = window.bench().viewport();

    window.press("Shortcut+Shift+L");
    window.rest();

    assertThat(window.bench().viewport()).isEqualTo(seen);
  }

  @Test
  void undoTakesAChangeOfIndicatorBackUnderItsName() throws TimeoutException {
    MapStyle first = session.style();
    MapStyle next = first.withTheme(first.theme().withIndicator("aandeel_koop"));
    Fx.run(() -> session.change("Indicator kiezen", next));
    window.rest();
    assertThat(window.bench().session().history().undoName()).contains("Indicator kiezen");

    window.press("Shortcut+Z");
    window.rest();
    assertThat(session.style()).isEqualTo(first);
    assertThat(session.pictureProperty().get().style()).isEqualTo(first);

    window.press("Shortcut+Y");
    window.rest();
    assertThat(session.pictureProperty().get().style()).isEqualTo(next);
    window.press("Shortcut+Z");
  }

  @Test
  void theDarkThemeDarkensMapAndWindow() throws TimeoutException {
    window.press("Shortcut+Shift+D");
    window.rest();
    assertThat(session.groundProperty().get()).isEqualTo(Ground.DARK);
    assertThat(session.pictureProperty().get().ground()).isEqualTo(Ground.DARK);

    window.press("Shortcut+Shift+D");
    window.rest();
    assertThat(session.pictureProperty().get().ground()).isEqualTo(Ground.LIGHT);
  }

  @Test
  void eachPanelFoldsAwayAndComesBackByItsKey() {
    PanelState left = window.bench().settings().left();
    boolean open = left.openProperty().get();
    window.press("F2");
    assertThat(left.openProperty().get()).isEqualTo(!open);
    window.press("F2");
    assertThat(left.openProperty().get()).isEqualTo(open);
  }

  @Test
  void theMapAloneGivesBackThePanelsThatWereOpen() {
    List<Boolean> before = openPanels();
    window.press("F9");
    assertThat(openPanels()).containsOnly(false);
    window.press("F9");
    assertThat(openPanels()).isEqualTo(before);
  }

  private List<Boolean> openPanels() {
    return window.bench().settings().panels().stream()
        .map(panel -> panel.openProperty().get())
        .toList();
  }

  @Test
  void theHelpListsTheKeysAndGoesAwayOnEscape() {
    window.press("F1");
    assertThat(window.words()).contains("Toetsen", "Ctrl+Z", "F9");
    Fx.run(() ->
        window
            .scene()
            .getFocusOwner()
            .fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    assertThat(window.words()).doesNotContain("Toetsen");
  }
}
