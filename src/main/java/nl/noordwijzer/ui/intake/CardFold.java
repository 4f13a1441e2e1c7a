package nl.noordwijzer.ui.intake;

import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import nl.noordwijzer.ui.session.IconButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the card a narrow bar above the map while a finding is shown there, with the way back.
final class CardFold {
  private static final double WIDTH = 640;

  private final BorderPane card;
  private final IntakeViewModel model;
  private final Texts texts;
  private final EventHandler<KeyEvent> keys = this::key;
  private @Nullable Whole whole;
  private int step;

  /// The card as it was.
  private record Whole(
      @Nullable Scene scene,
      Node top,
      Node center,
      Node bottom,
      double width,
      double height,
      @Nullable Node focused) {}

  private CardFold(BorderPane card, IntakeViewModel model, Texts texts) {
    this.card = card;
    this.model = model;
    this.texts = texts;
  }

  static void listen(BorderPane card, IntakeViewModel model, Texts texts) {
    CardFold fold = new CardFold(card, model, texts);
    model.pointedAtProperty().subscribe(fold::show);
  }

  /// Heard wherever the keyboard is, such as on the map, and before the card is put away.
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && whole != null && card.getScene() != null) {
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
      Scene scene = card.getScene();
      Node focused = scene == null ? null : scene.getFocusOwner();
      if (scene != null) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
      }
      whole =
          new Whole(
              scene,
              card.getTop(),
              card.getCenter(),
              card.getBottom(),
              card.getPrefWidth(),
              card.getPrefHeight(),
              focused);
    }
    card.setTop(null);
    card.setBottom(null);
    Button back = back();
    Button previous = beside(Feather.CHEVRON_LEFT, "intake.finding.previous", -1);
    Button next = beside(Feather.CHEVRON_RIGHT, "intake.finding.next", 1);
    card.setCenter(bar(found, previous, number(), next, back));
    resize(WIDTH, Region.USE_COMPUTED_SIZE);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    Button pressed = step < 0 ? previous : next;
    (step == 0 || pressed.isDisabled() ? back : pressed).requestFocus();
    step = 0;
  }

  private Button back() {
    Button back = new Button(texts.get("intake.finding.back"));
    back.getStyleClass().add("back");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setDefaultButton(true);
    back.setOnAction(_ -> model.point(null));
    return back;
  }

  /// To the finding before or after this one.
  private Button beside(Ikon sign, String key, int way) {
    Button button =
        IconButton.of(
            sign,
            texts.get(key),
            () -> {
              step = way;
              model.walk().go(way);
            });
    button.getStyleClass().add(way < 0 ? "previous" : "next");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(!model.walk().reaches(way));
    return button;
  }

  private Label number() {
    FindingWalk walk = model.walk();
    Label number = new Label(texts.get("intake.finding.number", walk.number(), walk.size()));
    number.setMinWidth(Region.USE_PREF_SIZE);
    return number;
  }

  private Node bar(PlacedFinding found, Node... ways) {
    Label sentence = new Label(found.finding().sentence(texts), new FontIcon(Feather.MAP_PIN));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox bar = new HBox(8, sentence);
    bar.getChildren().addAll(ways);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void unfold(Whole before) {
    if (before.scene != null) {
      before.scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
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
