package nl.noordwijzer.ui.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import nl.noordwijzer.bidbook.LaidItem;
import nl.noordwijzer.bidbook.PageLayout;
import nl.noordwijzer.sheet.Box;
import org.jspecify.annotations.Nullable;

/// Lies over the picture of a page: shows which items are chosen, and lets them be moved and sized
/// with the mouse.
final class PageSurface implements AutoCloseable {
  /// Half a side of a handle, pixels.
  private static final double HANDLE = 4;

  /// Of a guide, pixels.
  private static final double LINE = 1;

  /// How near the mouse must come to a handle or a thin item, pixels.
  private static final double NEAR = 6;

  /// How near a box must come to a line to snap, pixels.
  private static final double SNAP = 7;

  /// Less than this is a click, pixels.
  private static final double STILL = 3;

  private final PageEdit edit;
  private final Runnable writing;
  private final Pane root = new Pane();
  private final SurfaceShapes pointing = new SurfaceShapes("page-outline");
  private final SurfaceShapes outlines = new SurfaceShapes("page-chosen");
  private final SurfaceShapes guides = new SurfaceShapes("page-guide");
  private final SurfaceShapes handles = new SurfaceShapes("page-handle");
  private final Subscription subscriptions;

  /// Pixels in a millimetre.
  private double scale = 1;

  private @Nullable Hold hold;
  private @Nullable LaidItem pointed;

  /// Chosen when the mouse lets go without a drag.
  private @Nullable LaidItem clicked;

  private Snapping.Pull pull = Snapping.Pull.NONE;

  /// What the mouse took hold of.
  ///
  /// @param handle null where the items are moved
  private record Hold(double x, double y, BoxGroup from, @Nullable Handle handle) {}

  /// @param writing lets the user write in the chosen text
  PageSurface(PageEdit edit, Runnable writing) {
    this.edit = edit;
    this.writing = writing;
    root.getStyleClass().add("page-surface");
    root.setPickOnBounds(true);
    root.getChildren().addAll(pointing.root(), outlines.root(), guides.root(), handles.root());
    root.setOnMousePressed(this::press);
    root.setOnMouseDragged(this::drag);
    root.setOnMouseReleased(this::release);
    root.setOnMouseMoved(this::point);
    root.setOnMouseExited(_ -> point((LaidItem) null));
    subscriptions =
        Subscription.combine(
            edit.layoutProperty().subscribe(_ -> draw()),
            edit.chosenProperty().subscribe(_ -> draw()));
  }

  Pane root() {
    return root;
  }

  /// @param width of the picture of the page, pixels
  void fit(double width, double height) {
    root.setMinSize(width, height);
    root.setPrefSize(width, height);
    root.setMaxSize(width, height);
    PageLayout layout = edit.layoutProperty().get();
    if (layout != null && width > 0) {
      scale = width / layout.format().widthMm();
      draw();
    }
  }

  private void draw() {
    LaidItem under = edit.isDragging() ? null : pointed;
    pointing.show(under == null ? List.of() : List.of(pixels(under.box())));
    List<LaidItem> chosen = edit.chosenItems();
    outlines.show(chosen.stream().map(item -> pixels(item.box())).toList());
    handles.show(chosen.isEmpty() ? List.of() : handles(BoxGroup.of(chosen).around()));
    double width = root.getPrefWidth();
    double height = root.getPrefHeight();
    guides.show(
        Stream.concat(
                pull.down().stream().map(x -> new BoundingBox(x * scale, 0, LINE, height)),
                pull.across().stream().map(y -> new BoundingBox(0, y * scale, width, LINE)))
            .toList());
  }

