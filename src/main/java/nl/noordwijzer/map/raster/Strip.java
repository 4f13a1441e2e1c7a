package nl.noordwijzer.map.raster;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.noordwijzer.job.Progress;

/// Rows of a picture that one thread works on.
///
/// @param end first row after it
public record Strip(int start, int end) {
  private static final int COUNT = 4 * Math.max(2, Runtime.getRuntime().availableProcessors());

  /// Does the work strip by strip on all processors, the calling thread included, and returns when
  /// all of it is done.
  ///
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public static void each(int height, Progress progress, Consumer<Strip> work) {
    int count = Math.clamp(height / 16, 1, COUNT);
    IntStream.range(0, count)
        .parallel()
        .mapToObj(i -> new Strip(bound(height, i, count), bound(height, i + 1, count)))
        .forEach(strip -> {
          progress.throwIfCancelled();
          work.accept(strip);
        });
  }

  private static int bound(int height, int index, int count) {
    return (int) ((long) height * index / count);
  }
}
