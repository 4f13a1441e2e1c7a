package nl.noordwijzer.ui.panel;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;

/// The years of the indicator, with play and pause.
public final class YearBar implements View {
  private final VBox root = new VBox();

  public YearBar(Desk desk) {
    root.getStyleClass().add("year-bar");
    root.setUserData(desk);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {}
}