  private BoundingBox pixels(Box box) {
    return new BoundingBox(
        box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
  }

  private List<BoundingBox> handles(Box around) {
    return Stream.of(Handle.values())
        .map(handle ->
            new BoundingBox(
                handle.x(around) * scale - HANDLE,
                handle.y(around) * scale - HANDLE,
                2 * HANDLE,
                2 * HANDLE))
        .toList();
  }

  private @Nullable Handle handleAt(MouseEvent event) {
    List<LaidItem> chosen = edit.chosenItems();
    if (chosen.isEmpty()) {
      return null;
    }
    Box around = BoxGroup.of(chosen).around();
    return Stream.of(Handle.values())
        .filter(handle ->
            Math.abs(handle.x(around) * scale - event.getX()) <= NEAR
                && Math.abs(handle.y(around) * scale - event.getY()) <= NEAR)
        .findFirst()
        .orElse(null);
  }

  /// The foremost item under the mouse.
  private @Nullable LaidItem itemAt(MouseEvent event) {
    return edit.items().reversed().stream()
        .filter(item -> covers(item.box(), event.getX(), event.getY()))
        .findFirst()
        .orElse(null);
  }

  private boolean covers(Box box, double x, double y) {
    double wide = Math.max(0, NEAR - box.width() * scale / 2);
    double high = Math.max(0, NEAR - box.height() * scale / 2);
    return x >= box.x() * scale - wide
        && x <= box.right() * scale + wide
        && y >= box.y() * scale - high
        && y <= box.bottom() * scale + high;
  }

  private void point(MouseEvent event) {
    Handle handle = handleAt(event);
    LaidItem item = itemAt(event);
    root.setCursor(handle != null ? handle.cursor() : item != null ? Cursor.MOVE : Cursor.DEFAULT);
    point(item);
  }

  private void point(@Nullable LaidItem item) {
    pointed = item;
    draw();
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Handle handle = handleAt(event);
    LaidItem item = itemAt(event);
    if (handle == null && item == null) {
      edit.choose(Set.of());
      return;
    }
    clicked = null;
    if (handle == null && item != null) {
      choose(item, event);
    }
    BoxGroup group = edit.group();
    hold = group == null ? null : new Hold(event.getX(), event.getY(), group, handle);
    if (event.getClickCount() == 2) {
      writing.run();
    }
  }

  private void choose(LaidItem item, MouseEvent event) {
    if (event.isShiftDown() || event.isShortcutDown()) {
      edit.toggle(item.place());
    } else if (isOnChosen(event)) {
      clicked = item;
    } else {
      edit.choose(Set.of(item.place()));
    }
  }

  /// What is chosen is taken hold of also where something else lies over it.
  private boolean isOnChosen(MouseEvent event) {
    return edit.chosenItems().stream()
        .anyMatch(item -> covers(item.box(), event.getX(), event.getY()));
  }

  private void drag(MouseEvent event) {
    Hold held = hold;
    if (held == null) {
      return;
    }
    event.consume();
    double dx = (event.getX() - held.x) / scale;
    double dy = (event.getY() - held.y) / scale;
    if (edit.isDragging() || Math.hypot(dx, dy) * scale > STILL) {
      boolean snaps = !event.isAltDown();
      edit.preview(
          held.handle == null
              ? moved(held.from, dx, dy, snaps)
              : sized(held.from, held.handle, new Mouse(dx, dy), snaps));
    }
  }

  /// How far the mouse went, millimetres.
  private record Mouse(double dx, double dy) {}

  private BoxGroup moved(BoxGroup from, double dx, double dy, boolean snaps) {
    BoxGroup free = from.moved(dx, dy);
    pull = snaps ? lines().of(free.around()) : Snapping.Pull.NONE;
    return free.moved(pull.dx(), pull.dy());
  }

  private BoxGroup sized(BoxGroup from, Handle handle, Mouse mouse, boolean snaps) {
    Box free = handle.dragged(from.around(), mouse.dx, mouse.dy);
    pull = snaps ? lines().of(free, handle) : Snapping.Pull.NONE;
    return from.fitted(handle.dragged(free, pull.dx(), pull.dy()));
  }

  private Snapping lines() {
    PageLayout layout = edit.layoutProperty().get();
    if (layout == null) {
      return new Snapping(List.of(), List.of(), 0);
    }
    List<Box> others =
        edit.items().stream()
            .filter(item -> !edit.chosenProperty().get().contains(item.place()))
            .map(LaidItem::box)
            .toList();
    return Snapping.to(layout.format(), layout.within(), others, SNAP / scale);
  }

  private void release(MouseEvent event) {
    Hold held = hold;
    hold = null;
    pull = Snapping.Pull.NONE;
    if (held != null && edit.isDragging()) {
      event.consume();
      edit.settle(held.handle == null ? "place" : "size");
    } else if (clicked != null) {
      edit.choose(Set.of(clicked.place()));
    }
    clicked = null;
    draw();
  }

  /// Gives up a drag, else what is chosen.
  ///
  /// @return whether there was any
  boolean escape() {
    if (edit.isDragging()) {
      hold = null;
      pull = Snapping.Pull.NONE;
      edit.giveUp();
      return true;
    }
    boolean some = !edit.chosenProperty().get().isEmpty();
    edit.choose(Set.of());
    return some;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
