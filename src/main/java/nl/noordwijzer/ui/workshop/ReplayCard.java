package nl.noordwijzer.ui.workshop;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The operator's buttons of a replay: back, on, by itself, how fast, and back to now.
final class ReplayCard extends VBox implements AutoCloseable {
  private final Texts texts;
  private final Replay replay;
  private final Label heading = new Label();
  private final ReplayedEvent event;
  private final Slider place = new Slider();
  private final ToggleButton play = new ToggleButton(null, new FontIcon(Feather.PLAY));
  private final Button back;
  private final Button on;
  private final Subscription subscriptions;
  private boolean showing;

  ReplayCard(Texts texts, Replay replay) {
    this.texts = texts;
    this.replay = replay;
    setId("replay-card");
    getStyleClass().add("workshop-card");
    heading.getStyleClass().add("heading-small");
    FigureTiles.whole(heading);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    event = new ReplayedEvent(texts, replay.momentProperty());
    event.getStyleClass().setAll("label", "panel-note");
    FigureTiles.whole(event);
    back = button("back", Feather.SKIP_BACK, -1);
    on = button("on", Feather.SKIP_FORWARD, 1);
    play.setId("replay-play");
    IconButton.name(play, word("play"));
    play.selectedProperty().bindBidirectional(replay.playingProperty());
    // words of any length come last: the buttons stay where they are while one steps on
    HBox head = row(heading, leave());
    getChildren().addAll(head, scrubber(), row(back, play, on, speed()), event);
    subscriptions =
        Subscription.combine(
            replay.momentProperty().subscribe(this::show),
            replay
                .playingProperty()
                .subscribe(now -> play.setGraphic(icon(now ? Feather.PAUSE : Feather.PLAY))));
  }

  private static FontIcon icon(Feather icon) {
    return new FontIcon(icon);
  }

  private String word(String key) {
    return texts.get("workshop.replay." + key);
  }

  private Button button(String key, Feather icon, int step) {
    Button button = IconButton.of(icon, word(key), () -> move(step));
    button.setId("replay-" + key);
    return button;
  }

  private Button leave() {
    Button leave = IconButton.of(Feather.X, word("leave"), replay::close);
    leave.setId("replay-leave");
    return leave;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("session-row");
    return row;
  }

  private Slider scrubber() {
    place.setId("replay-place");
    place.setMin(0);
    place.setBlockIncrement(1);
    place.setAccessibleText(word("place"));
    place
        .valueProperty()
        .subscribe((_, to) -> {
          if (!showing) {
            replay.goTo((int) Math.round(to.doubleValue()));
          }
        });
    return place;
  }

  private ComboBox<Replay.Speed> speed() {
    ComboBox<Replay.Speed> box =
        PanelRows.choice(
            one -> texts.get("workshop.replay.speed", one), replay.speedProperty()::set);
    box.setId("replay-speed");
    box.getItems().setAll(Replay.Speed.values());
    box.setValue(replay.speedProperty().get());
    box.setAccessibleText(word("speed"));
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private void move(int step) {
    Replay.Moment now = replay.momentProperty().get();
    if (now != null) {
      replay.playingProperty().set(false);
      replay.goTo(now.number() + step);
    }
  }

  private void show(Replay.@Nullable Moment moment) {
    PanelRows.show(this, moment != null);
    if (moment == null) {
      return;
    }
    heading.setText(
        texts.get(
            "workshop.replay.at",
            moment.session().name(),
            day(moment),
            moment.number() + 1,
            moment.events()));
    showing = true;
    place.setMax(moment.events() - 1.0);
    place.setValue(moment.number());
    showing = false;
    new StepButtons(back, on, play)
        .allow(moment.number() > 0, moment.number() + 1 < moment.events());
    play.setDisable(moment.number() + 1 == moment.events());
  }

  private String day(Replay.Moment moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.locale())
        .format(moment.day());
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    play.selectedProperty().unbindBidirectional(replay.playingProperty());
    event.close();
  }
}
