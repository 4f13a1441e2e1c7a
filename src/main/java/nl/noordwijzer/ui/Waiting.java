package nl.noordwijzer.ui;

import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.Texts;

/// How far the opening of a region is, and the page with which the user can stop it. Opening may
/// begin before the toolkit does.
final class Waiting implements Progress {
  private static final double WIDTH = 240;

  private volatile boolean stopped;
  private volatile double done;
  private volatile DoubleConsumer shown = _ -> {};

  @Override
  public void report(double fraction) {
    done = fraction;
    shown.accept(fraction);
  }

  @Override
  public boolean isCancelled() {
    return stopped;
  }

  void stop() {
    stopped = true;
  }

  /// FX thread only.
  Parent page(Texts texts) {
    Label words = new Label(texts.get("window.opening"));
    words.getStyleClass().add("note");
    ProgressBar bar = new ProgressBar(done);
    bar.setPrefWidth(WIDTH);
    bar.setAccessibleText(words.getText());
    shown = fraction -> Platform.runLater(() -> bar.setProgress(fraction));
    Button stop = new Button(texts.get("window.opening.stop"));
    stop.setCancelButton(true);
    stop.setOnAction(_ -> stop());
    VBox page = new VBox(12, words, bar, stop);
    page.setAlignment(Pos.CENTER);
    return page;
  }
}
