package nl.noordwijzer.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// What came of a session: decisions, open questions, votes, wishes, and what people thought of it.
record Tallies(WorkshopSession session, Texts texts, Protocol.Clock clock) {

  /// Those that are not empty.
  List<Protocol.Tally> all() {
    return Stream.of(
            Stream.of(
                tally("decisions", decisions()),
                tally("questions", questions()),
                tally("agreed", agreed())),
            votes(),
            Stream.of(tally("wishes", wishes()), tally("poll", poll())))
        .flatMap(all -> all)
        .filter(tally -> !tally.rows().isEmpty())
        .toList();
  }

  private Protocol.Tally tally(String key, List<Protocol.Tally.Row> rows) {
    return new Protocol.Tally(texts.get("session.tally." + key), rows);
  }

  private Protocol.Tally.Row result(String words, String outcome, Instant time) {
    return new Protocol.Tally.Row(words, "", outcome, clock.moment(time));
  }

  private Protocol.Tally.Row said(String words, Instant time) {
    return new Protocol.Tally.Row(words, clock.hour(time), "", clock.moment(time));
  }

  private List<Protocol.Tally.Row> decisions() {
    return session
        .all(SessionEvent.Decision.class)
        .map(each -> said(each.text(), each.time()))
        .toList();
  }

  /// What each assumption was agreed to be in the end; none that became again what it was at first.
  private List<Protocol.Tally.Row> agreed() {
    EventWords words = new EventWords(texts);
    Map<String, SessionEvent.Assumed> first = new LinkedHashMap<>();
    Map<String, SessionEvent.Assumed> last = new LinkedHashMap<>();
    session
        .all(SessionEvent.Assumed.class)
        .forEach(each -> {
          first.putIfAbsent(each.name(), each);
          last.put(each.name(), each);
        });
    return last.values().stream()
        .filter(each -> !isAgain(first.get(each.name()), each))
        .map(each -> result(each.name(), words.agreed(each), each.time()))
        .toList();
  }

  private static boolean isAgain(SessionEvent.@Nullable Assumed first, SessionEvent.Assumed last) {
    return first != null && first.before() != null && first.before() == last.value();
  }

  private List<Protocol.Tally.Row> questions() {
    return session
        .all(SessionEvent.OpenQuestion.class)
        .map(each -> said(each.text(), each.time()))
        .toList();
  }

  /// The most first; of equal ones in the order of the ballot.
  private Stream<Protocol.Tally> votes() {
    return session.all(SessionEvent.Vote.class).map(this::vote);
  }

  private Protocol.Tally vote(SessionEvent.Vote vote) {
    List<Protocol.Tally.Row> rows = new ArrayList<>();
    vote.choices().stream()
        .filter(each -> each.dots() > 0)
        .sorted(Comparator.comparingInt(SessionEvent.Vote.Choice::dots).reversed())
        .map(each -> result(each.name(), texts.figures().number(each.dots(), 0), vote.time()))
        .forEach(rows::add);
    if (vote.without() > 0) {
      rows.add(result(new EventWords(texts).without(vote.without()), "", vote.time()));
    }
    return new Protocol.Tally(
        texts.get("session.tally.vote", vote.question(), vote.voters(), vote.byHand()), rows);
  }

  private List<Protocol.Tally.Row> wishes() {
    EventWords words = new EventWords(texts);
    return session
        .all(SessionEvent.Wish.class)
        .map(each -> said(words.of(each), each.time()))
        .toList();
  }

  /// The mean of the answers to each question, with the number of people who answered, as of the
  /// last answer.
  private List<Protocol.Tally.Row> poll() {
    List<SessionEvent.PollAnswer> answers = session.all(SessionEvent.PollAnswer.class).toList();
    List<Protocol.Tally.Row> rows = new ArrayList<>();
    if (!answers.isEmpty()) {
      IntStream.range(0, SessionEvent.PollAnswer.QUESTIONS)
          .forEach(question -> rows.add(mean(question, answers)));
    }
    return rows;
  }

  private Protocol.Tally.Row mean(int question, List<SessionEvent.PollAnswer> answers) {
    double mean =
        answers.stream().mapToInt(each -> each.answers().get(question)).average().orElseThrow();
    return result(
        texts.get("session.poll." + (question + 1)),
        texts.get("session.tally.mean", texts.figures().number(mean, 1), answers.size()),
        answers.getLast().time());
  }
}
