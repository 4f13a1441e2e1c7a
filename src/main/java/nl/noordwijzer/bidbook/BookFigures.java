package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.outcome.CompareWish;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.outcome.VerdictMarks;
import nl.noordwijzer.outcome.Wish;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import org.jspecify.annotations.Nullable;

/// What the scenarios of a bidbook would do, each computed once.
final class BookFigures {
  private final ShortNames names;
  private final BookRequest request;
  private final EffectModel model;
  private final Map<Asked, Effects> effects = new HashMap<>();
  private final Map<Shown, Comparison> comparisons = new HashMap<>();
  private final Map<String, PlanMarks> marks = new HashMap<>();
  private @Nullable Comparison last;

  private record Asked(String scenario, ScopeChoice place, @Nullable String intervention) {}

  private record Shown(Measure measure, boolean difference) {}

  BookFigures(ShortNames names) {
    this.names = names;
    request = names.request();
    model = EffectModel.of(request.plan(), request.catalogue());
  }

  /// What the figures are about.
  BookRequest request() {
    return request;
  }

  /// All of the name that a scenario has in the plan.
  String wholeName(Scenario scenario) {
    return names.whole(scenario);
  }

  /// What a scenario would do in a place.
  ///
  /// @param intervention that is judged by itself; absent when none is
  Effects effects(Scenario scenario, ScopeChoice place, @Nullable String intervention) {
    return effects.computeIfAbsent(
        new Asked(scenario.id(), place, intervention),
        _ ->
            Effects.of(
                new Wish(request.plan(), scenario, place, intervention, false), model, null));
  }

  /// The base and the chosen scenarios side by side, at the end of the last year.
  ///
  /// @param difference whether the others show how they differ from the base
  Comparison comparison(Measure measure, boolean difference) {
    Shown shown = new Shown(measure, difference);
    Comparison known = comparisons.get(shown);
    if (known == null) {
      CompareWish wish =
          new CompareWish(
              request.plan(), scenarios(), measure, difference, Years.LAST, Ground.PAPER);
      known = Comparison.of(wish, model, request.catalogue(), request.texts(), last);
      comparisons.put(shown, known);
      last = known;
    }
    return known;
  }

  /// What a map says of a scenario: its verdicts.
  PlanMarks marks(Scenario scenario) {
    return marks.computeIfAbsent(
        scenario.id(),
        _ ->
            VerdictMarks.of(
                model.compute(request.plan(), scenario),
                new EffectWords(request.texts()),
                area -> Scope.of(area.place(), request.plan().region())));
  }

  /// The base, and the chosen ones after it.
  List<Scenario> scenarios() {
    List<Scenario> all = new ArrayList<>();
    all.add(request.plan().base());
    request.scenarios().stream().filter(one -> !all.contains(one)).forEach(all::add);
    return all;
  }
}
