package nl.noordwijzer.outcome;

import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.text.Texts;

/// Which two interventions count on the same homes, and which of them goes first, in a sentence. A
/// name that both have stands in it once.
public record ConflictWords(ScenarioEffect effect, Texts texts) {
  public String sentence(HomeConflict conflict) {
    Register<Intervention> all = effect.scenario().interventions();
    Intervention first = all.require(conflict.first());
    Intervention second = all.require(conflict.second());
    InterventionNames names = new InterventionNames(effect, texts);
    String homes = new EffectWords(texts).whole(conflict.homes());
    String segment = texts.get("effect.segment", conflict.segment());
    return first.name().equals(second.name())
        ? texts.get(
            "effect.conflict.alike",
            first.name(),
            homes,
            segment,
            names.apart(first, second),
            names.apart(second, first))
        : texts.get("effect.conflict", names.of(first), names.of(second), homes, segment);
  }
}
