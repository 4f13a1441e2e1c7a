package nl.noordwijzer.area;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One measured or derived thing per area.
///
/// @param id name in data and formulas, such as `aandeel_corporatiehuur`
/// @param theme heading under which the user finds it
/// @param unit as printed behind a figure: `%`, `woningen`, `x 1.000 euro`
/// @param decimals digits after the comma when shown
/// @param formula absent for what is measured
/// @param breaks sensible round class borders, ascending; empty when none are given
/// @param norm value to compare with (30 for the share of social housing), absent when there is
///   none
public record Indicator(
    String id,
    Names names,
    Names description,
    Names theme,
    Names unit,
    IndicatorKind kind,
    Aggregation aggregation,
    int decimals,
    @Nullable Formula formula,
    List<Double> breaks,
    @Nullable Double norm) {

  public Indicator {
    breaks = List.copyOf(breaks);
  }

  public Optional<Formula> derivation() {
    return Optional.ofNullable(formula);
  }

  public Optional<Double> normValue() {
    return Optional.ofNullable(norm);
  }

  @Override
  public String toString() {
    return id;
  }
}
