package nl.noordwijzer.support;

import nl.noordwijzer.job.Progress;

/// Work that is no longer wanted from the start.
public final class Cancelled {
  public static final Progress PROGRESS =
      new Progress() {
        @Override
        public void report(double fraction) {}

        @Override
        public boolean isCancelled() {
          return true;
        }
      };

  private Cancelled() {}
}
