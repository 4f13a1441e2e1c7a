package nl.noordwijzer.ui.map;

import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.session.Tasks;

/// The pictures of the map, lying upon each other, and the box that is being drawn.
///
/// Changes of the view are taken up once per pulse, however many came before it.
final class MapSurface extends Pane {
  private final FrameLayer overview = new FrameLayer();
  private final FrameLayer frame = new FrameLayer();
  private final HighlightLayer chosen;
  private final HighlightLayer pointed;
  private final RubberBand band = new RubberBand();
  private final Rectangle edge = new Rectangle();
  private final Runnable pulse;

  /// @param pulse called once in each pulse after [#requestLayout]
  MapSurface(Tasks tasks, Runnable pulse) {
    this.pulse = pulse;
    chosen = new HighlightLayer(tasks);
    pointed = new HighlightLayer(tasks);
    getStyleClass().add("map-surface");
    getChildren().addAll(overview, frame, pointed, chosen, band);
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    setClip(edge);
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  FrameLayer overview() {
    return overview;
  }

  FrameLayer frame() {
    return frame;
  }

  HighlightLayer chosen() {
    return chosen;
  }

  HighlightLayer pointed() {
    return pointed;
  }

  RubberBand band() {
    return band;
  }

  /// Moves every picture to where it lies on the present view.
  void place(Viewport present) {
    overview.setVisible(!frame.covers(present));
    overview.place(present);
    frame.place(present);
    chosen.place(present);
    pointed.place(present);
  }

  void close() {
    chosen.close();
    pointed.close();
  }

  /// Asks for a turn in the next pulse.
  ///
  /// Also where a layout left a parent waiting that nothing above it knows of: JavaFX takes a
  /// parent that waits for a turn that was asked for already, and the map would stand still.
  @Override
  public void requestLayout() {
    super.requestLayout();
    wakeParents();
  }

  private void wakeParents() {
    for (Parent at = getParent(); at != null; at = at.getParent()) {
      if (at.isNeedsLayout()) {
        at.requestLayout();
      }
    }
  }

  /// What the pulse changes beside the map may come too late for the layout under way.
  @Override
  protected void layoutChildren() {
    pulse.run();
    Platform.runLater(this::wakeParents);
  }
}
