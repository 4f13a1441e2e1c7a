package nl.noordwijzer.ui;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One card over the window, which can still be used beside it. Its field for a name, or else its
/// first control, gets the keyboard. Escape puts the card away, and the keyboard then returns to
/// where it was.
final class Overlay {
  private final StackPane root = new StackPane();
  private @Nullable Node before;
  private Runnable whenAway = () -> {};

  Overlay() {
    root.getStyleClass().add("overlay");
    root.setPadding(new Insets(48, 24, 48, 24));
    root.setPickOnBounds(false);
    root.setVisible(false);
    root.sceneProperty().subscribe(this::reached);
  }

  /// Gives a card that lay ready before its window was there the keyboard.
  private void reached(@Nullable Scene scene) {
    if (scene != null && root.isVisible()) {
      focus((Region) root.getChildren().getFirst());
    }
  }

  Node root() {
    return root;
  }

  /// @param away run when this card is put away by the user
  void show(Region card, Runnable away) {
    if (!root.isVisible()) {
      Scene scene = root.getScene();
      before = scene == null ? null : scene.getFocusOwner();
    }
    whenAway = away;
    root.getChildren().setAll(card);
    root.setVisible(true);
    if (root.getScene() != null) {
      focus(card);
    }
  }

  private static void focus(Region card) {
    Optional.ofNullable(card.lookup(".name-field"))
        .or(() -> FocusCircle.firstIn(card))
        .ifPresent(Node::requestFocus);
  }

  void hide() {
    if (root.isVisible()) {
      clear();
      whenAway.run();
    }
  }

  /// Takes the card away without telling, because another window takes its place.
  void clear() {
    root.setVisible(false);
    root.getChildren().clear();
    if (before != null) {
      before.requestFocus();
    }
    before = null;
  }

  /// Puts the card away on Escape; heard from whatever holds the keyboard.
  void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && root.isVisible()) {
      hide();
      event.consume();
    }
  }
}
