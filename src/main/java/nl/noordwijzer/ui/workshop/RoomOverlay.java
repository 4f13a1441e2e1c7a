package nl.noordwijzer.ui.workshop;

import javafx.scene.layout.StackPane;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.map.MapPane;

/// Over a map of the room: what was said and kept, and what is pointed out now.
final class RoomOverlay implements MapOverlay {
  private final MarkLayer marks;
  private final PointingLayer layer;
  private final StackPane root;

  RoomOverlay(Texts texts, Workshop workshop, MapPane map) {
    marks =
        new MarkLayer(
            texts, workshop.seenMarks().seenProperty(), map.viewportProperty(), map.covers());
    layer = new PointingLayer(workshop.pointing(), map.viewportProperty());
    root = new StackPane(marks, layer);
    root.setMinSize(0, 0);
    root.setMouseTransparent(true);
  }

  @Override
  public StackPane root() {
    return root;
  }

  @Override
  public void close() {
    layer.close();
    marks.close();
  }
}
