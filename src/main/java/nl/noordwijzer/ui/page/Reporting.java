package nl.noordwijzer.ui.page;

import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import nl.noordwijzer.job.Progress;

/// Tells the FX thread how far work is.
///
/// @param task says whether the work is still wanted
/// @param told the part that is done, 0 to 1
record Reporting(Progress task, DoubleConsumer told) implements Progress {
  @Override
  public void report(double fraction) {
    Platform.runLater(() -> told.accept(fraction));
  }

  @Override
  public boolean isCancelled() {
    return task.isCancelled();
  }
}
