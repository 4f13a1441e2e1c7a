package nl.noordwijzer.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.FirstPictures.LastTime;
import org.jspecify.annotations.Nullable;

/// A start that is under way.
///
/// @param found the picture of last time
/// @param shown complete when that picture is there
/// @param reading the region
record First(
    CompletableFuture<LastTime> found,
    CompletableFuture<@Nullable Void> shown,
    CompletableFuture<Begun> reading) {
  private static final Logger LOG = System.getLogger(First.class.getName());

  /// How long a start waits for the picture of last time.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// Looks up the picture of last time beside the FX thread and, where there is none, reads the
  /// region. Else reading waits until that picture is there: both at a time would make it late.
  ///
  /// @param read begins to read
  static First begin(
      Supplier<LastTime> lookUp, Supplier<CompletableFuture<Begun>> read, Executor workers) {
    CompletableFuture<@Nullable Void> shown = new CompletableFuture<>();
    CompletableFuture<LastTime> found =
        CompletableFuture.supplyAsync(lookUp, workers)
            .exceptionally(First::noLastTime)
            .completeOnTimeout(LastTime.UNKNOWN, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture<Begun> reading =
        found.thenCompose(
            known -> known.picture().isEmpty() ? read.get() : shown.thenCompose(_ -> read.get()));
    return new First(found, shown, reading);
  }

  /// Starts reading and composing beside the FX thread.
  static CompletableFuture<Begun> read(
      Opening opening, WindowSettings settings, Progress progress, Executor workers) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return opening.open(
                settings.languageProperty().get(),
                settings.groundProperty().get(),
                settings.homePlace(),
                progress);
          } catch (NoordwijzerException e) {
            throw new CompletionException(e);
          }
        },
        workers);
  }

  /// Whatever is wrong with a picture, the region can be read.
  private static LastTime noLastTime(Throwable cause) {
    LOG.log(Level.WARNING, "The first picture of last time cannot be looked for", cause);
    return LastTime.UNKNOWN;
  }
}
