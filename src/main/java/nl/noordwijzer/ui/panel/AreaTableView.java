package nl.noordwijzer.ui.panel;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;

/// All areas of the level of the map as a table, linked with the map both ways.
public final class AreaTableView implements View {
  private final VBox root = new VBox();

  public AreaTableView(Desk desk) {
    root.getStyleClass().add("area-table");
    root.setUserData(desk);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {}
}
