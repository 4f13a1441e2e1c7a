package nl.noordwijzer.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happened is in the file at once, and is read back whatever became of the file.
final class SessionJournalTest {
  @TempDir private Path folder;

  private Path written() throws NoordwijzerException {
    try (SessionJournal journal =
        SessionJournal.begin(folder, "plan-werksessie", SomeSession.whole())) {
      return journal.file();
    }
  }

  @Test
  void everyEventIsThereBeforeTheFileIsClosed() throws NoordwijzerException {
    WorkshopSession empty = new WorkshopSession("Sessie met de buurt", SomeSession.START);
    try (SessionJournal journal = SessionJournal.begin(folder, "sessie", empty)) {
      WorkshopSession known = empty;
      for (SessionEvent event : SomeSession.events()) {
        journal.append(event, "");
        known = known.with(event);
        assertThat(SessionFile.read(journal.file()).session()).isEqualTo(known);
      }
    }
  }

  @Test
  void aFileTornAtAnyByteGivesTheEventsBeforeTheTear() throws Exception {
    byte[] bytes = Files.readAllBytes(written());
    String text = new String(bytes, StandardCharsets.UTF_8);
    int heading = text.indexOf('\n') + 1;
    Path torn = folder.resolve("torn.jsonl");
    for (int length = heading; length <= bytes.length; length++) {
      Files.write(torn, Arrays.copyOf(bytes, length));
      SessionFile read = SessionFile.read(torn);
      int whole = (int) text.substring(0, length).lines().count() - (read.torn() ? 2 : 1);
      assertThat(read.session().events()).isEqualTo(SomeSession.events().subList(0, whole));
      assertThat(read.torn()).isEqualTo(bytes[length - 1] != '\n');
      assertThat(read.broken()).isEmpty();
    }
  }

  @Test
  void whatGoesOnAfterATearIsReadBack() throws Exception {
    Path file = written();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
    SessionEvent next = new SessionEvent.Decision(SomeSession.START, "", "We gaan verder");
    try (SessionJournal journal = SessionJournal.resume(file, SessionFile.read(file))) {
      journal.append(next, "");
    }
    SessionFile read = SessionFile.read(file);
    assertThat(read.torn()).isFalse();
    assertThat(read.broken()).isEmpty();
    assertThat(read.session().events())
        .hasSameSizeAs(SomeSession.events())
        .startsWith(SomeSession.events().getFirst())
        .endsWith(next);
  }

  @Test
  void whatWasShownAtAnEventIsReadBack() throws Exception {
    WorkshopSession session =
        new WorkshopSession("Sessie", SomeSession.START)
            .with(new SessionEvent.Decision(SomeSession.START, "", "Eerst het groen"), "s2")
            .with(new SessionEvent.Decision(SomeSession.START, "", "Dan de woningen"));
    try (SessionJournal journal = SessionJournal.begin(folder, "sessie", session)) {
      assertThat(SessionFile.read(journal.file()).session()).isEqualTo(session);
    }
  }

  @Test
  void aSecondSessionOnADayHasAFileOfItsOwn() throws NoordwijzerException {
    assertThat(List.of(written(), written()))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("plan-werksessie.jsonl", "plan-werksessie 2.jsonl");
  }

  @Test
  void aKindOfALaterVersionIsKeptAsItWas() throws Exception {
    String line = "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"sfeer\",\"graden\":7}";
    Path file = with(line);
    SessionEvent kept = SessionFile.read(file).session().events().getLast();
    assertThat(kept)
        .isEqualTo(new SessionEvent.Other(Instant.parse("2026-11-22T14:00:00Z"), "sfeer", line));
    try (SessionJournal journal = SessionJournal.resume(file, SessionFile.read(file))) {
      journal.append(kept, "");
    }
    assertThat(Files.readString(file)).endsWith("\n" + line + "\n" + line + "\n");
  }

  @Test
  void theWordsOfANoteOfThePlanInAFileOfBeforeStayThere() throws Exception {
    Path file =
        with(
            "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"mapnote\",\"act\":\"drawn\","
                + "\"text\":\"Niet hardop zeggen\",\"theme\":\"housing\"}");
    SessionFile read = SessionFile.read(file);
    assertThat(read.broken()).isEmpty();
    assertThat(read.session().events().getLast())
        .isInstanceOf(SessionEvent.Noted.class)
        .extracting(new EventWords(Texts.in(Texts.DUTCH))::of)
        .isEqualTo("gezet (Wonen)");
  }

