package nl.noordwijzer.bidbook;

import java.util.HashMap;
import java.util.Map;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.plan.Scenario;

/// What the scenarios of a bidbook would do, each computed once.
final class BookFigures {
  private final BookRequest request;
  private final EffectModel model;
  private final Map<String, ScenarioEffect> effects = new HashMap<>();

  BookFigures(BookRequest request) {
    this.request = request;
    model = EffectModel.of(request.plan(), request.catalogue());
  }

  PageFigures of(Subject subject) {
    return new PageFigures(request, this, subject);
  }

  ScenarioEffect effect(Scenario scenario) {
    return effects.computeIfAbsent(scenario.id(), _ -> model.compute(request.plan(), scenario));
  }
}
