package nl.noordwijzer.effect;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.plan.Phrase;

/// A figure with its range and the way to it.
///
/// @param value as expected
/// @param low least of all outlooks
/// @param high greatest of all outlooks
/// @param unit key of its words
/// @param account how it was reached
public record EffectFigure(double value, double low, double high, String unit, Account account) {

  /// How a figure was reached.
  ///
  /// @param formula as a sentence, with the numbers filled in
  /// @param measured share of the homes that is measured and not apportioned, from 0 to 1; 1 where
  ///   no homes are apportioned
  /// @param onPoints share of the homes that is apportioned over points of homes, from 0 to 1
  /// @param assumptions ids of those that it rests on
  public record Account(
      Phrase formula,
      double measured,
      double onPoints,
      List<String> assumptions,
      List<Source> sources) {
    public Account {
      assumptions = List.copyOf(assumptions);
      sources = List.copyOf(sources);
    }
  }

  /// A figure that comes out differently in each outlook.
  ///
  /// @param values of each outlook
  static EffectFigure of(Map<Outlook, Double> values, String unit, Account account) {
    return new EffectFigure(
        Objects.requireNonNull(values.get(Outlook.EXPECTED)),
        Collections.min(values.values()),
        Collections.max(values.values()),
        unit,
        account);
  }
}
