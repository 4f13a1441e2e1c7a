package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where the keyboard is while a planner sketches, and what its keys do there.
final class KeyboardJourneyTest {
  private OpenWindow window;
  private Session session;

  @BeforeEach
  void open() throws TimeoutException {
    window = new OpenWindow(ShippedRegion.FOLDER, new ScreenshotOptions.Size(1280, 800));
    session = window.bench().session();
    window.press("Shortcut+2");
    window.rest();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Node node(String selector) {
    Fx.run(() -> window.nodes());
    return Objects.requireNonNull(
        Fx.get(() -> window.scene().getRoot().lookup(selector)), selector);
  }

  /// @param held whether Ctrl is
  private void key(Node node, KeyCode code, boolean held) throws TimeoutException {
    Fx.run(() ->
        Event.fireEvent(
            node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, held, false, false)));
    window.rest();
  }

  private Node focusOwner() {
    return Fx.get(() -> window.scene().getFocusOwner());
  }

  private void add(String name) throws TimeoutException {
    Fx.run(() -> {
      Intervention drawn =
          session
              .catalogue()
              .types()
              .require("inponden")
              .draft(name, name, Place.areas("BU09172004"), new Years(2024, 2026));
      session.change(name, new AddIntervention(session.scenario().id(), drawn));
      session.chosenInterventionsProperty().set(List.of(drawn));
    });
    window.rest();
  }

  @Test
  void aFieldInWhichNothingWasWrittenLetsUndoAndRedoThrough() throws TimeoutException {
    add("Eerste");
    TextField name = (TextField) node("#intervention-name");
    Fx.run(name::requestFocus);
    key(name, KeyCode.Z, true);
    assertThat(Fx.get(() -> session.scenario().interventions().stream().toList())).isEmpty();
    key(name, KeyCode.Y, true);
    assertThat(Fx.get(() -> session.scenario().interventions().stream().toList())).hasSize(1);
  }

  @Test
  void whatWasWrittenInAFieldIsTakenBackBeforeThePlanIs() throws TimeoutException {
    add("Eerste");
    TextField name = (TextField) node("#intervention-name");
    Fx.run(() -> {
      name.requestFocus();
      name.appendText(" anders");
    });
    key(name, KeyCode.Z, true);
    assertThat(Fx.get(() -> session.scenario().interventions().get(0).name())).isEqualTo("Eerste");
  }

  @Test
  void escapeClearsTheChoiceWhileTheKeyboardIsOnAButtonOfTheBar() throws TimeoutException {
    Fx.run(() ->
        session
            .selectionProperty()
            .set(List.of(session.region().areas().at(AreaLevel.NEIGHBOURHOOD).getFirst())));
    Node button = node(".top-bar .button");
    Fx.run(button::requestFocus);
    key(button, KeyCode.ESCAPE, false);
    assertThat(Fx.get(() -> session.selectionProperty().get())).isEmpty();
  }

  @Test
  void aPlacedNoteOpensThePanelThatItsWordsAreWrittenIn() throws TimeoutException {
    WindowSettings settings = window.bench().settings();
    Fx.run(() -> {
      settings.right().openProperty().set(false);
      session.sketch().take(Tool.NOTE);
      Note note =
          new Note(
              "n",
              ShippedRegion.area("BU09172004").geometry().getInteriorPoint(),
              "Nieuw",
              NoteTheme.OTHER,
              "planner",
              Instant.EPOCH);
      session.change("notitie", new AddItem<>(PlanPart.NOTES, note));
      session.chosenNoteProperty().set(note);
      session.sketch().take(Tool.NONE);
    });
    window.rest();
    assertThat(focusOwner().getId()).isEqualTo("note-text");
  }

  @Test
  void theNameOfANewScenarioHasTheKeyboard() throws TimeoutException {
    Button add = (Button) node("#scenario-add");
    Fx.run(() -> {
      add.requestFocus();
      add.fire();
    });
    window.rest();
    TextField name = (TextField) focusOwner();
    assertThat(name.getId()).isEqualTo("scenario-name");
    assertThat(Fx.<String>get(name::getSelectedText)).isEqualTo("Scenario B");
  }
}
