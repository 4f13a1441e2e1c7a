package nl.noordwijzer.ui;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Why the region cannot be shown, in a sentence, with what can be done about it.
final class FailurePage {
  private static final double WIDTH = 560;

  private FailurePage() {}

  /// @param again reads the region once more
  /// @param without goes on without it; null where that cannot be
  static Region of(Texts texts, Throwable cause, Runnable again, @Nullable Runnable without) {
    Button retry = new Button(texts.get("window.failure.again"));
    retry.setDefaultButton(true);
    retry.setOnAction(_ -> again.run());
    Button quit = new Button(texts.get("window.failure.quit"));
    quit.setOnAction(_ -> Platform.exit());
    HBox buttons = new HBox(8, retry, quit);
    if (without != null) {
      Button other = new Button(texts.get("window.failure.without"));
      other.setOnAction(_ -> without.run());
      buttons.getChildren().add(1, other);
    }
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox page = new VBox();
    page.getStyleClass().addAll("card", "failure");
    page.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    page.getChildren()
        .addAll(
            Cards.text(texts.get("window.failure.title"), "heading"),
            Cards.text(WindowDialogs.sentence(cause, texts), "failure-sentence"),
            buttons,
            Cards.text(texts.get("window.failure.log", LogFile.place()), "note"));
    return page;
  }
}
