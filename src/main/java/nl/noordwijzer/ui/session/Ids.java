package nl.noordwijzer.ui.session;

import java.util.UUID;
import java.util.function.Supplier;

/// Ids for what the user adds to a plan.
public final class Ids {
  private Ids() {}

  /// Ids that were never given before, on any computer.
  public static Supplier<String> random() {
    return () -> UUID.randomUUID().toString();
  }
}
