package nl.noordwijzer.ui.workshop;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.WorkshopSession;
import org.jspecify.annotations.Nullable;

/// Goes through what happened in a session, event by event, by hand or by itself. Nothing in the
/// plan changes. FX thread only.
public final class Replay implements AutoCloseable {
  /// How long each event is seen.
  enum Speed {
    SLOW(5),
    USUAL(2.5),
    FAST(0.8);

    private final double seconds;

    Speed(double seconds) {
      this.seconds = seconds;
    }
  }

  /// A moment of a session.
  ///
  /// @param number of its last event, from 0
  record Moment(WorkshopSession session, int number) {
    SessionEvent event() {
      return session.events().get(number);
    }

    /// Id of the scenario that was shown then; empty when that is not known.
    String shown() {
      return session.shown().get(number);
    }

    /// All up to and including that event.
    WorkshopSession soFar() {
      return session.first(number + 1);
    }

    /// On which the session began, where this computer is.
    LocalDate day() {
      return LocalDate.ofInstant(session.started(), ZoneId.systemDefault());
    }

    int events() {
      return session.events().size();
    }
  }

  private final ReadOnlyObjectWrapper<@Nullable Moment> moment = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty playing = new SimpleBooleanProperty();
  private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.USUAL);
  private final Timeline clock = new Timeline();

  Replay() {
    clock.setCycleCount(Timeline.INDEFINITE);
    playing.subscribe((_, _) -> wind());
    speed.subscribe((_, _) -> wind());
  }

  private void wind() {
    clock.stop();
    if (playing.get()) {
      Duration each = Duration.seconds(speed.get().seconds);
      clock.getKeyFrames().setAll(new KeyFrame(each, _ -> next()));
      clock.playFromStart();
    }
  }

  private void next() {
    Moment now = moment.get();
    if (now != null) {
      goTo(now.number() + 1);
    }
  }

  /// Begins with the first event. What was taken back is not seen again.
  ///
  /// @return whether anything happened
  boolean begin(WorkshopSession session) {
    close();
    WorkshopSession standing = session.standing();
    if (!standing.events().isEmpty()) {
      moment.set(new Moment(standing, 0));
    }
    return moment.get() != null;
  }

  /// Brought within what there is; playing ends with the last.
  void goTo(int number) {
    Moment now = moment.get();
    if (now != null) {
      int last = now.events() - 1;
      moment.set(new Moment(now.session(), Math.clamp(number, 0, last)));
      if (number >= last) {
        playing.set(false);
      }
    }
  }

  /// What is seen now; null while nothing is replayed.
  public ReadOnlyObjectProperty<@Nullable Moment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  BooleanProperty playingProperty() {
    return playing;
  }

  ObjectProperty<Speed> speedProperty() {
    return speed;
  }

  /// Back to now.
  @Override
  public void close() {
    playing.set(false);
    clock.stop();
    moment.set(null);
  }
}
