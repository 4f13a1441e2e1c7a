package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Notes on the map, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
final class NoteToolsTest {
  private static final Point2D A = new Point2D(330, 330);
  private static final Point2D B = new Point2D(471, 437);

  private MapStage shown;
  private TestDesk desk;
  private Session session;
  private MapPane map;

  @Start
  void start(Stage stage) {
    shown = new MapStage(stage);
    desk = shown.desk();
    session = desk.session();
    map = shown.map();
  }

  @AfterEach
  void stop() {
    shown.close();
  }

  private void settle() throws TimeoutException {
    shown.settle();
  }

  private void place(FxRobot robot, Point2D where) throws TimeoutException {
    settle();
    Fx.run(() -> session.sketch().take(Sketch.Tool.NOTE));
    settle();
    robot.clickOn(where);
    settle();
  }

  private List<Note> notes() {
    return session.plan().notes().toList();
  }

  private Point2D onMap(Note note) {
    Viewport view = map.viewportProperty().get();
    return new Point2D(view.toX(note.point().getX()), view.toY(note.point().getY()));
  }

  private static List<String> card(FxRobot robot) {
    return robot.lookup(".hover-card").query().isVisible()
        ? robot.lookup(".hover-card .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList()
        : List.of();
  }

  @Test
  void aClickPlacesANoteThatIsChosenAndUndone(FxRobot robot) throws TimeoutException {
    place(robot, A);
    assertThat(notes()).extracting(Note::text).containsExactly("Nieuwe notitie");
    assertThat(onMap(notes().getFirst()).distance(A)).isLessThan(12);
    assertThat(session.chosenNoteProperty().get()).isEqualTo(notes().getFirst());
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.NONE);
    assertThat(session.history().undoName()).contains("Notitie toevoegen: Nieuwe notitie");
    Fx.run(() -> session.history().undo());
    settle();
    assertThat(notes()).isEmpty();
    assertThat(session.chosenNoteProperty().get()).isNull();
    assertThat(robot.lookup(".note-sign").queryAll()).isEmpty();
  }

  @Test
  void theKeyboardPlacesMovesAndRemovesANote(FxRobot robot) throws TimeoutException {
    settle();
    Fx.run(() -> session.sketch().take(Sketch.Tool.NOTE));
    robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
    settle();
    Note first = notes().getFirst();
    robot.push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.SHIFT, KeyCode.LEFT);
    settle();
    Note second = notes().getFirst();
    assertThat(second.point().getY() - first.point().getY()).isCloseTo(10, within(1e-6));
    assertThat(second.point().getX() - first.point().getX()).isCloseTo(-10, within(1e-6));
    Fx.run(() -> session.history().undo());
    assertThat(notes()).containsExactly(first);
    robot.push(KeyCode.DELETE);
    settle();
    assertThat(notes()).isEmpty();
  }

  @Test
  void thePointerOnASignShowsItsWords(FxRobot robot) throws TimeoutException {
    place(robot, A);
    place(robot, B);
    robot.moveTo(onMap(notes().get(1)));
    settle();
    assertThat(card(robot)).startsWith("Notitie 2", "Nieuwe notitie");
    robot.moveTo(new Point2D(600, 300));
    settle();
    assertThat(card(robot)).doesNotContain("Notitie 2");
  }

  @Test
  void aDragMovesTheNoteAndNotTheMap(FxRobot robot) throws TimeoutException {
    place(robot, A);
    Viewport before = map.viewportProperty().get();
    Point2D sign = onMap(notes().getFirst());
    robot.moveTo(sign).press(MouseButton.PRIMARY).moveTo(B).release(MouseButton.PRIMARY);
    settle();
    assertThat(onMap(notes().getFirst()).distance(B)).isLessThan(2);
    assertThat(map.viewportProperty().get()).isEqualTo(before);
    Fx.run(() -> session.history().undo());
    settle();
    assertThat(onMap(notes().getFirst()).distance(sign)).isLessThan(1);
  }

  @Test
  void aClickOnASignChoosesTheNoteAndOneBesideItTheArea(FxRobot robot) throws TimeoutException {
    place(robot, A);
    robot.clickOn(B);
    settle();
    assertThat(session.chosenNoteProperty().get()).isNull();
    assertThat(session.selectionProperty().get()).hasSize(1);
    robot.clickOn(onMap(notes().getFirst()));
    settle();
    assertThat(session.chosenNoteProperty().get()).isEqualTo(notes().getFirst());
    assertThat(session.selectionProperty().get()).isEmpty();
  }

  @Test
  void notesAreHiddenWithTheInterventions(FxRobot robot) throws TimeoutException {
    place(robot, A);
    Fx.run(() ->
        session.change(
            "hide", session.style().withLayer(LayerStyle.hidden(LayerKind.INTERVENTIONS))));
    settle();
    assertThat(robot.lookup(".note-sign").queryAll()).isEmpty();
    Fx.run(() -> session.history().undo());
    settle();
    assertThat(robot.lookup(".note-sign").queryAllAs(Label.class))
        .singleElement()
        .satisfies(sign -> assertThat(sign.getWidth()).isEqualTo(20));
  }
}
