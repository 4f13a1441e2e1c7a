package nl.noordwijzer.ui.map;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Sketch;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Drawing on the map by pointer and by keyboard.
///
/// Clicks set vertices; what the tools do not need still moves the map.
final class DrawTools {
  private static final double STILL = 4;

  private final Sketch sketch;
  private final MapSurface surface;
  private final MapViewModel view;
  private final Sketching sketching;
  private final PlanAreaSketching areas;
  private final DrawModel model;
  private final DrawKeys keys;
  private final DrawWords words;
  private final DraftLayer layer = new DraftLayer();
  private final DraftCard card = new DraftCard();
  private final DrawBar bar;
  private final Subscription subscription;
  private @Nullable Point2D pressed;
  private boolean began;
  private boolean dragged;
  private String needed = "";

  DrawTools(Desk desk, MapSurface surface, MapViewModel view) {
    sketch = desk.session().sketch();
    this.surface = surface;
    this.view = view;
    sketching = new Sketching(desk);
    areas = new PlanAreaSketching(desk.session(), sketching);
    model = new DrawModel(desk, view, this::keep);
    keys = new DrawKeys(model, view, this::finish, this::leave, key -> needed = key);
    words = new DrawWords(desk.texts());
    bar = new DrawBar(desk.texts(), new DrawBar.Acts(this::finish, this::back, this::leave));
    surface.getChildren().add(layer);
    surface.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    surface.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
    surface.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    surface.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    subscription =
        Subscription.combine(
            sketch.toolProperty().subscribe(this::take),
            sketch.begunProperty().subscribe((_, _) -> surface.requestFocus()),
            sketch.planAreaProperty().subscribe((_, _) -> changed()),
            sketch.complexesProperty().subscribe((_, _) -> changed()),
            desk.session().selectionProperty().subscribe((_, _) -> changed()));
  }

  private boolean keep(Place place) {
    PlanArea area = sketch.planAreaProperty().get();
    if (area != null) {
      return areas.keep(area, place);
    }
    return sketch.toolProperty().get() == Sketch.Tool.NOTE
        ? sketching.addNote(place)
        : sketching.add(place);
  }

  /// Whether the pointer draws, rather than chooses areas.
  boolean isDrawing() {
    return switch (sketch.toolProperty().get()) {
      case NONE, AREAS, RESHAPE -> false;
      default -> true;
    };
  }

  private boolean isDragged() {
    Sketch.Tool tool = sketch.toolProperty().get();
    return tool == Sketch.Tool.FREEHAND || tool == Sketch.Tool.RECTANGLE;
  }

  private void take(Sketch.Tool tool) {
    needed = "";
    model.take(tool);
    if (isDrawing() || tool == Sketch.Tool.AREAS) {
      surface.requestFocus();
    }
    changed();
  }

  /// Shows the shape on the present view. Once in each pulse.
  void show() {
    if (!isDrawing()) {
      layer.clear();
      card.hide();
      return;
    }
    Viewport present = view.viewport();
    Snap next = model.next();
    Draft preview = model.preview();
    layer.show(preview, model.draft().vertices().size(), next, present);
    Point2D pointer = new Point2D(present.toX(next.place().x), present.toY(next.place().y));
    card.show(words(preview, next), pointer, surface.getWidth(), surface.getHeight());
  }

  private DraftCard.Words words(Draft preview, Snap next) {
    return new DraftCard.Words(
        words.measures(preview),
        words.reason(next).orElse(""),
        model.typed().typed(),
        preview.crossesOpen() || preview.crosses() ? words.crossing() : "");
  }

  /// After anything happened to the shape.
  private void changed() {
    Sketch.Tool tool = sketch.toolProperty().get();
    if (tool != Sketch.Tool.RESHAPE) {
      sketch.hintProperty().set(tool == Sketch.Tool.NONE ? "" : hint());
    }
    boolean areas = tool == Sketch.Tool.AREAS;
    boolean whole = areas ? sketching.isAnyChosen() : model.draft().shape().isPresent();
    bar.show(isDrawing() || areas, whole, !model.draft().isEmpty());
    surface.requestLayout();
  }

  /// What is needed for what was just asked, or else what can be done next.
  private String hint() {
    if (!needed.isEmpty()) {
      return words.needed(needed);
    }
    return isChoosingPlanArea() ? words.needed("mappane.hint.planarea") : words.hint(model.draft());
  }

  /// Whether areas are being chosen to be the place of a plan area.
  private boolean isChoosingPlanArea() {
    return sketch.toolProperty().get() == Sketch.Tool.AREAS
        && sketch.planAreaProperty().get() != null;
  }

  /// The measures beside the pointer: to lie above all that floats on the map.
  DraftCard card() {
    return card;
  }

