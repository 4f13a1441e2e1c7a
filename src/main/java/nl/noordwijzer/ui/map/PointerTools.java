package nl.noordwijzer.ui.map;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import nl.noordwijzer.map.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The map by mouse, wheel and fingers.
///
/// Dragging moves the map; with Shift it draws a box to zoom to, with Ctrl or the right button a
/// box that chooses areas.
final class PointerTools {
  private static final double STILL = 4;
  private static final double WHEEL_PER_DOUBLING = 100;
  private static final double CLICK_ZOOM = 2;

  /// What the pointer finds and brings about.
  interface Target {
    /// The pointer is at a place, or away (null).
    void point(@Nullable Point2D place);

    void click(Point2D place, boolean adding);

    void choose(Envelope box, boolean adding);
  }

  private final MapSurface surface;
  private final MapViewModel model;
  private final Glide glide;
  private final Target target;
  private @Nullable Point2D pressed;
  private @Nullable Point2D last;
  private MapTool mode = MapTool.PAN;
  private boolean moved;

  PointerTools(MapSurface surface, MapViewModel model, Glide glide, Target target) {
    this.surface = surface;
    this.model = model;
    this.glide = glide;
    this.target = target;
  }

  void listen() {
    surface.setOnMouseMoved(event -> target.point(place(event)));
    surface.setOnMouseExited(_ -> target.point(null));
    surface.setOnMousePressed(this::press);
    surface.setOnMouseDragged(this::drag);
    surface.setOnMouseReleased(this::release);
    surface.setOnMouseClicked(this::click);
    surface.setOnScroll(this::scroll);
    surface.setOnZoom(this::pinch);
  }

  /// Gives up the box that is being drawn, if any.
  boolean cancel() {
    boolean drawing = pressed != null && mode != MapTool.PAN;
    pressed = null;
    surface.band().hide();
    return drawing;
  }

  private static Point2D place(MouseEvent event) {
    return new Point2D(event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    surface.requestFocus();
    pressed = place(event);
    last = pressed;
    moved = false;
    mode = modeOf(event);
  }

  private MapTool modeOf(MouseEvent event) {
    if (event.getButton() == MouseButton.MIDDLE) {
      return MapTool.PAN;
    }
    if (event.getButton() == MouseButton.SECONDARY || event.isShortcutDown()) {
      return MapTool.SELECT_BOX;
    }
    return event.isShiftDown() ? MapTool.ZOOM_BOX : model.toolProperty().get();
  }

  private void drag(MouseEvent event) {
    Point2D start = pressed;
    Point2D from = last;
    Point2D here = place(event);
    if (start == null || from == null || (!moved && start.distance(here) < STILL)) {
      return;
    }
    if (!moved) {
      moved = true;
      target.point(null);
    }
    if (mode == MapTool.PAN) {
      glide.stop();
      model.pan(here.getX() - from.getX(), here.getY() - from.getY());
    } else {
      surface.band().span(start, here);
    }
    last = here;
  }

  private void release(MouseEvent event) {
    Point2D start = pressed;
    surface.band().hide();
    pressed = null;
    if (start == null || !moved || mode == MapTool.PAN) {
      return;
    }
    Envelope box = box(start, place(event));
    if (mode == MapTool.ZOOM_BOX) {
      glide.to(Viewport.fit(box, model.viewport().width(), model.viewport().height(), 0));
    } else {
      target.choose(box, event.isShortcutDown());
    }
  }

  private Envelope box(Point2D from, Point2D to) {
    Coordinate first = model.viewport().toWorld(from.getX(), from.getY());
    return new Envelope(first, model.viewport().toWorld(to.getX(), to.getY()));
  }

  private void click(MouseEvent event) {
    if (moved || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.getClickCount() == 2 && !event.isShortcutDown()) {
      glide.zoom(CLICK_ZOOM, event.getX(), event.getY());
    } else if (event.getClickCount() == 1) {
      target.click(place(event), event.isShortcutDown());
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.isDirect() || event.getTouchCount() > 0) {
      model.pan(event.getDeltaX(), event.getDeltaY());
    } else {
      double turn = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
      glide.zoom(Math.pow(2, turn / WHEEL_PER_DOUBLING), event.getX(), event.getY());
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    glide.stop();
    model.look(model.viewport().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
    event.consume();
  }
}
