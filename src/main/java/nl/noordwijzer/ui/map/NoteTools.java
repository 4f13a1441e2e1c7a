package nl.noordwijzer.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.RemoveItem;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/// Notes on the map: chosen and moved by pointer, moved and removed by keyboard. They are seen
/// where interventions are.
final class NoteTools {
  /// Of one step of the keyboard, metres.
  private static final double STEP = 10;

  private final Session session;
  private final MapSurface surface;
  private final MapViewModel view;
  private final Sketching sketching;
  private final NoteLayer layer = new NoteLayer();
  private final Subscription subscriptions;
  private @Nullable Note held;
  private @Nullable Note moved;

  NoteTools(Desk desk, MapSurface surface, MapViewModel view) {
    session = desk.session();
    this.surface = surface;
    this.view = view;
    sketching = new Sketching(desk);
    surface.getChildren().add(layer);
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    surface.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
    surface.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    subscriptions =
        Subscription.combine(
            session.planProperty().subscribe((_, _) -> surface.requestLayout()),
            session.styleProperty().subscribe((_, _) -> surface.requestLayout()),
            session.chosenNoteProperty().subscribe((_, _) -> surface.requestLayout()),
            session.sketch().toolProperty().subscribe(this::take));
  }

  /// A note that is placed comes in the place of the one that was chosen.
  private void take(Sketch.Tool tool) {
    held = null;
    moved = null;
    if (tool == Sketch.Tool.NOTE) {
      session.chosenNoteProperty().set(null);
    }
  }

  private boolean isIdle() {
    return session.sketch().toolProperty().get() == Sketch.Tool.NONE;
  }

  /// Shows the signs on the present view. Once in each pulse.
  void show() {
    boolean seen = session.style().layer(LayerKind.INTERVENTIONS).isSeen();
    List<Note> notes = seen ? session.plan().notes().toList() : List.of();
    Note dragged = moved;
    if (dragged != null) {
      notes = notes.stream().map(note -> note.id().equals(dragged.id()) ? dragged : note).toList();
    }
    layer.show(notes, session.chosenNoteProperty().get(), view.viewport());
  }

  /// The number of the note at a place on the map, from 0; none while it is dragged.
  Optional<Integer> at(Point2D place) {
    return moved == null && isIdle() ? layer.at(place) : Optional.empty();
  }

  private void press(MouseEvent event) {
    boolean plain =
        event.getButton() == MouseButton.PRIMARY && !event.isShortcutDown() && !event.isShiftDown();
    held =
        plain
            ? at(new Point2D(event.getX(), event.getY()))
                .map(number -> session.plan().notes().get(number))
                .orElse(null)
            : null;
    if (held != null) {
      surface.requestFocus();
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    Note note = held;
    if (note != null) {
      if (!event.isStillSincePress()) {
        moved = placed(note, view.viewport().toWorld(event.getX(), event.getY()));
        surface.requestLayout();
      }
      event.consume();
    }
  }

  private static Note placed(Note note, Coordinate world) {
    Point point = note.point().getFactory().createPoint(world);
    return note.withPoint(point);
  }

  private void release(MouseEvent event) {
    if (held != null) {
      Note next = moved;
      moved = null;
      if (next != null) {
        replace(next, "");
      }
      event.consume();
    }
  }

  private void click(MouseEvent event) {
    if (held != null) {
      session.chosenNoteProperty().set(session.plan().notes().find(held.id()).orElse(null));
      held = null;
      event.consume();
    }
  }

  private void replace(Note note, String gesture) {
    sketching.change(new ReplaceItem<>(PlanPart.NOTES, note, gesture));
  }

  private void press(KeyEvent event) {
    Note note = session.chosenNoteProperty().get();
    if (note == null || !isIdle() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Direction direction = Direction.of(event.getCode());
    if (direction != null && event.isShiftDown()) {
      Coordinate from = note.point().getCoordinate();
      Coordinate to = new Coordinate(from.x + direction.x * STEP, from.y + direction.y * STEP);
      replace(placed(note, to), "arrows");
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      sketching.change(new RemoveItem<>(PlanPart.NOTES, note));
      event.consume();
    }
  }

  void close() {
    subscriptions.unsubscribe();
  }
}
