package nl.noordwijzer.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Whatever is written is read back, whatever people say.
final class SessionFilePropertyTest {
  @Property(tries = 60)
  void whatIsWrittenIsReadBack(@ForAll("sessions") WorkshopSession session)
      throws IOException, NoordwijzerException {
    Path folder = Files.createTempDirectory("session");
    Path file;
    try (SessionJournal journal = SessionJournal.begin(folder, "sessie", session)) {
      file = journal.file();
    }
    try {
      SessionFile read = SessionFile.read(file);
      assertThat(read.session()).isEqualTo(session);
      assertThat(read.broken()).isEmpty();
      assertThat(read.torn()).isFalse();
      assertThat(read.soundBytes()).isEqualTo(Files.size(file));
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  @Provide
  Arbitrary<WorkshopSession> sessions() {
    return Combinators.combine(words(), times(), events().list().ofMaxSize(8))
        .as(WorkshopSession::new);
  }

  /// With line ends, quotes and halves of letters.
  private static Arbitrary<String> words() {
    return Arbitraries.strings().ofMaxLength(1_200);
  }

  private static Arbitrary<Instant> times() {
    return Arbitraries.longs()
        .between(946_684_800_000L, 7_258_118_399_999L)
        .map(Instant::ofEpochMilli);
  }

  private static Arbitrary<@Nullable Spot> spots() {
    Arbitrary<Double> metres = Arbitraries.doubles().between(-1e7, 1e7);
    return Combinators.combine(metres, metres).as(Spot::new).injectNull(0.3);
  }

  private static Arbitrary<Outline> outlines() {
    return spots()
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .list()
        .ofMaxSize(6)
        .map(Outline::new);
  }

  private static Arbitrary<List<SessionEvent.FiguresFixed.Figure>> figures() {
    return Combinators.combine(words(), words())
        .as(SessionEvent.FiguresFixed.Figure::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static Arbitrary<MapView> views() {
    Arbitrary<Double> metres = Arbitraries.doubles().between(-1e7, 1e7);
    Arbitrary<Double> scales = Arbitraries.doubles().between(0.01, 1e5);
    return Combinators.combine(metres, metres, scales).as(MapView::new);
  }

  private static Arbitrary<SessionEvent.Vote> votes() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(0, SessionEvent.Vote.MOST);
    Arbitrary<List<SessionEvent.Vote.Choice>> choices =
        Combinators.combine(words(), counts)
            .as(SessionEvent.Vote.Choice::new)
            .list()
            .ofMinSize(2)
            .ofMaxSize(5);
    return Combinators.combine(times(), words(), choices, counts, counts)
        .as(SessionEvent.Vote::new);
  }

  private static Arbitrary<Double> values() {
    return Arbitraries.doubles().between(-1e9, 1e9);
  }

  private static Arbitrary<SessionEvent> events() {
    Arbitrary<NoteTheme> themes = Arbitraries.of(NoteTheme.values());
    Arbitrary<SessionEvent.Act> acts = Arbitraries.of(SessionEvent.Act.values());
    Arbitrary<AgendaStep> steps =
        Combinators.combine(
                words(), Arbitraries.integers().between(1, 480), words(), views().injectNull(0.5))
            .as(AgendaStep::new);
    Arbitrary<List<Integer>> answers = Arbitraries.integers().between(1, 5).list().ofSize(3);
    return Arbitraries.oneOf(
        List.of(
            Combinators.combine(times(), steps.list().ofMaxSize(4)).as(SessionEvent.AgendaSet::new),
            Combinators.combine(times(), words()).as(SessionEvent.StepBegun::new),
            Combinators.combine(times(), words(), acts, words(), words())
                .as(SessionEvent.Intervened::new),
            Combinators.combine(times(), words(), words()).as(SessionEvent.Decision::new),
            Combinators.combine(times(), words(), words()).as(SessionEvent.OpenQuestion::new),
            Combinators.combine(times(), words(), words(), themes, spots())
                .as(SessionEvent.StickyNote::new),
            Combinators.combine(times(), words(), themes, spots()).as(SessionEvent.Wish::new),
            votes(),
            Combinators.combine(times(), Arbitraries.of(SessionMode.values()))
                .as(SessionEvent.ModeSet::new),
            Combinators.combine(times(), figures()).as(SessionEvent.FiguresFixed::new),
            Combinators.combine(times(), words(), acts, words(), words(), outlines())
                .as(SessionEvent.Intervened::new),
            Combinators.combine(times(), words(), acts, themes, spots())
                .as(SessionEvent.Noted::new),
            Combinators.combine(times(), words(), outlines()).as(SessionEvent.Inked::new),
            Combinators.combine(
                    times(), words(), words(), values(), words(), values().injectNull(0.5))
                .as(SessionEvent.Assumed::new),
            Combinators.combine(times(), times()).as(SessionEvent.Withdrawn::new),
            Combinators.combine(times(), words(), views()).as(SessionEvent.Snapshot::new),
            Combinators.combine(times(), answers).as(SessionEvent.PollAnswer::new)));
  }
}
