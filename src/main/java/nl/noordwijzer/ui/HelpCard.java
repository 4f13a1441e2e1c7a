package nl.noordwijzer.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;

/// All keys, by heading.
final class HelpCard {
  private static final double COLUMN = 320;
  private static final double WIDTH = 2 * COLUMN + 24 + 64;
  private static final double HEIGHT = 600;

  private HelpCard() {}

  static Region of(Texts texts, List<CommandGroup> groups, Runnable away) {
    FlowPane columns = new FlowPane(24, 24);
    columns.setPrefWrapLength(2 * COLUMN + 24);
    groups.stream().map(HelpCard::group).forEach(columns.getChildren()::add);
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox card = new VBox();
    card.getStyleClass().addAll("card", "help-card");
    card.setMaxSize(WIDTH, HEIGHT);
    card.getChildren()
        .addAll(
            Cards.heading(texts.get("window.help.title"), texts.get("window.close"), away), scroll);
    return card;
  }

  private static Node group(CommandGroup group) {
    VBox box = new VBox(8);
    box.setPrefWidth(COLUMN);
    box.getChildren().add(Cards.text(group.title(), "heading-small"));
    group.commands().stream()
        .filter(command -> command.key().isPresent())
        .map(HelpCard::line)
        .forEach(box.getChildren()::add);
    return box;
  }

  private static Node line(Command command) {
    Label name = Cards.text(command.name());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label key = new Label(command.key().orElseThrow().getDisplayText());
    key.getStyleClass().add("key-cap");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(12, name, key);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
