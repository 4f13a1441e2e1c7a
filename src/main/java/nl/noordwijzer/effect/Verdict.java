package nl.noordwijzer.effect;

import java.util.Optional;
import nl.noordwijzer.plan.Phrase;
import org.jspecify.annotations.Nullable;

/// Whether a plan displaces anyone.
///
/// @param displaced households, over all years
/// @param year the first in which anyone is displaced; absent when no one is
/// @param reason what displaces most, as a sentence; absent when no one is
/// @param others what displaces the rest; absent when nothing does
public record Verdict(
    Kind kind,
    EffectFigure displaced,
    @Nullable Integer year,
    @Nullable Phrase reason,
    @Nullable Others others) {

  /// The interventions that displace beside the largest.
  ///
  /// @param displaced households by all of them, as expected
  /// @param number of interventions
  public record Others(double displaced, int number) {}

  /// How serious it is.
  public enum Kind {
    /// Geen verdringing: in no outlook, or of less than half a household.
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

  /// As far as it is expected.
  public Optional<Others> rest() {
    return Optional.ofNullable(others);
  }
}
