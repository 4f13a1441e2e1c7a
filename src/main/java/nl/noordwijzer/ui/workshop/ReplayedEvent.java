package nl.noordwijzer.ui.workshop;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.EventWords;
import nl.noordwijzer.workshop.SessionEvent;
import org.jspecify.annotations.Nullable;

/// The event that a replay has come to, in a sentence; nothing while there is none.
final class ReplayedEvent extends Label implements AutoCloseable {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Texts texts;
  private final DateTimeFormatter day;
  private final Subscription subscription;

  ReplayedEvent(Texts texts, ObservableValue<Replay.@Nullable Moment> moment) {
    this.texts = texts;
    day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
    getStyleClass().add("audience-replayed");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    subscription = moment.subscribe(this::show);
  }

  private void show(Replay.@Nullable Moment moment) {
    PanelRows.show(this, moment != null);
    setText(moment == null ? "" : told(moment.event()));
  }

  private String told(SessionEvent event) {
    EventWords words = new EventWords(texts);
    String time = time(event.time().atZone(ZoneId.systemDefault()));
    String head =
        event.who().isEmpty()
            ? texts.get("session.panel.event", time, words.kind(event))
            : texts.get("session.panel.event.of", time, words.kind(event), event.who());
    return texts.get("session.said.theme", head, words.of(event));
  }

  /// With its day where that is not today.
  private String time(ZonedDateTime at) {
    String hour = HOUR.format(at);
    boolean today = at.toLocalDate().equals(LocalDate.now(at.getZone()));
    return today ? hour : day.format(at) + " " + hour;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