  private Path with(String line) throws IOException, NoordwijzerException {
    Path file = written();
    Files.writeString(file, Files.readString(file) + line + "\n");
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen JSON",
        "[]",
        "{}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"decision\"}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"decision\",\"text\":7}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"decision\",\"text\":\"a\"} meer",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"decision\",\"text\":\"a\",\"text\":\"b\"}",
        "{\"time\":\"+999999999-01-01T00:00:00Z\",\"kind\":\"decision\",\"text\":\"a\"}",
        "{\"time\":\"gisteren\",\"kind\":\"decision\",\"text\":\"a\"}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"session\",\"name\":\"nog een\"}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"poll\",\"answers\":[1,2,6]}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"poll\",\"answers\":[1,2]}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"vote\",\"question\":\"a\",\"choices\":["
            + "{\"name\":\"a\",\"dots\":-1},{\"name\":\"b\",\"dots\":1}],\"voters\":1,\"byHand\":1}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"vote\",\"question\":\"a\",\"choices\":["
            + "{\"name\":\"a\",\"dots\":1}],\"voters\":1,\"byHand\":1}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"wish\",\"text\":\"a\",\"theme\":\"other\","
            + "\"x\":1e999,\"y\":0}",
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"agenda\",\"steps\":[7]}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
      })
  void aBrokenLineIsNamedAndTheOthersAreRead(String line) throws Exception {
    Path file = with(line);
    SessionEvent next = new SessionEvent.Decision(SomeSession.START, "", "Erna");
    try (SessionJournal journal = SessionJournal.resume(file, SessionFile.read(file))) {
      journal.append(next, "");
    }
    SessionFile read = SessionFile.read(file);
    assertThat(read.broken()).containsExactly(SomeSession.events().size() + 2);
    assertThat(read.session()).isEqualTo(SomeSession.whole().with(next));
  }

  @Test
  void aLineThatNeverEndsIsLeftOut() throws Exception {
    String text = "a".repeat(SessionFile.LONGEST_LINE);
    String line =
        "{\"time\":\"2026-11-22T14:00:00Z\",\"kind\":\"decision\",\"text\":\"" + text + "\"}";
    assertThat(SessionFile.read(with(line)).broken()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "naam;wkt\n", "{}\n", "{\"kind\":\"session\"", "\0\0\0\0\n"})
  void anotherFileIsNoSession(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("ander.jsonl"), content);
    assertThatThrownBy(() -> SessionFile.read(file))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("session.file.none");
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws IOException {
    Path file = folder.resolve("groot.jsonl");
    Files.write(file, new byte[SessionFile.LONGEST + 1]);
    assertThatThrownBy(() -> SessionFile.read(file))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("session.file.large");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThatThrownBy(() -> SessionFile.read(folder.resolve("weg.jsonl")))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("session.file.unreadable");
  }

  @Test
  void theFolderIsMadeWhereItIsNotThereYet() throws NoordwijzerException {
    Path none = folder.resolve("share/noordwijzer");
    try (SessionJournal journal = SessionJournal.begin(none, "sessie", SomeSession.whole())) {
      assertThat(SessionFile.read(none.resolve("sessie.jsonl")).session())
          .isEqualTo(SomeSession.whole());
      assertThat(journal.file()).isEqualTo(none.resolve("sessie.jsonl"));
    }
  }

  @Test
  void whereAFileIsInTheWayOfTheFolderIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("weg"), "een bestand");
    assertThatThrownBy(() -> SessionJournal.begin(file, "sessie", SomeSession.whole()))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("session.file.unwritable");
  }

  @Test
  void aWishHasNobodysName() throws Exception {
    String wish =
        Files.readAllLines(written()).stream()
            .filter(line -> line.contains("\"wish\""))
            .findFirst()
            .orElseThrow();
    assertThat(wish)
        .isEqualTo(
            "{\"time\":\"2026-11-22T13:03:00Z\",\"kind\":\"wish\","
                + "\"text\":\"Een veilig speelplein\",\"theme\":\"safety\"}");
  }

  @Test
  void aSessionThatWasClosedSaysSoAndOneThatWentOnDoesNot() throws Exception {
    Path file = written();
    assertThat(SessionFile.read(file).ended()).isFalse();
    end(file);
    assertThat(SessionFile.read(file).ended()).isTrue();
    assertThat(SessionFile.read(file).session()).isEqualTo(SomeSession.whole());
    try (SessionJournal journal = SessionJournal.resume(file, SessionFile.read(file))) {
      journal.append(SomeSession.events().getFirst(), "");
    }
    assertThat(SessionFile.read(file).ended()).isFalse();
  }

  private static void end(Path file) throws NoordwijzerException {
    try (SessionJournal journal = SessionJournal.resume(file, SessionFile.read(file))) {
      journal.end(SomeSession.START);
    }
  }

  @Test
  void twoSessionsNeverGoOnInOneFile() throws Exception {
    Path file = written();
    SessionFile read = SessionFile.read(file);
    try (SessionJournal first = SessionJournal.resume(file, read)) {
      assertThat(first.file()).isEqualTo(file);
      assertThatThrownBy(() -> SessionJournal.resume(file, read))
          .isInstanceOfSatisfying(
              NoordwijzerException.class, e -> assertThat(e.key()).isEqualTo("session.file.busy"));
    }
  }

  @Test
  void theLastSessionIsFoundWhenItBrokeOff() throws Exception {
    assertThat(brokenOff("plan.gpkg")).isEmpty();
    Path file = written("plan-werksessie-2026-11-21");
    assertThat(brokenOff("plan.gpkg"))
        .hasValueSatisfying(found -> assertThat(found.file()).isEqualTo(file));
    assertThat(brokenOff("ander.gpkg")).isEmpty();
    end(file);
    assertThat(brokenOff("plan.gpkg")).isEmpty();
  }

  @Test
  void aSessionBeforeOneThatWasClosedIsLeftAlone() throws Exception {
    Path older = written("plan-werksessie-2026-11-21");
    Path newer = written("plan-werksessie-2026-11-22");
    end(newer);
    Files.setLastModifiedTime(older, FileTime.from(SomeSession.START));
    assertThat(brokenOff("plan.gpkg")).isEmpty();
  }

  private Optional<BrokenOff> brokenOff(String plan) throws NoordwijzerException {
    return BrokenOff.find(new SessionFiles(folder.resolve(plan)));
  }

  private Path written(String stem) throws NoordwijzerException {
    try (SessionJournal journal = SessionJournal.begin(folder, stem, SomeSession.whole())) {
      return journal.file();
    }
  }
}
