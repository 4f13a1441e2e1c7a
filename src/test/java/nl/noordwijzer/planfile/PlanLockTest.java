package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.DorpsrandPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One program works in a plan; others look at it and read who that is.
final class PlanLockTest {
  @TempDir Path folder;
  private Path plan;
  private final Saved saved = new Saved(DorpsrandPlan.plan(), "");

  @BeforeEach
  void makePlan() throws Exception {
    plan = folder.resolve("plan.gpkg");
    PlanStore.create(plan, saved).close();
  }

  private PlanStore opened() throws Exception {
    return PlanStore.open(plan, Progress.NONE);
  }

  @Test
  void aSecondProgramReadsWhoHasThePlanAndGetsItOnceThatDied() throws Exception {
    Process other = OtherProgram.start(List.of(), "hold", plan.toString());
    try (BufferedReader out = other.inputReader()) {
      OtherProgram.awaitReady(out);
      try (PlanStore store = opened()) {
        assertThat(store.readOnly().orElseThrow().key()).isEqualTo("planfile.readonly.locked");
        assertThat(store.readOnly().orElseThrow().arguments())
            .contains("plan.gpkg", System.getProperty("user.name"));
        PlanStoreTest.requireSame(store.saved(), saved);
        assertThatThrownBy(() -> store.change("stap", new Saved(saved.plan(), "x"), false))
            .hasMessage("planfile.readonly");
      }
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(PlanLock.beside(plan)).exists();
    try (PlanStore store = opened()) {
      assertThat(store.readOnly()).isEmpty();
    }
    assertThat(PlanLock.beside(plan)).doesNotExist();
  }

  /// As on a full disk, where a file can be made that nothing goes into.
  @Test
  void aLockThatCannotBeWrittenIsTakenAwayAndCanBeTakenLater() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no device that is always full");
    Files.createSymbolicLink(PlanLock.beside(plan), full);
    try (PlanStore store = opened()) {
      assertThat(store.readOnly().orElseThrow().key()).isEqualTo("planfile.readonly.folder");
    }
    assertThat(Files.exists(PlanLock.beside(plan), LinkOption.NOFOLLOW_LINKS)).isFalse();
    try (PlanStore store = opened()) {
      assertThat(store.readOnly()).isEmpty();
    }
  }

  @Test
  void theSamePlanTwiceInOneProgramCanBeChangedInOne() throws Exception {
    try (PlanStore first = opened();
        PlanStore second = opened()) {
      assertThat(first.readOnly()).isEmpty();
      assertThat(second.readOnly()).isPresent();
    }
    try (PlanStore third = opened()) {
      assertThat(third.readOnly()).isEmpty();
    }
  }

  private void heldElsewhere(Instant seen) throws Exception {
    LockHolder other = new LockHolder("anna", "elders", 12, Instant.EPOCH, seen, "merk");
    Files.writeString(PlanLock.beside(plan), other.text(seen));
  }

  @Test
  void aProgramOnAnotherComputerCountsUntilItIsSilent() throws Exception {
    heldElsewhere(Instant.now());
    try (PlanStore store = opened()) {
      assertThat(store.readOnly().orElseThrow().arguments()).contains("anna", "elders");
    }
    assertThat(PlanLock.beside(plan)).exists();
    heldElsewhere(Instant.now().minus(LockHolder.SILENCE).minusSeconds(2));
    try (PlanStore store = opened()) {
      assertThat(store.readOnly()).isEmpty();
    }
  }

  @Test
  void aLockThatCannotBeReadIsTakenOver() throws Exception {
    Files.writeString(PlanLock.beside(plan), "\\u0 onleesbaar \0");
    try (PlanStore store = opened()) {
      assertThat(store.readOnly()).isEmpty();
    }
  }
}
