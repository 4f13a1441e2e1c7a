package nl.noordwijzer.outcome;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class ConflictWordsTest {
  private static final Intervention FIRST =
      intervention("a", "sloop_herstructurering", drawn(0, 20), 2029, 2031);

  @Test
  void aNameThatBothHaveIsSaidOnceWithWhatDiffers() {
    Intervention later =
        intervention("b", "flexwoningen", drawn(0, 20), 2033, 2034).withName(FIRST.name());
    assertThat(sentence(later))
        .isEqualTo(
            "Twee ingrepen heten ‘Ingreep a’ en rekenen op dezelfde 42 woningen (sociale huur):"
                + " nummer 1 (Sloop en herstructurering, 2029–2031) gaat voor"
                + " nummer 2 (Flex- en doorstroomwoningen, 2033–2034).");
  }

  @Test
  void aCopyIsToldApartByItsNumberAlone() {
    assertThat(sentence(FIRST.withId("b"))).endsWith("huur): nummer 1 gaat voor nummer 2.");
  }

  @Test
  void namesThatDifferAreSaid() {
    assertThat(sentence(FIRST.withId("b").withName("Ingreep b")))
        .isEqualTo(
            "‘Ingreep a’ en ‘Ingreep b’ rekenen op dezelfde 42 woningen (sociale huur)."
                + " ‘Ingreep a’ gaat voor.");
  }

  private static String sentence(Intervention second) {
    Plan plan = new EffectTown().homes(1, 400, 40, 50, 10).plan(FIRST, second);
    ScenarioEffect effect =
        EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A"));
    return new ConflictWords(effect, Texts.in(Texts.DUTCH))
        .sentence(new HomeConflict("a", "b", TenureSegment.SOCIAL_RENT, 42));
  }
}
