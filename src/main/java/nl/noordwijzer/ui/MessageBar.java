package nl.noordwijzer.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One message over the map: a notice that goes by itself, or one that stays until put away.
final class MessageBar {
  private static final double LEAST_WIDTH = 180;
  private static final double SCROLLED_WIDTH = 560;
  private static final double SCROLLED_HEIGHT = 180;

  /// Of sentences that are shown without scrolling.
  private static final int MOST_LINES = 6;

  /// Where the text is among the children.
  private static final int TEXT = 1;

  private static final Duration LONG_ENOUGH = Duration.seconds(6);

  private final HBox root = new HBox();
  private final FontIcon icon = new FontIcon(Feather.INFO);
  private final Label sentence = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final Button again = new Button();
  private final PauseTransition going = new PauseTransition(LONG_ENOUGH);

  /// @param close name of the button that puts the message away
  MessageBar(String close) {
    root.getStyleClass().add("message");
    root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sentence.setWrapText(true);
    sentence.setMinWidth(LEAST_WIDTH);
    sentence.setMaxWidth(SCROLLED_WIDTH);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    scroll.getStyleClass().add("message-lines");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(SCROLLED_WIDTH, SCROLLED_HEIGHT);
    scroll.setMinHeight(Region.USE_PREF_SIZE);
    again.setMinWidth(Region.USE_PREF_SIZE);
    root.getChildren().addAll(icon, sentence, again, Buttons.close(close, this::hide));
    going.setOnFinished(_ -> hide());
    hide();
  }

  Node root() {
    return root;
  }

  void notice(String text) {
    show(text, Feather.INFO);
    going.playFromStart();
  }

  void tell(String text) {
    going.stop();
    show(text, Feather.INFO);
  }

  /// A message on what may be otherwise another time.
  ///
  /// @param retry word on the button that tries again
  void tell(String text, String retry, Runnable act) {
    tell(text);
    offer(retry, act);
  }

  void failure(String text) {
    going.stop();
    show(text, Feather.ALERT_TRIANGLE);
  }

  /// A failure that may pass.
  ///
  /// @param retry word on the button that tries again
  void failure(String text, String retry, Runnable act) {
    failure(text);
    offer(retry, act);
  }

  /// Puts a message away, unless another has come in its place.
  void hide(String text) {
    if (text.equals(sentence.getText())) {
      hide();
    }
  }

  private void offer(String retry, Runnable act) {
    again.setText(retry);
    again.setOnAction(_ -> {
      hide();
      act.run();
    });
    showAgain(true);
  }

  private void showAgain(boolean shown) {
    again.setVisible(shown);
    again.setManaged(shown);
  }

  private void show(String text, Ikon sign) {
    showAgain(false);
    icon.setIconCode(sign);
    sentence.setText(text);
    boolean scrolled = text.lines().count() > MOST_LINES;
    scroll.setContent(null);
    root.getChildren().set(TEXT, scroll);
    if (scrolled) {
      scroll.setContent(sentence);
    } else {
      root.getChildren().set(TEXT, sentence);
    }
    root.setVisible(true);
    root.setManaged(true);
    root.setAccessibleText(text);
  }

  private void hide() {
    root.setVisible(false);
    root.setManaged(false);
  }
}
