package nl.noordwijzer.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The workspaces one below the other, along the left of the window.
final class WorkspaceRail implements View {
  private static final Map<Workspace, Feather> ICONS =
      Map.of(
          Workspace.EXPLORE,
          Feather.MAP,
          Workspace.SKETCH,
          Feather.EDIT_3,
          Workspace.COMPARE,
          Feather.COLUMNS,
          Workspace.PAGES,
          Feather.BOOK_OPEN);

  private final VBox root = new VBox();
  private final Map<Workspace, ToggleButton> buttons = new EnumMap<>(Workspace.class);
  private final Subscription subscription;

  /// @param commands that go to the workspaces
  WorkspaceRail(Texts texts, WindowSettings settings, Map<Workspace, Command> commands) {
    root.getStyleClass().add("rail");
    commands.forEach((workspace, command) -> {
      ToggleButton button = button(texts.get("window.workspace", workspace), command);
      button.setGraphic(new FontIcon(ICONS.getOrDefault(workspace, Feather.CIRCLE)));
      buttons.put(workspace, button);
      root.getChildren().add(button);
    });
    subscription = settings.workspaceProperty().subscribe(this::show);
  }

  private ToggleButton button(String words, Command command) {
    ToggleButton button = new ToggleButton(words);
    button.setContentDisplay(ContentDisplay.TOP);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll("flat", "rail-button");
    button.setAccessibleText(command.name());
    command
        .key()
        .ifPresent(
            key -> button.setTooltip(new Tooltip(command.name() + "  " + key.getDisplayText())));
    button.setOnAction(_ -> {
      command.runIfEnabled();
      button.setSelected(true);
    });
    return button;
  }

  private void show(Workspace workspace) {
    buttons.forEach((own, button) -> button.setSelected(own == workspace));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
