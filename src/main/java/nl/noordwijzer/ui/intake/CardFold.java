package nl.noordwijzer.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the card a narrow bar above the map while a finding is shown there, with the way back.
final class CardFold {
  private static final double WIDTH = 640;

  private final BorderPane card;
  private final IntakeViewModel model;
  private final Texts texts;
  private @Nullable Whole whole;

  /// The card as it was.
  private record Whole(
      Node top, Node center, Node bottom, double width, double height, @Nullable Node focused) {}

  private CardFold(BorderPane card, IntakeViewModel model, Texts texts) {
    this.card = card;
    this.model = model;
    this.texts = texts;
  }

  static void listen(BorderPane card, IntakeViewModel model, Texts texts) {
    CardFold fold = new CardFold(card, model, texts);
    model.pointedAtProperty().subscribe(fold::show);
    card.addEventHandler(KeyEvent.KEY_PRESSED, fold::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && whole != null) {
      model.point(null);
      event.consume();
    }
  }

  private void show(@Nullable PlacedFinding found) {
    if (found != null) {
      fold(found);
    } else if (whole != null) {
      unfold(whole);
      whole = null;
    }
  }

  private void fold(PlacedFinding found) {
    if (whole == null) {
      Node focused = card.getScene() == null ? null : card.getScene().getFocusOwner();
      whole =
          new Whole(
              card.getTop(),
              card.getCenter(),
              card.getBottom(),
              card.getPrefWidth(),
              card.getPrefHeight(),
              focused);
    }
    card.setTop(null);
    card.setBottom(null);
    Button back = new Button(texts.get("intake.finding.back"));
    card.setCenter(bar(found, back));
    resize(WIDTH, Region.USE_COMPUTED_SIZE);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    back.requestFocus();
  }

  private Node bar(PlacedFinding found, Button back) {
    Label sentence = new Label(found.finding().sentence(texts), new FontIcon(Feather.MAP_PIN));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    back.getStyleClass().add("back");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setDefaultButton(true);
    back.setOnAction(_ -> model.point(null));
    HBox bar = new HBox(16, sentence, back);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void unfold(Whole before) {
    card.setTop(before.top);
    card.setCenter(before.center);
    card.setBottom(before.bottom);
    resize(before.width, before.height);
    StackPane.setAlignment(card, null);
    if (before.focused != null) {
      before.focused.requestFocus();
    }
  }

  private void resize(double width, double height) {
    card.setPrefSize(width, height);
    card.setMaxSize(width, height < 0 ? Region.USE_PREF_SIZE : height);
  }
}
