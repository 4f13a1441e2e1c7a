package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan whose file goes away while it is open, as on a drive of the network, and comes back.
final class AwayFileTest {
  private static final String GONE = "planfile.gone";
  private static final String REPLACED = "planfile.replaced";

  @TempDir Path folder;
  private Path file;
  private Path away;
  private Path earlier;
  private final Saved saved = new Saved(PlanCases.rich(), "begin");
  private final Saved next = new Saved(saved.plan(), "nieuw");
  private PlanStore store;

  @BeforeEach
  void openPlanWithAStep() throws Exception {
    file = folder.resolve("plan.gpkg");
    away = folder.resolve("weg.gpkg");
    earlier = folder.resolve("eerder.gpkg");
    store = PlanStore.create(file, saved);
    Files.copy(file, earlier);
    store.change("eerste", new Saved(saved.plan(), "anders"), false);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void require(String key) {
    assertThatThrownBy(() -> store.change("stap", next, false)).hasMessage(key);
  }

  private void requireKept(int steps) throws NoordwijzerException {
    store.close();
    try (PlanStore again = PlanStore.open(file, Progress.NONE)) {
      assertThat(again.readOnly()).isEmpty();
      PlanStoreTest.requireSame(again.saved(), next);
      assertThat(again.done()).hasSize(steps);
      assertThat(again.news()).isEmpty();
    }
  }

  @Test
  void theFileItselfIsWrittenWhenItIsBack() throws Exception {
    Files.move(file, away);
    require(GONE);
    Files.move(away, file);
    store.change("stap", next, false);
    requireKept(2);
  }

  @Test
  void aCopyPutBackOfWhatWasWrittenLastIsTakenUp() throws Exception {
    Files.move(file, away);
    require(GONE);
    Files.copy(away, file);
    store.change("stap", next, false);
    store.undo();
    store.redo();
    assertThat(Files.size(away)).isPositive();
    requireKept(2);
  }

  @Test
  void anEarlierCopyIsAnotherFileUntilTheLastOneIsBack() throws Exception {
    Files.move(file, away);
    Files.copy(earlier, file);
    require(REPLACED);
    Files.delete(file);
    Files.copy(away, file);
    store.change("stap", next, false);
    requireKept(2);
  }

  @Test
  void aCopyWithTheSamePlanAfterOtherStepsIsAnotherFile() throws Exception {
    Files.copy(file, away);
    store.undo();
    store.redo();
    store.change("heen", next, false);
    store.change("terug", new Saved(saved.plan(), "anders"), false);
    Files.delete(file);
    Files.copy(away, file);
    require(REPLACED);
  }

  @Test
  void whatIsNoPlanIsAnotherFile() throws Exception {
    Files.delete(file);
    Files.writeString(file, "iets anders");
    require(REPLACED);
    assertThat(file).hasContent("iets anders");
    byte[] half = Arrays.copyOf(Files.readAllBytes(earlier), (int) Files.size(earlier) / 2);
    Files.write(file, half);
    require(REPLACED);
    assertThat(file).hasBinaryContent(half);
  }

  @Test
  void noLockOfAnotherIsTakenAway() throws Exception {
    Path slot = PlanLock.beside(file);
    Files.delete(slot);
    Files.writeString(slot, "van een ander");
    store.close();
    assertThat(slot).hasContent("van een ander");
  }

  @Test
  void aCopyThatAnotherComputerWorksInIsLeftToIt() throws Exception {
    Files.move(file, away);
    Files.copy(away, file);
    Path slot = PlanLock.beside(file);
    Files.delete(slot);
    Instant now = Instant.now();
    Files.writeString(slot, new LockHolder("an", "elders", 1, now, now, "x").text(now));
    require("planfile.readonly.locked");
    Files.delete(slot);
    store.change("stap", next, false);
    requireKept(2);
  }
}
