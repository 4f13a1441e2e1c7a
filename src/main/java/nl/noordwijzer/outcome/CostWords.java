package nl.noordwijzer.outcome;

import java.util.stream.Collectors;
import nl.noordwijzer.effect.CostSum;
import nl.noordwijzer.effect.CostTerm;
import nl.noordwijzer.text.Texts;

/// What interventions cost, as numbers times prices in words.
record CostWords(EffectWords words) {

  /// Of one intervention, as a sentence.
  String sum(CostSum sum) {
    String name = sum.intervention().name();
    String euros = words.euros(sum.euros());
    if (sum.lines().isEmpty()) {
      return texts().get("effectpane.money.account.own", name, euros);
    }
    String terms = sum.lines().stream().map(this::line).collect(Collectors.joining(" + "));
    return texts().get("effectpane.money.account.terms", name, terms, euros);
  }

  private Texts texts() {
    return words.texts();
  }

  private String line(CostSum.Line line) {
    CostTerm term = line.term();
    String key = "effectpane.money.account.term" + (term.assumption() == null ? ".entered" : "");
    return texts()
        .get(
            key,
            number(term.number(), 1),
            number(term.price(), 2),
            term.unit().in(texts().locale()),
            decapitalised(term.label().in(texts().locale())),
            new Period(line.from(), line.to()).words());
  }

  /// Whole where it is.
  private String number(double value, int decimals) {
    boolean whole = Math.abs(value - Math.rint(value)) < 1e-6;
    return texts().figures().number(value, whole ? 0 : decimals);
  }

  private static String decapitalised(String label) {
    boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
    return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
  }
}
