package nl.noordwijzer.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.plan.NoteTheme;

/// What a line of the file says. A line that is not well-formed throws an
/// `IllegalArgumentException`.
final class LineReader {
  private LineReader() {}

  /// A session in which nothing happened yet, from the first line.
  static WorkshopSession heading(String line) {
    Fields fields = Fields.of(line);
    if (!EventLine.word(Kind.SESSION).equals(fields.text("kind"))) {
      throw new IllegalArgumentException("no heading");
    }
    return new WorkshopSession(fields.text("name"), fields.time());
  }

  /// Whether it says that the session was closed.
  static boolean isEnd(String line) {
    return EventLine.word(Kind.END).equals(Fields.of(line).textOrNone("kind"));
  }

  static SessionEvent event(String line) {
    Fields fields = Fields.of(line);
    Instant time = fields.time();
    String word = fields.text("kind");
    Optional<Kind> kind = Kind.named(word);
    return kind.isPresent()
        ? event(kind.get(), time, fields)
        : new SessionEvent.Other(time, Said.clean(word), line);
  }

  /// Id of the scenario that was shown; empty when that is not known.
  static String shown(String line) {
    Fields fields = Fields.of(line);
    return Kind.named(fields.text("kind")).isPresent() ? fields.textOrNone("shown") : "";
  }

  private static SessionEvent event(Kind kind, Instant time, Fields fields) {
    String who = fields.textOrNone("who");
    return switch (kind) {
      case SESSION, END -> throw new IllegalArgumentException("no event");
      case AGENDA ->
          new SessionEvent.AgendaSet(
              time, fields.objects("steps").stream().map(LineReader::step).toList());
      case STEP -> new SessionEvent.StepBegun(time, fields.text("step"));
      case MODE -> new SessionEvent.ModeSet(time, fields.one("mode", SessionMode.values()));
      case RESUMED -> new SessionEvent.Resumed(time);
      case FIGURES -> figures(time, fields);
      case INTERVENTION -> intervened(time, who, fields);
      case MAPNOTE -> noted(time, who, fields);
      case INK -> new SessionEvent.Inked(time, who, fields.outline());
      case ASSUMPTION -> assumed(time, who, fields);
      case WITHDRAWN -> new SessionEvent.Withdrawn(time, fields.time("said"));
      case DECISION -> new SessionEvent.Decision(time, who, fields.text("text"));
      case QUESTION -> new SessionEvent.OpenQuestion(time, who, fields.text("text"));
      case NOTE ->
          new SessionEvent.StickyNote(time, who, fields.text("text"), theme(fields), fields.spot());
      case WISH -> new SessionEvent.Wish(time, fields.text("text"), theme(fields), fields.spot());
      case VOTE -> vote(time, fields);
      case SNAPSHOT -> new SessionEvent.Snapshot(time, fields.text("scenario"), fields.view());
      case POLL -> new SessionEvent.PollAnswer(time, fields.wholes("answers"));
    };
  }

  private static SessionEvent intervened(Instant time, String who, Fields fields) {
    SessionEvent.Act act = fields.one("act", SessionEvent.Act.values());
    return new SessionEvent.Intervened(
        time, who, act, fields.text("name"), fields.text("scenario"), fields.outline());
  }

  private static SessionEvent assumed(Instant time, String who, Fields fields) {
    double value = fields.number("value");
    return new SessionEvent.Assumed(
        time, who, fields.text("name"), value, fields.text("unit"), fields.numberOrNone("before"));
  }

  /// Files of before hold the words of the note as well: those stay where they are.
  private static SessionEvent noted(Instant time, String who, Fields fields) {
    SessionEvent.Act act = fields.one("act", SessionEvent.Act.values());
    return new SessionEvent.Noted(time, who, act, theme(fields), fields.spot());
  }

  private static SessionEvent figures(Instant time, Fields fields) {
    return new SessionEvent.FiguresFixed(
        time,
        fields.objects("figures").stream()
            .map(each -> new SessionEvent.FiguresFixed.Figure(each.text("id"), each.text("name")))
            .toList());
  }

  private static SessionEvent vote(Instant time, Fields fields) {
    List<SessionEvent.Vote.Choice> choices =
        fields.objects("choices").stream()
            .map(each -> new SessionEvent.Vote.Choice(each.text("name"), each.whole("dots")))
            .toList();
    return new SessionEvent.Vote(
        time, fields.text("question"), choices, fields.whole("voters"), fields.whole("byHand"));
  }

  private static NoteTheme theme(Fields fields) {
    return fields.one("theme", NoteTheme.values());
  }

  private static AgendaStep step(Fields fields) {
    return new AgendaStep(
        fields.text("name"),
        fields.whole("minutes"),
        fields.textOrNone("scenario"),
        fields.viewOrNone());
  }
}
