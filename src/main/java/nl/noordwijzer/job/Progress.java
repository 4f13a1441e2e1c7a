package nl.noordwijzer.job;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

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

  /// The progress of one of equal parts of this work, which together never go back.
  ///
  /// @param index of the part, from 0
  /// @param of how many
  default Progress part(int index, int of) {
    return new Part(this, fraction -> report((index + fraction) / of));
  }

  /// The same for a step too small to tell of: it can be cancelled and reports nothing.
  default Progress quiet() {
    return new Part(this, _ -> {});
  }

  /// @throws CancellationException when the work is no longer wanted
  default void throwIfCancelled() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }

  /// What a piece of some work sees of its surroundings.
  record Part(Progress whole, DoubleConsumer told) implements Progress {
    @Override
    public void report(double fraction) {
      told.accept(fraction);
    }

    @Override
    public boolean isCancelled() {
      return whole.isCancelled();
    }
  }
}
