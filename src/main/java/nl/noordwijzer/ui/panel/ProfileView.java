package nl.noordwijzer.ui.panel;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;

/// What the chosen areas are like: figures, ownership and trend.
public final class ProfileView implements View {
  private final VBox root = new VBox();

  public ProfileView(Desk desk) {
    root.getStyleClass().add("profile");
    root.setUserData(desk);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {}
}
