package nl.noordwijzer.outcome;

import java.util.List;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.text.Texts;

/// Names of the interventions of a scenario that tell them apart: where some are called the same,
/// with their type, their years and which of them it is in the order of the list.
public record InterventionNames(ScenarioEffect effect, Texts texts) {
  public String of(Intervention intervention) {
    List<Intervention> alike = alike(intervention);
    return alike.size() < 2
        ? intervention.name()
        : texts.get(
            "effect.name.alike",
            intervention.name(),
            type(intervention),
            intervention.years().words(),
            place(intervention, alike),
            alike.size());
  }

  /// Which of the two with one name it is, without that name; with its type and years where these
  /// differ.
  String apart(Intervention intervention, Intervention other) {
    int place = place(intervention, alike(intervention));
    return type(intervention).equals(type(other)) && intervention.years().equals(other.years())
        ? texts.get("effect.name.number", place)
        : texts.get(
            "effect.name.numbered", place, type(intervention), intervention.years().words());
  }

  private List<Intervention> alike(Intervention intervention) {
    return effect.scenario().interventions().stream()
        .filter(other -> other.name().equals(intervention.name()))
        .toList();
  }

  private String type(Intervention intervention) {
    return effect
        .model()
        .catalogue()
        .type(intervention.type(), effect.plan())
        .map(type -> type.names().in(texts.locale()))
        .orElse(intervention.type());
  }

  private static int place(Intervention intervention, List<Intervention> alike) {
    return alike.stream().map(Intervention::id).toList().indexOf(intervention.id()) + 1;
  }
}
