package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program said to have kept is there after it was killed, whenever that was.
///
/// `-Dnoordwijzer.kills=500` kills it as often as the results in docs/bench tell.
final class KilledSessionTest {
  private static final int KILLS = Integer.getInteger("noordwijzer.kills", 8);
  private static final int LONGEST_MS = 1500;

  @TempDir Path folder;

  @Test
  void everyFinishedActIsThereAfterAKillAndUndoReachesBack() throws Exception {
    Random random = new Random();
    int acts = 0;
    int unfinished = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      long seed = random.nextLong();
      Path plan = folder.resolve("plan" + kill + ".gpkg");
      int kept = killed(plan, seed, random.nextInt(LONGEST_MS));
      acts += kept;
      unfinished += Files.exists(folder.resolve("plan" + kill + ".gpkg-journal")) ? 1 : 0;
      requireKept(plan, seed, kept);
      Files.delete(plan);
    }
    System.out.printf(
        "%d kills, %d finished acts, %d left a transaction half-way%n", KILLS, acts, unfinished);
    assertThat(acts).isGreaterThan(KILLS);
  }

  /// @return how many acts it said to have kept
  private static int killed(Path plan, long seed, int afterMs)
      throws IOException, InterruptedException {
    Process program = OtherProgram.start(List.of(), "edit", plan.toString(), Long.toString(seed));
    try (BufferedReader out = program.inputReader()) {
      OtherProgram.awaitReady(out);
      TimeUnit.MILLISECONDS.sleep(afterMs);
      program.toHandle().destroyForcibly();
      int kept = 0;
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        kept = line.matches("\\d+") ? Integer.parseInt(line) : kept;
      }
      program.waitFor();
      return kept;
    }
  }

  /// The act after the last may have been finished without a word of it.
  private static void requireKept(Path plan, long seed, int kept) throws Exception {
    ScriptedSession session = new ScriptedSession(seed);
    for (int act = 0; act < kept; act++) {
      session.act(null);
    }
    ScriptedSession further = new ScriptedSession(seed);
    for (int act = 0; act <= kept; act++) {
      further.act(null);
    }
    try (PlanStore store = PlanStore.open(plan, Progress.NONE)) {
      assertThat(store.readOnly()).isEmpty();
      assertThat(store.news()).isEmpty();
      ScriptedSession expected = isLike(store, session) ? session : further;
      PlanStoreTest.requireSame(store.saved(), expected.saved());
      PlanStoreTest.requireSame(store.done(), expected.done);
      PlanStoreTest.requireSame(store.undone(), expected.undone);
      assertThat(versions(store)).isEqualTo(expected.versions);
      while (!store.done().isEmpty()) {
        store.undo();
      }
      PlanStoreTest.requireSame(store.saved(), new ScriptedSession(seed).saved());
    }
    new FileChecks(plan).requireSound();
  }

  private static boolean isLike(PlanStore store, ScriptedSession session) throws Exception {
    return names(store.done()).equals(names(session.done))
        && names(store.undone()).equals(names(session.undone))
        && versions(store).equals(session.versions);
  }

  private static List<String> versions(PlanStore store) throws NoordwijzerException {
    return store.versions().stream().map(PlanVersion::name).toList();
  }

  private static List<String> names(List<PlanStore.Step> steps) {
    return steps.stream().map(PlanStore.Step::name).toList();
  }
}
