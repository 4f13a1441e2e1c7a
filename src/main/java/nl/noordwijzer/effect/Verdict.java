package nl.noordwijzer.effect;

import java.util.Optional;
import nl.noordwijzer.plan.Phrase;
import org.jspecify.annotations.Nullable;

/// Whether a plan displaces anyone.
///
/// @param displaced households, over all years
/// @param year the first in which anyone is displaced; absent when no one is
/// @param reason why, as a sentence; absent when no one is
public record Verdict(
    Kind kind, EffectFigure displaced, @Nullable Integer year, @Nullable Phrase reason) {

  /// How serious it is.
  public enum Kind {
    /// Geen verdringing: in no outlook.
    NONE,
    /// Let op: not as expected, but when assumptions turn out badly.
    CAUTION,
    /// Verdringing: as expected.
    DISPLACEMENT
  }

  public Optional<Integer> firstYear() {
    return Optional.ofNullable(year);
  }

  public Optional<Phrase> cause() {
    return Optional.ofNullable(reason);
  }
}
