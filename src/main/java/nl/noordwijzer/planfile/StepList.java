package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.text.NoordwijzerException;

/// The steps of the journal with the states between them.
final class StepList {
  private final List<Numbered> steps = new ArrayList<>();
  private int done;

  /// A step with its number in the journal.
  private record Numbered(long number, PlanStore.Step step) {}

  /// @param present what the file holds
  /// @throws IllegalArgumentException when the journal does not fit the plan
  static StepList read(Journal journal, StoredPlan stored, Saved present)
      throws NoordwijzerException {
    StepList list = new StepList();
    List<Journal.Step> steps = journal.steps();
    int done = Math.toIntExact(steps.stream().takeWhile(step -> !step.undone()).count());
    if (steps.stream().skip(done).anyMatch(step -> !step.undone())) {
      throw new IllegalArgumentException("undone between done");
    }
    Walk back = new Walk(stored, present);
    Saved after = present;
    for (Journal.Step step : steps.subList(0, done).reversed()) {
      Saved before =
          back.through(journal.edits(step.number()).stream().map(Journal.Edit::reversed).toList());
      list.steps.addFirst(
          new Numbered(step.number(), new PlanStore.Step(step.name(), before, after)));
      after = before;
    }
    Walk forth = new Walk(stored, present);
    Saved before = present;
    for (Journal.Step step : steps.subList(done, steps.size())) {
      after = forth.through(journal.edits(step.number()));
      list.steps.add(new Numbered(step.number(), new PlanStore.Step(step.name(), before, after)));
      before = after;
    }
    list.done = done;
    return list;
  }

  List<PlanStore.Step> done() {
    return steps.subList(0, done).stream().map(Numbered::step).toList();
  }

  List<PlanStore.Step> undone() {
    return steps.subList(done, steps.size()).stream().map(Numbered::step).toList();
  }

  /// Number of the step that undo takes back.
  Optional<Long> last() {
    return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1).number());
  }

  /// Numbers of the steps that redo does again, the next one first.
  List<Long> undoneNumbers() {
    return steps.subList(done, steps.size()).stream().map(Numbered::number).toList();
  }

  /// Whether these are the steps of a journal, each done or undone as there.
  boolean isOf(List<Journal.Step> journal) {
    if (journal.size() != steps.size()) {
      return false;
    }
    for (int i = 0; i < steps.size(); i++) {
      Journal.Step there = journal.get(i);
      if (there.number() != steps.get(i).number() || there.undone() != (i >= done)) {
        return false;
      }
    }
    return true;
  }

  /// @param merged whether it goes on with the last one
  /// @param number of the step it is kept under; none when it takes the last one back
  void change(PlanStore.Step step, boolean merged, Optional<Long> number) {
    steps.subList(done, steps.size()).clear();
    Saved before = merged ? steps.removeLast().step().before() : step.before();
    number.ifPresent(kept ->
        steps.add(new Numbered(kept, new PlanStore.Step(step.name(), before, step.after()))));
    done = steps.size();
  }

  PlanStore.Step undo() {
    done--;
    return steps.get(done).step();
  }

  PlanStore.Step redo() {
    done++;
    return steps.get(done - 1).step();
  }
}
