package nl.noordwijzer.ui.workshop;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What lasts as long as a workshop: what the room sees, what is pointed out, what it votes on,
/// what has happened, and what it agrees on.
///
/// @param seenMarks those that the room sees
/// @param seenMoment of a replay, as the room sees it
/// @param seenChoice of what stands beside the map of the room
/// @param seenVote as the room sees it
public record Workshop(
    Audience audience,
    Pointing pointing,
    Voting voting,
    SessionLog log,
    RoomFigures figures,
    Agreement agreement,
    Replay replay,
    RoomMarks marks,
    Held<List<RoomMarks.Mark>> seenMarks,
    Held<Replay.@Nullable Moment> seenMoment,
    Held<RoomChoice> seenChoice,
    Held<VoteSight> seenVote)
    implements AutoCloseable {

  public static Workshop of(Audience audience, Voting voting, SessionLog log) {
    Replay replay = new Replay();
    RoomMarks marks = new RoomMarks(log, replay);
    RoomFigures figures = new RoomFigures(log);
    Agreement agreement = new Agreement();
    return new Workshop(
        audience,
        new Pointing(),
        voting,
        log,
        figures,
        agreement,
        replay,
        marks,
        new Held<>(marks.marksProperty(), audience.heldProperty()),
        new Held<Replay.@Nullable Moment>(replay.momentProperty(), audience.heldProperty()),
        new Held<>(RoomChoice.of(log, figures, agreement), audience.heldProperty()),
        new Held<>(VoteSight.of(voting), audience.heldProperty()));
  }

  /// Whether the room sees figures: none in a replay, for what they were then was not kept.
  public ObservableValue<Boolean> figuresTold() {
    ReadOnlyObjectProperty<Boolean> wanted = audience.seenFiguresProperty();
    ReadOnlyObjectProperty<Replay.@Nullable Moment> moment = seenMoment.seenProperty();
    return Bindings.createObjectBinding(() -> wanted.get() && moment.get() == null, wanted, moment);
  }

  @Override
  public void close() {
    seenMarks.close();
    seenMoment.close();
    seenChoice.close();
    seenVote.close();
    replay.close();
    marks.close();
    figures.close();
    voting.close();
    log.close();
    audience.close();
  }
}
