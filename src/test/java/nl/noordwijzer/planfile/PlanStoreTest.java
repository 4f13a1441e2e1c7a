package nl.noordwijzer.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.RandomCommands;
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

  private static void requireSame(Saved read, Saved expected) {
    assertThat(read.look()).isEqualTo(expected.look());
    assertThat(read.plan().withRegion(expected.plan().region())).isEqualTo(expected.plan());
    PlanFileTest.assertSame(read.plan().region(), expected.plan().region());
  }

  private static void requireSame(List<PlanStore.Step> read, List<PlanStore.Step> expected) {
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

  /// What a session of a user would have in memory.
  private static final class Mirror {
    final List<PlanStore.Step> done = new ArrayList<>();
    final List<PlanStore.Step> undone = new ArrayList<>();
    Saved saved;
    String lastKey = "";

    Mirror(Saved saved) {
      this.saved = saved;
    }

    /// @return whether it went on with the last act
    boolean change(String name, Saved next, String key) {
      boolean merged = !key.isEmpty() && key.equals(lastKey) && !done.isEmpty();
      Saved before = merged ? done.removeLast().before() : saved;
      undone.clear();
      if (!before.equals(next)) {
        done.add(new PlanStore.Step(name, before, next));
      }
      lastKey = before.equals(next) ? "" : key;
      saved = next;
      return merged;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsDoneUndoneAndReopenedTheFileIsAsTheMemory(long seed) throws NoordwijzerException {
    Random random = new Random(seed);
    RandomCommands commands = new RandomCommands(seed);
    Mirror mirror = new Mirror(new Saved(DorpsrandPlan.plan(), "opmaak"));
    PlanStore store = created(mirror.saved.plan());
    for (int i = 0; i < 150; i++) {
      int act = random.nextInt(20);
      if (act == 0) {
        store.close();
        store = opened();
        requireSame(store.saved(), mirror.saved);
        assertThat(store.news()).isEmpty();
        mirror.lastKey = "";
      } else if (act < 5) {
        undo(store, mirror);
      } else if (act < 8) {
        redo(store, mirror);
      } else if (act == 8) {
        change(store, mirror, new Saved(mirror.saved.plan(), "opmaak " + i), "look");
      } else if (act == 9 && random.nextInt(4) == 0) {
        Plan plan = mirror.saved.plan().withRegion(PlanCases.dorpsrand(random));
        change(store, mirror, new Saved(plan, mirror.saved.look()), "");
      } else {
        command(store, mirror, commands.next(mirror.saved.plan()));
      }
    }
    store.close();
    try (PlanStore last = opened()) {
      requireSame(last.saved(), mirror.saved);
      requireSame(last.done(), mirror.done);
      requireSame(last.undone(), mirror.undone);
      assertThat(mirror.done).isNotEmpty();
    }
    new FileChecks(file()).requireSound();
  }

  private static void command(PlanStore store, Mirror mirror, PlanCommand command)
      throws NoordwijzerException {
    try {
      Plan next = command.apply(mirror.saved.plan());
      change(store, mirror, new Saved(next, mirror.saved.look()), command.mergeKey());
    } catch (RefusedException _) {
      // The user reads why, and nothing happens.
    }
  }

  private static void change(PlanStore store, Mirror mirror, Saved next, String key)
      throws NoordwijzerException {
    if (!next.equals(mirror.saved)) {
      store.change("stap", next, mirror.change("stap", next, key));
    }
  }

  private static void undo(PlanStore store, Mirror mirror) throws NoordwijzerException {
    store.undo();
    if (!mirror.done.isEmpty()) {
      PlanStore.Step step = mirror.done.removeLast();
      mirror.undone.addFirst(step);
      mirror.saved = step.before();
      mirror.lastKey = "";
    }
  }

  private static void redo(PlanStore store, Mirror mirror) throws NoordwijzerException {
    store.redo();
    if (!mirror.undone.isEmpty()) {
      PlanStore.Step step = mirror.undone.removeFirst();
      mirror.done.add(step);
      mirror.saved = step.after();
      mirror.lastKey = "";
    }
  }
}
