package nl.noordwijzer.ui.panel;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The years of the indicator, with play and pause.
public final class YearBar implements View {
  private static final Duration PACE = Duration.seconds(1);

  private final YearBarViewModel model;
  private final Texts texts;
  private final HBox root = new HBox();
  private final Button play = new Button();
  private final YearBarTrack track;
  private final Label note = new Label();
  private final Timeline playing;
  private final Subscription subscription;

  public YearBar(Desk desk) {
    model = new YearBarViewModel(MapPanelChanges.of(desk));
    texts = desk.texts();
    track = new YearBarTrack(model, texts);
    playing = new Timeline(new KeyFrame(PACE, _ -> model.next()));
    playing.setCycleCount(Animation.INDEFINITE);
    root.getStyleClass().add("year-bar");
    root.setAlignment(Pos.CENTER_LEFT);
    play.getStyleClass().add("year-play");
    play.setOnAction(_ -> toggle());
    note.getStyleClass().add("year-note");
    HBox.setHgrow(track, Priority.ALWAYS);
    root.getChildren().addAll(play, track, note);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    subscription = desk.session().styleProperty().subscribe(_ -> refresh());
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> model.previous();
      case RIGHT -> model.next();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void toggle() {
    if (isPlaying()) {
      playing.stop();
    } else {
      model.next();
      playing.playFromStart();
    }
    refresh();
  }

  private boolean isPlaying() {
    return playing.getStatus() == Animation.Status.RUNNING;
  }

  private void refresh() {
    if (!model.canPlay()) {
      playing.stop();
    }
    String words = texts.get(isPlaying() ? "mappane.pause" : "mappane.play");
    play.setGraphic(new FontIcon(isPlaying() ? Feather.PAUSE : Feather.PLAY));
    IconButton.name(play, words);
    play.setDisable(!model.canPlay());
    track.refresh();
    boolean known = model.known().contains(model.year());
    note.setText(known ? "" : texts.get("mappane.year.unknown", Integer.toString(model.year())));
    PanelRows.show(note, !known);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    playing.stop();
    subscription.unsubscribe();
  }
}
