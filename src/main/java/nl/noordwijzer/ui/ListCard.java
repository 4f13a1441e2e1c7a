package nl.noordwijzer.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;

/// A card with rows of which one is chosen, or taken off the list.
final class ListCard {
  private static final double WIDTH = 560;
  private static final double MOST_HEIGHT = 380;

  private ListCard() {}

  /// What can be done with a row.
  ///
  /// @param note under its name
  /// @param isUsable whether it can be chosen
  record Row(String name, String note, boolean isUsable, Runnable choose, Runnable remove) {}

  /// The words of a card.
  ///
  /// @param empty said when there are no rows
  /// @param choose on the button that chooses a row
  /// @param remove what the cross behind a row does
  record Words(String title, String what, String empty, String choose, String remove) {}

  static VBox of(Texts texts, Words words, List<Row> rows, Runnable away) {
    VBox card = new VBox();
    card.getStyleClass().addAll("card", "list-card");
    card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    card.getChildren()
        .addAll(
            Cards.heading(words.title, texts.get("window.close"), away), Cards.text(words.what));
    card.getChildren().add(rows.isEmpty() ? Cards.text(words.empty, "note") : list(words, rows));
    return card;
  }

  private static Node list(Words words, List<Row> rows) {
    VBox list = new VBox(8);
    rows.stream().map(row -> row(words, row)).forEach(list.getChildren()::add);
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private static Node row(Words words, Row row) {
    Label name = Cards.text(row.name, "list-name");
    VBox text = new VBox(2, name, Cards.text(row.note, "note"));
    HBox.setHgrow(text, Priority.ALWAYS);
    Button choose = new Button(words.choose);
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setDisable(!row.isUsable);
    choose.setAccessibleText(words.choose + ": " + row.name);
    choose.setOnAction(_ -> row.choose.run());
    HBox box = new HBox(8, text, choose, Buttons.close(words.remove + ": " + row.name, row.remove));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
