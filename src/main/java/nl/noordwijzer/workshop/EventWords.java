package nl.noordwijzer.workshop;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.text.Texts;

/// What an event is called, and what it says.
public record EventWords(Texts texts) {
  private static final int DECIMALS = 3;

  /// The kind of event, as `Besluit`.
  public String kind(SessionEvent event) {
    return event instanceof SessionEvent.Other other
        ? other.kind()
        : texts.get("session.kind", Kind.of(event));
  }

  /// What an assumption was agreed to be, with its unit.
  String agreed(SessionEvent.Assumed assumed) {
    return texts.get("session.said.value", number(assumed.value()), assumed.unit());
  }

  /// With no more decimals than it has, and three at most.
  public String number(double value) {
    int decimals = BigDecimal.valueOf(value).stripTrailingZeros().scale();
    return texts.figures().number(value, Math.clamp(decimals, 0, DECIMALS));
  }

  /// The dots of those that got any, and how many got none.
  private String given(SessionEvent.Vote vote) {
    Stream<String> given =
        vote.choices().stream()
            .filter(each -> each.dots() > 0)
            .map(each -> texts.get("session.said.dots", each.name(), each.dots()));
    Stream<String> rest = Stream.of(vote.without()).filter(it -> it > 0).map(this::without);
    return Stream.concat(given, rest).collect(Collectors.joining("; "));
  }

  /// @param choices without dots
  String without(int choices) {
    return texts.get("session.said.without", choices);
  }

  /// What happened.
  public String of(SessionEvent event) {
    return switch (event) {
      case SessionEvent.AgendaSet agenda ->
          agenda.steps().stream().map(AgendaStep::name).collect(Collectors.joining("; "));
      case SessionEvent.StepBegun begun -> begun.step();
      case SessionEvent.ModeSet set -> texts.get("session.mode", set.mode());
      case SessionEvent.Resumed _ -> texts.get("session.said.resumed");
      case SessionEvent.FiguresFixed fixed ->
          fixed.figures().stream()
              .map(SessionEvent.FiguresFixed.Figure::name)
              .collect(Collectors.joining("; "));
      case SessionEvent.Noted note ->
          texts.get(
              "session.said.noted",
              texts.get("session.noted", note.act()),
              texts.get("plan.notetheme", note.theme()));
      case SessionEvent.Inked _ -> texts.get("session.said.ink");
      case SessionEvent.Assumed assumed ->
          texts.get("session.said.theme", assumed.name(), agreed(assumed));
      case SessionEvent.Intervened act ->
          texts.get(
              "session.said.act", act.name(), texts.get("session.act", act.act()), act.scenario());
      case SessionEvent.Decision decision -> decision.text();
      case SessionEvent.OpenQuestion question -> question.text();
      case SessionEvent.StickyNote note ->
          texts.get("session.said.theme", texts.get("plan.notetheme", note.theme()), note.text());
      case SessionEvent.Wish wish ->
          texts.get("session.said.theme", texts.get("plan.notetheme", wish.theme()), wish.text());
      case SessionEvent.Vote vote ->
          texts.get(
              vote.question().endsWith("?") ? "session.said.asked" : "session.said.theme",
              vote.question(),
              given(vote));
      case SessionEvent.Snapshot snapshot -> snapshot.scenario();
      case SessionEvent.PollAnswer poll ->
          poll.answers().stream().map(String::valueOf).collect(Collectors.joining(", "));
      case SessionEvent.Withdrawn _ -> texts.get("session.said.withdrawn");
      case SessionEvent.Other _ -> texts.get("session.said.other");
    };
  }
}
