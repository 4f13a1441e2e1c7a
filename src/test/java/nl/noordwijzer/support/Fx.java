package nl.noordwijzer.support;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import nl.noordwijzer.ui.session.PlanKeeper;
import nl.noordwijzer.ui.workshop.SessionWriter;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The toolkit in tests: started once, without a screen.
public final class Fx {
  private static final long PATIENCE_SECONDS = 120;

  private Fx() {}

  public static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  /// Runs on the FX thread and waits for the result.
  public static <T> T get(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
  }

  /// Runs on the FX thread and waits until done.
  public static void run(Runnable work) {
    get(() -> {
      work.run();
      return true;
    });
  }

  /// Waits until what was done in closed windows is in its files.
  public static void waitUntilWritten() throws TimeoutException {
    waitUntil(() ->
        Thread.getAllStackTraces().keySet().stream()
            .map(Thread::getName)
            .noneMatch(Set.of(PlanKeeper.THREAD, SessionWriter.THREAD)::contains));
  }

  /// Waits until something is so, asking on the FX thread.
  public static void waitUntil(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> get(condition::getAsBoolean));
  }
}
