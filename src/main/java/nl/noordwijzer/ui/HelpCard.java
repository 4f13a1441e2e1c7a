package nl.noordwijzer.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;

/// All keys, by heading.
final class HelpCard {
  private static final double COLUMN = 320;
  private static final double WIDTH = 2 * COLUMN + 32 + 64;

  private HelpCard() {}

  static Region of(Texts texts, List<CommandGroup> groups, Runnable away) {
    VBox first = new VBox(24);
    VBox second = new VBox(24);
    int difference = 0;
    for (CommandGroup group : groups) {
      int lines = group.lines().size();
      (difference <= 0 ? first : second).getChildren().add(group(group));
      difference += difference <= 0 ? lines : -lines;
    }
    HBox columns = new HBox(32, first, second);
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox card = new VBox();
    card.getStyleClass().addAll("card", "help-card");
    card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    card.getChildren()
        .addAll(
            Cards.heading(texts.get("window.help.title"), texts.get("window.close"), away), scroll);
    return card;
  }

  private static Node group(CommandGroup group) {
    VBox box = new VBox(8);
    box.setPrefWidth(COLUMN);
    box.getChildren().add(Cards.text(group.title(), "heading-small"));
    group.lines().stream().map(HelpCard::line).forEach(box.getChildren()::add);
    return box;
  }

  private static Node line(CommandGroup.KeyLine act) {
    Label name = Cards.text(act.name());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label key = new Label(act.keys());
    key.getStyleClass().add("key-cap");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(12, name, key);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