  /// The buttons that do what the keys do.
  DrawBar bar() {
    return bar;
  }

  private void back() {
    needed = "";
    model.back();
    changed();
    surface.requestFocus();
  }

  private Coordinate world(MouseEvent event) {
    return view.viewport().toWorld(event.getX(), event.getY());
  }

  private void move(MouseEvent event) {
    if (isDrawing()) {
      model.point(world(event), !event.isAltDown());
      surface.requestLayout();
    }
  }

  private static boolean isPlain(MouseEvent event) {
    return event.getButton() == MouseButton.PRIMARY
        && !event.isShiftDown()
        && !event.isShortcutDown();
  }

  private void press(MouseEvent event) {
    needed = "";
    dragged = false;
    if (!isDrawing() || !isDragged() || !isPlain(event)) {
      pressed = null;
      return;
    }
    surface.requestFocus();
    pressed = new Point2D(event.getX(), event.getY());
    dragged = true;
    model.point(world(event), !event.isAltDown());
    began = model.draft().isEmpty();
    if (sketch.toolProperty().get() == Sketch.Tool.FREEHAND) {
      model.trace(world(event));
    } else if (began) {
      model.set();
    }
    changed();
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (pressed == null) {
      return;
    }
    if (sketch.toolProperty().get() == Sketch.Tool.FREEHAND) {
      model.trace(world(event));
    } else {
      model.point(world(event), !event.isAltDown());
    }
    surface.requestLayout();
    event.consume();
  }

  private void release(MouseEvent event) {
    Point2D start = pressed;
    if (start == null) {
      return;
    }
    pressed = null;
    boolean moved = start.distance(event.getX(), event.getY()) >= STILL;
    if (sketch.toolProperty().get() == Sketch.Tool.FREEHAND) {
      model.endTrace();
      ended();
    } else if (moved || !began) {
      model.point(world(event), !event.isAltDown());
      set();
    }
    changed();
    event.consume();
  }

  /// The shape may be finished, and the tool put away, before the click of the same press is told.
  private void click(MouseEvent event) {
    boolean ofHand = dragged;
    dragged = false;
    if (ofHand) {
      event.consume();
      return;
    }
    if (!isDrawing() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.isStillSincePress() && !event.isShortcutDown()) {
      if (event.getClickCount() == 1) {
        model.point(world(event), !event.isAltDown());
        set();
      } else {
        finish();
      }
    }
    event.consume();
  }

  private void set() {
    model.set();
    ended();
    changed();
  }

  private void finish() {
    if (sketch.toolProperty().get() == Sketch.Tool.AREAS) {
      needed = isChoosingPlanArea() ? lackingOfPlanArea() : sketching.lackingOfChosen();
      sketching.chosenPlace().filter(this::keep).ifPresent(_ -> leave());
    } else {
      needed = model.draft().lacking();
      model.finish();
      ended();
    }
    changed();
  }

  private String lackingOfPlanArea() {
    return sketching.chosenPlace().isPresent() ? "" : "mappane.draw.few.planarea";
  }

  /// Puts the tool away when the shape became part of the plan.
  private void ended() {
    if (model.isDone()) {
      leave();
    }
  }

  private void leave() {
    sketch.take(Sketch.Tool.NONE);
  }

  private void press(KeyEvent event) {
    needed = "";
    boolean areas = sketch.toolProperty().get() == Sketch.Tool.AREAS;
    if (event.getCode() == KeyCode.ESCAPE && (areas || isDrawing())) {
      giveUp();
      event.consume();
      return;
    }
    boolean taken = (isDrawing() && keys.press(event)) || (areas && pressAreas(event));
    if (taken) {
      changed();
      event.consume();
    }
  }

  /// Gives up the shape, also while it is being dragged, or else the tool.
  void giveUp() {
    boolean areas = sketch.toolProperty().get() == Sketch.Tool.AREAS;
    pressed = null;
    if (areas || (isDrawing() && !model.cancel())) {
      leave();
    }
    changed();
  }

  /// Gives up what is being dragged under the hand; what was set before stays.
  void letGo() {
    if (pressed != null) {
      pressed = null;
      model.cancel();
      changed();
    }
  }

  private boolean pressAreas(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      finish();
      return true;
    }
    if (event.getCode() == KeyCode.C && !event.isShortcutDown() && !isChoosingPlanArea()) {
      sketching.chooseComplexesOfAreas();
      return true;
    }
    return false;
  }

  private void type(KeyEvent event) {
    if (isDrawing()
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !event.getCharacter().isBlank()) {
      model.type(event.getCharacter());
      changed();
    }
  }

  void close() {
    subscription.unsubscribe();
    sketch.hintProperty().set("");
  }
}
