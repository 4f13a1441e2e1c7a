package nl.noordwijzer.ui.panel;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;

/// One field that finds areas, indicators and commands.
public final class SearchField implements View {
  private final VBox root = new VBox();

  public SearchField(Desk desk, List<Command> commands) {
    root.getStyleClass().add("search-field");
    root.setUserData(desk);
    root.setDisable(commands.isEmpty());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {}
}
