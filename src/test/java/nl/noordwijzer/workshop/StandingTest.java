package nl.noordwijzer.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// The report tells what holds at the end: no slip that was taken back, and nothing agreed that was
/// undone.
final class StandingTest {
  private static final Texts TEXTS = Texts.in(Texts.DUTCH);
  private static final String AGREED = "Afgesproken aannames";

  private static Instant at(int minutes) {
    return SomeSession.START.plusSeconds(60L * minutes);
  }

  private static WorkshopSession session(SessionEvent... events) {
    return new WorkshopSession("Sessie", SomeSession.START, List.of(events));
  }

  private static String csv(WorkshopSession session) {
    return new ProtocolCsv(Protocol.of(session, TEXTS, ZoneOffset.UTC), TEXTS).text();
  }

  @Test
  void whatWasTakenBackIsNotInTheReport() {
    WorkshopSession session =
        session(
            new SessionEvent.Decision(at(1), "", "Alles sluipen"),
            new SessionEvent.Decision(at(2), "", "Niets slopen"),
            new SessionEvent.Wish(at(3), "Mevrouw Jansen wil een bank", NoteTheme.OTHER, null),
            new SessionEvent.Withdrawn(at(4), at(1)),
            new SessionEvent.Withdrawn(at(5), at(3)));
    assertThat(session.standing().events())
        .containsExactly(new SessionEvent.Decision(at(2), "", "Niets slopen"));
    assertThat(csv(session))
        .contains("Niets slopen")
        .doesNotContain("sluipen", "Jansen", "Teruggenomen", "Wensen");
  }

  @Test
  void eachRowOfTheTableHasItsMoment() {
    WorkshopSession session =
        session(
            new SessionEvent.Vote(
                at(1),
                "Wat eerst?",
                List.of(
                    new SessionEvent.Vote.Choice("Bankje", 3),
                    new SessionEvent.Vote.Choice("Boom", 0)),
                0,
                3),
            new SessionEvent.PollAnswer(at(2), List.of(2, 3, 4)));
    assertThat(csv(session).lines().skip(1)).isNotEmpty().allMatch(row -> row.startsWith("20"));
    assertThat(csv(session)).contains("Bankje,3");
  }

  @Test
  void onlyWhatWasSaidCanBeTakenBack() {
    SessionEvent step = new SessionEvent.StepBegun(at(1), "Opening");
    assertThat(session(step, new SessionEvent.Withdrawn(at(2), at(1))).standing().events())
        .containsExactly(step);
  }

  @Test
  void oneAnswerAndOneDotAreCountedAsOne() {
    SessionEvent vote =
        new SessionEvent.Vote(
            at(1),
            "Waar?",
            List.of(
                new SessionEvent.Vote.Choice("Hier", 1), new SessionEvent.Vote.Choice("Daar", 0)),
            0,
            1);
    assertThat(csv(session(vote, new SessionEvent.PollAnswer(at(2), List.of(4, 4, 4)))))
        .contains("1 stip met de hand", "\"gemiddeld 4,0 (1 antwoord)\"");
  }

  private static SessionEvent assumed(int minute, double value, double before) {
    return new SessionEvent.Assumed(at(minute), "", "Terugkeer", value, "%", before);
  }

  @Test
  void whatWasAgreedIsTheLastValue() {
    assertThat(csv(session(assumed(1, 60, 50), assumed(2, 65, 60))))
        .contains(AGREED + ",,Terugkeer,65 %");
  }

  @Test
  void whatWasAgreedAndUndoneIsNotAgreed() {
    assertThat(csv(session(assumed(1, 60, 50), assumed(2, 65, 60), assumed(3, 50, 65))))
        .doesNotContain(AGREED);
  }

  @Test
  void anAgreementInAFileOfBeforeStands() throws Exception {
    SessionEvent read =
        LineReader.event(
            "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"assumption\",\"name\":\"Terugkeer\","
                + "\"value\":60,\"unit\":\"%\"}");
    assertThat(csv(session(read))).contains(AGREED + ",,Terugkeer,60 %");
  }
}
