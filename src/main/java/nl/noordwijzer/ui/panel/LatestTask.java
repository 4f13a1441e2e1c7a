package nl.noordwijzer.ui.panel;

import java.util.function.Consumer;
import nl.noordwijzer.ui.session.Tasks;
import org.jspecify.annotations.Nullable;

/// Background work of which only the last one started counts. FX thread only.
final class LatestTask {
  private final Tasks tasks;
  private Tasks.@Nullable Running running;

  LatestTask(Tasks tasks) {
    this.tasks = tasks;
  }

  /// Starts work and drops what was under way.
  <T> void start(Tasks.Work<T> work, Consumer<? super T> done) {
    cancel();
    running = tasks.start(work, done);
  }

  void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }
}
