package nl.noordwijzer.ui.panel;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;

/// The panel of the map: layers, indicator, classes and legend.
public final class MapPanel implements View {
  private final VBox root = new VBox();

  public MapPanel(Desk desk) {
    root.getStyleClass().add("map-panel");
    root.setUserData(desk);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {}
}
