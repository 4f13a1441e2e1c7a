package nl.noordwijzer.effect;

import java.util.Set;

/// What some interventions of a scenario cost. Caps of funding sources hold for the whole scenario.
public record InterventionMoney(ScenarioEffect effect) {

  /// @param ids of the interventions
  public Money of(Set<String> ids, Outlook outlook) {
    return Money.of(effect, outlook, (work, _) -> ids.contains(work.intervention().id()) ? 1 : 0);
  }
}
