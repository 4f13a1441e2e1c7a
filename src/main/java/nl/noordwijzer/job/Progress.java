package nl.noordwijzer.job;

import java.util.concurrent.CancellationException;

/// What long work sees of its surroundings: where to report, and whether to stop.
///
/// Called from the working thread; implementations must be safe for that.
public interface Progress {
  /// Neither reports nor cancels.
  Progress NONE =
      new Progress() {
        @Override
        public void report(double fraction) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /// @param fraction of the work that is done, 0 to 1
  void report(double fraction);

  boolean isCancelled();

  /// @throws CancellationException when the work is no longer wanted
  default void throwIfCancelled() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }
}
