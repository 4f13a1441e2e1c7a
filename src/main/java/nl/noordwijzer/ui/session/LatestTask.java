package nl.noordwijzer.ui.session;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Background work of which only the last one started counts. FX thread only.
public final class LatestTask {
  private final Tasks tasks;
  private Tasks.@Nullable Running running;

  public LatestTask(Tasks tasks) {
    this.tasks = tasks;
  }

  /// Starts work and drops what was under way.
  public <T> void start(Tasks.Work<T> work, Consumer<? super T> done) {
    cancel();
    running = tasks.start(work, done);
  }

  public void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }
}
