package nl.noordwijzer.planfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.RandomCommands;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// A user who does the same acts for the same seed, and what that user would have in memory.
final class ScriptedSession {
  final List<PlanStore.Step> done = new ArrayList<>();
  final List<PlanStore.Step> undone = new ArrayList<>();
  final List<String> versions = new ArrayList<>();
  private final Random random;
  private final RandomCommands commands;
  private Saved saved = new Saved(DorpsrandPlan.plan(), "opmaak");
  private String lastKey = "";
  private int number;

  ScriptedSession(long seed) {
    random = new Random(seed);
    commands = new RandomCommands(seed);
  }

  Saved saved() {
    return saved;
  }

  /// As after a restart, when no act goes on with the last one.
  void restarted() {
    lastKey = "";
  }

  /// Does one act, in memory and, when there is one, in the store.
  void act(@Nullable PlanStore store) throws NoordwijzerException {
    number++;
    int kind = random.nextInt(20);
    if (kind < 4) {
      undo(store);
    } else if (kind < 7) {
      redo(store);
    } else if (kind == 7) {
      change(store, new Saved(saved.plan(), "opmaak " + number), "look");
    } else if (kind == 8 && random.nextInt(4) == 0) {
      Plan plan = saved.plan().withRegion(PlanCases.dorpsrand(random));
      change(store, new Saved(plan, saved.look()), "");
    } else if (kind == 9 && random.nextInt(4) == 0) {
      keepVersion(store);
    } else {
      command(store, commands.next(saved.plan()));
    }
  }

  private void keepVersion(@Nullable PlanStore store) throws NoordwijzerException {
    String name = "versie " + number;
    if (store != null) {
      store.keepVersion(name, Instant.EPOCH);
    }
    versions.addFirst(name);
  }

  private void command(@Nullable PlanStore store, PlanCommand command) throws NoordwijzerException {
    try {
      Plan next = command.apply(saved.plan());
      change(store, new Saved(next, saved.look()), command.mergeKey());
    } catch (RefusedException _) {
      // The user reads why, and nothing happens.
    }
  }

  private void change(@Nullable PlanStore store, Saved next, String key)
      throws NoordwijzerException {
    if (next.equals(saved)) {
      return;
    }
    boolean merged = !key.isEmpty() && key.equals(lastKey) && !done.isEmpty();
    String name = "stap " + number;
    if (store != null) {
      store.change(name, next, merged);
    }
    Saved before = merged ? done.removeLast().before() : saved;
    undone.clear();
    boolean isBack = before.equals(next);
    if (!isBack) {
      done.add(new PlanStore.Step(name, before, next));
    }
    lastKey = isBack ? "" : key;
    saved = next;
  }

  private void undo(@Nullable PlanStore store) throws NoordwijzerException {
    if (store != null) {
      store.undo();
    }
    if (!done.isEmpty()) {
      PlanStore.Step step = done.removeLast();
      undone.addFirst(step);
      saved = step.before();
      lastKey = "";
    }
  }

  private void redo(@Nullable PlanStore store) throws NoordwijzerException {
    if (store != null) {
      store.redo();
    }
    if (!undone.isEmpty()) {
      PlanStore.Step step = undone.removeFirst();
      done.add(step);
      saved = step.after();
      lastKey = "";
    }
  }
}
