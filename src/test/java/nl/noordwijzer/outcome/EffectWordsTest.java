package nl.noordwijzer.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.effect.EffectFigure;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class EffectWordsTest {
  private static final EffectWords WORDS = new EffectWords(Texts.in(Texts.DUTCH));

  /// 42,4 and 10,4 households, 52,8 in all. The first says 42 on its form and on the map.
  @Test
  void theNamedCauseHasTheNumberThatItHasByItself() {
    EffectFigure all =
        new EffectFigure(
            52.8,
            52.8,
            52.8,
            "effect.unit.households",
            new EffectFigure.Account(
                new Phrase("effect.verdict.nobody"), 1, 0, List.of(), List.of()));
    Verdict verdict =
        new Verdict(
            Verdict.Kind.DISPLACEMENT,
            all,
            2029,
            new Phrase("effect.verdict.nobody"),
            new Verdict.Others(10.4, 1));
    assertThat(WORDS.sentence(verdict))
        .endsWith(": 53 (53–53): 42 hierdoor, en 11 door 1 andere ingreep.");
  }
}
