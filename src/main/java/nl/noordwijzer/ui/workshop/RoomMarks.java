package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.workshop.SessionEvent;
import org.jspecify.annotations.Nullable;

/// What of the session lies on the maps: notes, wishes and kept ink, of a theme or a group; while
/// it is replayed all that had a place by then. FX thread only.
public final class RoomMarks implements AutoCloseable {
  private final SessionLog log;
  private final Replay replay;
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final ObjectProperty<@Nullable NoteTheme> theme = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> group = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
  private final Subscription subscriptions;

  /// Something with a place.
  ///
  /// @param isNow whether it is what a replay has come to
  record Mark(SessionEvent event, boolean isNow) {}

  RoomMarks(SessionLog log, Replay replay) {
    this.log = log;
    this.replay = replay;
    subscriptions =
        Subscription.combine(
            log.sessionProperty().subscribe(_ -> fill()),
            replay.momentProperty().subscribe(_ -> fill()),
            shown.subscribe(_ -> fill()),
            theme.subscribe(_ -> fill()),
            group.subscribe(_ -> fill()));
  }

  private void fill() {
    Replay.Moment moment = replay.momentProperty().get();
    List<Mark> next = moment == null ? ofNow() : of(moment);
    if (!next.equals(marks.get())) {
      marks.set(next);
    }
  }

  private List<Mark> ofNow() {
    return shown.get()
        ? log.sessionProperty().get().standing().events().stream()
            .filter(RoomMarks::isRemark)
            .filter(this::isWanted)
            .map(event -> new Mark(event, false))
            .toList()
        : List.of();
  }

  /// Words with a place, and ink that was kept.
  private static boolean isRemark(SessionEvent event) {
    return switch (event) {
      case SessionEvent.StickyNote note -> note.place() != null;
      case SessionEvent.Wish wish -> wish.place() != null;
      case SessionEvent.Inked _ -> true;
      default -> false;
    };
  }

  private boolean isWanted(SessionEvent event) {
    NoteTheme wanted = theme.get();
    String whose = group.get();
    boolean ofTheme =
        wanted == null
            || (event instanceof SessionEvent.StickyNote note && note.theme() == wanted)
            || (event instanceof SessionEvent.Wish wish && wish.theme() == wanted);
    return ofTheme && (whose == null || event.who().equals(whose));
  }

  /// Of each intervention where it lay last, unless it was removed.
  private static List<Mark> of(Replay.Moment moment) {
    Map<String, Mark> drawn = new LinkedHashMap<>();
    List<Mark> seen = new ArrayList<>();
    List<SessionEvent> events = moment.soFar().events();
    for (int i = 0; i < events.size(); i++) {
      Mark mark = new Mark(events.get(i), i == moment.number());
      if (mark.event() instanceof SessionEvent.Intervened act) {
        lay(drawn, act, mark);
      } else if (isRemark(mark.event())) {
        seen.add(mark);
      }
    }
    seen.addAll(drawn.values());
    seen.sort(Comparator.comparing(Mark::isNow));
    return seen;
  }

  private static void lay(Map<String, Mark> drawn, SessionEvent.Intervened act, Mark mark) {
    String key = act.scenario() + "/" + act.name();
    boolean gone = act.act() == SessionEvent.Act.REMOVED && !mark.isNow();
    if (gone || act.outline().isEmpty()) {
      drawn.remove(key);
    } else {
      drawn.put(key, mark);
    }
  }

  ReadOnlyObjectProperty<List<Mark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /// Whether anything of the session lies on the maps.
  BooleanProperty shownProperty() {
    return shown;
  }

  /// Of which theme; null for all.
  ObjectProperty<@Nullable NoteTheme> themeProperty() {
    return theme;
  }

  /// Of which group; null for all.
  ObjectProperty<@Nullable String> groupProperty() {
    return group;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
