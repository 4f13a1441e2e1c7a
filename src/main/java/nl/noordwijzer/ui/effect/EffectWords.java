package nl.noordwijzer.ui.effect;

import java.util.OptionalDouble;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.Texts;

/// Figures and verdicts in the words of the user.
record EffectWords(Texts texts) {
  /// Less than this is no home and no household.
  private static final double ROUNDING = 1e-6;

  private static final double MILLION = 1e6;

  String of(Phrase phrase) {
    return texts.get(phrase.key(), phrase.arguments(texts.locale()));
  }

  /// Homes or households, whole; what is less than half of one is not called none.
  String whole(double number) {
    if (Math.abs(number) > ROUNDING && Math.abs(number) < 0.5) {
      return texts.get(number > 0 ? "effectpane.figure.less" : "effectpane.figure.less.negative");
    }
    return texts.figures().number(number, 0);
  }

  String range(double low, double high) {
    return whole(low) + "–" + whole(high);
  }

  String percent(double share) {
    return texts.figures().number(100 * share, 1, "%");
  }

  String index(OptionalDouble value) {
    return value.isEmpty()
        ? texts.get("effectpane.figure.undefined")
        : texts.figures().number(value.getAsDouble(), 3);
  }

  /// An amount in millions of euros.
  String euros(double amount) {
    return texts.figures().number(amount / MILLION, 1);
  }

  /// A verdict as a sentence with its cause and its number.
  String sentence(Verdict verdict) {
    return verdict
        .cause()
        .map(cause ->
            of(cause)
                + " "
                + texts.get(
                    "effectpane.verdict.households",
                    whole(verdict.displaced().value()),
                    range(verdict.displaced().low(), verdict.displaced().high())))
        .orElseGet(() -> texts.get("effectpane.verdict.nobody"));
  }
}
