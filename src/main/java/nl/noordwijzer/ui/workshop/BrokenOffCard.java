package nl.noordwijzer.ui.workshop;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.AgendaStep;
import nl.noordwijzer.workshop.BrokenOff;
import nl.noordwijzer.workshop.WorkshopSession;
import org.jspecify.annotations.Nullable;

/// Offers to go on with a session that broke off.
final class BrokenOffCard extends VBox implements AutoCloseable {
  private final Texts texts;
  private final SessionLog log;
  private final MapPlace place;
  private final Label told = new Label();
  private final Subscription subscription;

  BrokenOffCard(Texts texts, SessionLog log, MapPlace place) {
    this.texts = texts;
    this.log = log;
    this.place = place;
    getStyleClass().add("workshop-card");
    setId("session-broken-off");
    told.setWrapText(true);
    told.setMinHeight(USE_PREF_SIZE);
    HBox buttons = new HBox(button("resume", this::resume), button("leave", log::leaveBrokenOff));
    buttons.getStyleClass().add("session-row");
    getChildren().addAll(told, buttons);
    subscription = log.brokenOffProperty().subscribe(this::show);
  }

  /// At the place of the step that was under way.
  private void resume() {
    log.resume();
    log.step().map(AgendaStep::view).ifPresent(place::go);
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(texts.get("workshop.brokenoff." + key));
    button.setId("session-" + key);
    button.setOnAction(_ -> act.run());
    return button;
  }

  private void show(@Nullable BrokenOff found) {
    PanelRows.show(this, found != null);
    if (found != null) {
      WorkshopSession session = found.read().session();
      String begun =
          DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
              .withLocale(texts.locale())
              .format(session.started().atZone(ZoneId.systemDefault()));
      told.setText(texts.get("workshop.brokenoff", begun, session.events().size()));
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
