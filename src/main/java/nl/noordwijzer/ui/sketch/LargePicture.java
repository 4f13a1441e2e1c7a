package nl.noordwijzer.ui.sketch;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Popup;
import javafx.stage.Window;
import nl.noordwijzer.ui.session.IconButton;

/// A picture over the whole window, until it is clicked, or Esc or Enter is pressed.
final class LargePicture {
  /// Of the window.
  private static final double PART = 0.9;

  private LargePicture() {}

  /// @param words for a screen reader
  /// @param owner gets the keyboard back
  static void show(Image image, String words, Node owner) {
    Window window = owner.getScene().getWindow();
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setFitWidth(Math.min(image.getWidth(), PART * window.getWidth()));
    view.setFitHeight(Math.min(image.getHeight(), PART * window.getHeight()));
    Popup popup = new Popup();
    Button away = new Button(null, view);
    IconButton.name(away, words);
    away.getStyleClass().add("large-picture");
    away.setOnAction(_ -> popup.hide());
    popup.getContent().add(away);
    popup.setAutoHide(true);
    popup.setOnShown(_ -> {
      popup.setX(window.getX() + (window.getWidth() - away.getWidth()) / 2);
      popup.setY(window.getY() + (window.getHeight() - away.getHeight()) / 2);
      away.requestFocus();
    });
    popup.show(window);
  }
}
