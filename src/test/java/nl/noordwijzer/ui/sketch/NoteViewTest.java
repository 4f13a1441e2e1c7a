package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.WktAreas;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Point;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Notes written and removed in their form and their list.
@ExtendWith(ApplicationExtension.class)
final class NoteViewTest {
  private static final Command NOTHING = Command.of("-", null, () -> {});

  private SketchDesk desk;
  private Session session;
  private SketchPanel panel;
  private NoteView view;

  @Start
  void start(Stage stage) {
    desk = new SketchDesk();
    session = desk.acts.session();
    panel = new SketchPanel(desk.desk().desk(), List.of(NOTHING, NOTHING));
    view = new NoteView(desk.desk().desk());
    stage.setScene(new Scene(new HBox(panel.root(), view.root()), 800, 900));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void stop() {
    Fx.run(() -> {
      panel.close();
      view.close();
    });
    desk.close();
  }

  private Note add(String id, String text) {
    Point point = (Point) WktAreas.geometry("POINT (195500 323000)");
    Note note = new Note(id, point, text, NoteTheme.OTHER, "Els", Instant.EPOCH);
    Fx.run(() -> desk.acts.act(new AddItem<>(PlanPart.NOTES, note)));
    WaitForAsyncUtils.waitForFxEvents();
    return note;
  }

  private List<String> texts() {
    return session.plan().notes().stream().map(Note::text).toList();
  }

  private static TextArea words(FxRobot robot) {
    return robot.lookup("#note-text").queryAs(TextArea.class);
  }

  @Test
  void whatIsTypedIsOneStepAndUndoneInTheForm(FxRobot robot) {
    Note note = add("n1", "Leegstand");
    Fx.run(() -> session.chosenNoteProperty().set(note));
    robot.clickOn("#note-text").push(KeyCode.CONTROL, KeyCode.END).write(" navragen");
    assertThat(texts()).containsExactly("Leegstand navragen");
    assertThat(session.history().undoName()).contains("Notitie wijzigen: Leegstand navragen");
    Fx.run(() -> session.history().undo());
    assertThat(texts()).containsExactly("Leegstand");
    assertThat(words(robot).getText()).isEqualTo("Leegstand");
  }

  @Test
  void aNoteKeepsItsWordsWhenAllAreTakenAwayAndTheUserIsTold(FxRobot robot) {
    Note note = add("n1", "Leegstand");
    Fx.run(() -> session.chosenNoteProperty().set(note));
    robot.clickOn("#note-text").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    assertThat(texts()).containsExactly("Leegstand");
    assertThat(robot.lookup(".plan-problem").queryAllAs(Label.class))
        .anyMatch(label -> label.isVisible() && label.getText().startsWith("Een notitie heeft"));
  }

  @Test
  void theListIsThereWithTheFirstNoteAndRemovesByKeyboard(FxRobot robot) {
    assertThat(robot.lookup(".notes").query().isVisible()).isFalse();
    add("n1", "Leegstand\nnavragen");
    Note second = add("n2", "Ontmoetingsplek");
    ListView<?> list = robot.lookup(".note-list").queryListView();
    assertThat(robot.lookup(".notes").query().isVisible()).isTrue();
    assertThat(list.getItems()).hasSize(2);
    assertThat(robot.lookup("1. Leegstand").tryQuery()).isPresent();
    Fx.run(() -> {
      list.requestFocus();
      list.getSelectionModel().select(0);
    });
    assertThat(session.chosenNoteProperty().get()).extracting(Note::id).isEqualTo("n1");
    robot.push(KeyCode.DELETE);
    assertThat(session.plan().notes().toList()).containsExactly(second);
    assertThat(robot.lookup("1. Ontmoetingsplek").tryQuery()).isPresent();
  }

  @Test
  void theKeyboardGoesToTheWordsOfANoteThatWasPlaced(FxRobot robot) {
    Fx.run(() -> session.sketch().take(Sketch.Tool.NOTE));
    Note note = add("n1", "Nieuwe notitie");
    Fx.run(() -> {
      session.chosenNoteProperty().set(note);
      session.sketch().take(Sketch.Tool.NONE);
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("Leegstand");
    assertThat(texts()).containsExactly("Leegstand");
  }

  @Test
  void interventionsAndNotesAreChosenInTurn() {
    Note note = add("n1", "Leegstand");
    Fx.run(() -> {
      session.chosenNoteProperty().set(note);
      desk.acts.choose(List.of(desk.add("inponden", "Inponden", 2024, 2027)));
    });
    assertThat(session.chosenNoteProperty().get()).isNull();
    Fx.run(() -> session.chosenNoteProperty().set(note));
    assertThat(session.chosenInterventionsProperty().get()).isEmpty();
  }
}
