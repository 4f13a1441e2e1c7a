package nl.noordwijzer.ui;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Waits until the window has come to rest: nothing is under way for some pulses on end, so that
/// what one pulse sets going is waited for as well.
final class Stillness extends AnimationTimer {
  private static final int PULSES = 4;

  private final BooleanSupplier still;
  private final CompletableFuture<Void> reached = new CompletableFuture<>();
  private int pulses;

  private Stillness(BooleanSupplier still) {
    this.still = still;
  }

  /// FX thread only.
  ///
  /// @param still whether nothing is under way now
  static CompletableFuture<Void> of(BooleanSupplier still) {
    Stillness waiting = new Stillness(still);
    waiting.start();
    return waiting.reached;
  }

  @Override
  public void handle(long now) {
    pulses = still.getAsBoolean() ? pulses + 1 : 0;
    if (pulses == PULSES) {
      stop();
      reached.complete(null);
    }
  }
}
