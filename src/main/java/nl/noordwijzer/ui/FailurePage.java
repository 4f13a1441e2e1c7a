package nl.noordwijzer.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Why the region cannot be shown, in a sentence, with what can be done about it.
final class FailurePage {
  private static final double WIDTH = 560;

  private FailurePage() {}

  /// What can be done about it.
  ///
  /// @param again reads the region or plan once more
  /// @param instead how to go on without the plan; null where it is none
  record Ways(Runnable again, @Nullable Instead instead) {}

  /// What may come in the place of a plan that cannot be opened.
  ///
  /// @param other asks for another plan
  /// @param without begins a new one
  record Instead(Runnable other, Runnable without) {}

  static Region of(Texts texts, Throwable cause, Ways ways) {
    Button retry = new Button(texts.get("window.failure.again"));
    retry.setDefaultButton(true);
    retry.setOnAction(_ -> ways.again.run());
    Button quit = new Button(texts.get("window.failure.quit"));
    quit.setOnAction(_ -> Platform.exit());
    FlowPane buttons = new FlowPane(8, 8, retry, quit);
    Instead instead = ways.instead;
    if (instead != null) {
      Button other = new Button(texts.get("window.failure.other"));
      other.setOnAction(_ -> instead.other.run());
      Button without = new Button(texts.get("window.failure.without"));
      without.setOnAction(_ -> instead.without.run());
      buttons.getChildren().addAll(1, List.of(other, without));
    }
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox page = new VBox();
    page.getStyleClass().addAll("card", "failure");
    page.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    page.getChildren()
        .addAll(
            Cards.text(
                texts.get(instead == null ? "window.failure.title" : "window.failure.title.plan"),
                "heading"),
            Cards.text(WindowDialogs.sentence(cause, texts), "failure-sentence"),
            buttons,
            Cards.text(texts.get("window.failure.log", LogFile.place()), "note"));
    return page;
  }
}
