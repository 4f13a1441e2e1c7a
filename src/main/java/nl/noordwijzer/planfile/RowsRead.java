package nl.noordwijzer.planfile;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import nl.noordwijzer.job.Progress;

/// Reports how many rows of a plan have been read.
final class RowsRead implements Consumer<PlanRow> {
  private static final int BETWEEN_REPORTS = 500;

  private final Progress progress;
  private final long all;
  private long read;

  /// @param all rows that there are
  RowsRead(Progress progress, long all) {
    this.progress = progress;
    this.all = all;
  }

  /// @throws CancellationException when the plan is no longer wanted
  @Override
  public void accept(PlanRow row) {
    read++;
    if (read % BETWEEN_REPORTS == 0 || read == all) {
      progress.throwIfCancelled();
      progress.report(Math.min(1, (double) read / all));
    }
  }
}
