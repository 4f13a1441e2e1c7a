package nl.noordwijzer.ui.map;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;

/// The map on screen.
public final class MapPane implements View {
  /// Scale denominator of a viewport of one metre per CSS pixel: 96 pixels in an inch of 0.0254 m.
  public static final double DENOMINATOR_PER_METRE = 96 / 0.0254;

  private final StackPane root = new StackPane();
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Viewport> viewport;

  public MapPane(Desk desk) {
    viewport =
        new ReadOnlyObjectWrapper<>(
            Viewport.fit(
                desk.session().region().areas().extent(desk.session().style().theme().level()),
                1,
                1,
                0));
    root.getStyleClass().add("map-pane");
  }

  @Override
  public Parent root() {
    return root;
  }

  /// The view on the world, in CSS pixels.
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /// Whether the frame of the present view and picture is shown and nothing is under way.
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  @Override
  public void close() {}
}
