package nl.noordwijzer.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.session.PlanKeeper;
import nl.noordwijzer.ui.session.UnkeptActs;
import nl.noordwijzer.ui.session.WaitingAct;
import nl.noordwijzer.ui.session.Work;
import org.jspecify.annotations.Nullable;

/// Makes copies of the plan that is open, with its steps and versions and with the acts that its
/// own file does not have. Where the file lacks any, work goes on in the copy.
///
/// FX thread only.
final class CopyDesk {
  private static final Logger LOG = System.getLogger(CopyDesk.class.getName());

  private final Workbench bench;
  private final Source source;
  private final Work first;
  private final Consumer<Copied> goOn;

  /// What copies are made of: one of the two is there where anything is kept.
  ///
  /// @param keeper of a plan that is written in
  /// @param lookedAt a plan that can only be looked at
  record Source(@Nullable PlanKeeper keeper, @Nullable LookedAt lookedAt) {}

  /// A plan that can only be looked at.
  record LookedAt(PlanStore store, UnkeptActs acts) {}

  /// A copy that holds more than the plan itself.
  ///
  /// @param told of it where work goes on in it
  record Copied(Path file, Phrase told) {}

  /// @param goOn opens a copy in the place of the plan
  CopyDesk(Workbench bench, Source source, Consumer<Copied> goOn) {
    this.bench = bench;
    this.source = source;
    this.goOn = goOn;
    first = bench.session().work();
  }

  /// Makes a copy.
  ///
  /// @param file that is not there yet
  void copyTo(Path file) {
    Work now = bench.session().work();
    PlanKeeper keeper = source.keeper;
    LookedAt lookedAt = source.lookedAt;
    if (keeper != null) {
      keeper.withWaiting(
          (store, acts) -> {
            boolean whole = write(store, acts, now, file);
            boolean kept = whole && acts.isEmpty();
            Platform.runLater(() -> tell(file, kept, whole, last(acts, now)));
          },
          bench::failed);
    } else if (lookedAt != null) {
      List<WaitingAct> acts = lookedAt.acts.acts();
      bench
          .tasks()
          .start(
              _ -> write(lookedAt.store, acts, now, file), whole -> tell(file, false, whole, now));
    }
  }

  /// Writes a copy of the file with what waits, and where that file cannot be read any more one of
  /// what the user sees.
  ///
  /// @return whether it has the steps and versions of before
  private boolean write(@Nullable PlanStore store, List<WaitingAct> acts, Work now, Path file)
      throws NoordwijzerException {
    try {
      if (store == null) {
        begin(acts, file);
      } else if (acts.isEmpty()) {
        store.copyTo(file);
      } else {
        store.copyTo(file, there -> writeAll(acts, there));
      }
      return true;
    } catch (NoordwijzerException e) {
      LOG.log(Level.WARNING, "A copy of a plan goes without its steps", e);
      PlanStore.create(file, PlanKeeper.saved(last(acts, now))).close();
      return false;
    }
  }

  private static Work last(List<WaitingAct> acts, Work now) {
    return acts.isEmpty() ? now : acts.getLast().work();
  }

  /// Of a plan that got no file yet.
  private void begin(List<WaitingAct> acts, Path file) throws NoordwijzerException {
    try (PlanStore there = PlanStore.create(file, PlanKeeper.saved(first))) {
      writeAll(acts, there);
    }
  }

  private static void writeAll(List<WaitingAct> acts, PlanStore there) throws NoordwijzerException {
    for (WaitingAct act : acts) {
      act.write(there);
    }
  }

  /// What was done while the copy was made is in neither: then the plan stays open.
  private void tell(Path file, boolean kept, boolean whole, Work copied) {
    String name = String.valueOf(file.getFileName());
    if (!kept && copied.equals(bench.session().work())) {
      goOn.accept(
          new Copied(file, new Phrase("window.plan.copied.on" + (whole ? "" : ".bare"), name)));
    } else {
      String key = kept ? "" : ".behind";
      bench.desk().dialogs().tell(bench.desk().texts().get("window.plan.copied" + key, name));
    }
  }
}
