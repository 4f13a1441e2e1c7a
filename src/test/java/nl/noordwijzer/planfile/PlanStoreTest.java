package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan in its file is the plan in memory, after every act, undo, redo and restart.
final class PlanStoreTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("plan.gpkg");
  }

  private PlanStore created(Plan plan) throws NoordwijzerException {
    return PlanStore.create(file(), new Saved(plan, "opmaak"));
  }

  private PlanStore opened() throws NoordwijzerException {
    return PlanStore.open(file(), Progress.NONE);
  }

  static void requireSame(Saved read, Saved expected) {
    assertThat(read.look()).isEqualTo(expected.look());
    assertThat(read.plan().withRegion(expected.plan().region())).isEqualTo(expected.plan());
    PlanFileTest.assertSame(read.plan().region(), expected.plan().region());
  }

  static void requireSame(List<PlanStore.Step> read, List<PlanStore.Step> expected) {
    assertThat(read.stream().map(PlanStore.Step::name))
        .isEqualTo(expected.stream().map(PlanStore.Step::name).toList());
    for (int i = 0; i < read.size(); i++) {
      requireSame(read.get(i).before(), expected.get(i).before());
      requireSame(read.get(i).after(), expected.get(i).after());
    }
  }

  @Test
  void aPlanWithEveryKindOfItemIsTheSameAfterReading() throws NoordwijzerException {
    Saved saved = new Saved(PlanCases.rich(), "{\"kleur\": \"groen\"}");
    PlanStore.create(file(), saved).close();
    try (PlanStore store = opened()) {
      requireSame(store.saved(), saved);
      assertThat(store.news()).isEmpty();
      assertThat(store.readOnly()).isEmpty();
      assertThat(store.done()).isEmpty();
    }
    assertThat(folder.toFile().list()).containsExactly("plan.gpkg");
  }

  @Test
  void anActIsUndoneAndRedoneAfterARestart() throws NoordwijzerException {
    Plan first = DorpsrandPlan.plan();
    Plan second = first.withName("Anders");
    try (PlanStore store = created(first)) {
      store.change("Naam", new Saved(second, "opmaak"), false);
    }
    try (PlanStore store = opened()) {
      requireSame(store.saved(), new Saved(second, "opmaak"));
      assertThat(store.done()).extracting(PlanStore.Step::name).containsExactly("Naam");
      store.undo();
      requireSame(store.saved(), new Saved(first, "opmaak"));
    }
    try (PlanStore store = opened()) {
      requireSame(store.saved(), new Saved(first, "opmaak"));
      assertThat(store.undone()).hasSize(1);
      store.redo();
      store.redo();
    }
    try (PlanStore store = opened()) {
      requireSame(store.saved(), new Saved(second, "opmaak"));
      assertThat(store.undone()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsDoneUndoneAndReopenedTheFileIsAsTheMemory(long seed) throws NoordwijzerException {
    Random random = new Random(seed);
    ScriptedSession session = new ScriptedSession(seed);
    PlanStore store = PlanStore.create(file(), session.saved());
    for (int i = 0; i < 150; i++) {
      if (random.nextInt(20) == 0) {
        store.close();
        store = opened();
        requireSame(store.saved(), session.saved());
        assertThat(store.news()).isEmpty();
        session.restarted();
      }
      session.act(store);
    }
    store.close();
    try (PlanStore last = opened()) {
      requireSame(last.saved(), session.saved());
      requireSame(last.done(), session.done);
      requireSame(last.undone(), session.undone);
      assertThat(session.done).isNotEmpty();
    }
    new FileChecks(file()).requireSound();
  }
}
