package nl.noordwijzer.ui.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.util.Subscription;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.effect.HomeConflict;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import nl.noordwijzer.map.PlanMark;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.ui.session.Latest;
import org.jspecify.annotations.Nullable;

/// Puts the verdicts on plan areas, and on interventions that displace anyone or share their homes,
/// on the map. Computes beside the FX thread, after the figures. FX thread only.
public final class MapMarks implements AutoCloseable {
  private final EffectsViewModel model;
  private final Latest<Effects, PlanMarks> marking;
  private final Subscription subscription;
  private final Map<Place, Scope> scopes = new ConcurrentHashMap<>();
  private volatile @Nullable Region ofScopes;

  public MapMarks(EffectsViewModel model) {
    this.model = model;
    marking =
        new Latest<>(
            model.desk().tasks(),
            (effects, _) -> of(effects.effect(), new EffectWords(model.texts()), scopes(effects)),
            Latest.Rules.finishing((one, other) -> one.effect().equals(other.effect())),
            model.desk().session().marksProperty()::set);
    subscription = model.effectsProperty().subscribe(this::follow);
  }

  private void follow(@Nullable Effects effects) {
    if (effects == null) {
      forget();
    } else {
      marking.want(effects);
    }
  }

  private void forget() {
    marking.forget();
    model.desk().session().marksProperty().set(PlanMarks.UNKNOWN);
  }

  /// Areas stay the same while a planner draws; what lies in them is remembered with them.
  @SuppressWarnings("ReferenceEquality") // regions are the same only when they are one object
  private Function<PlanArea, Scope> scopes(Effects effects) {
    Region region = effects.effect().plan().region();
    if (region != ofScopes) {
      scopes.clear();
      ofScopes = region;
    }
    return area -> scopes.computeIfAbsent(area.place(), place -> Scope.of(place, region));
  }

  /// @param scopes of the plan areas
  static PlanMarks of(ScenarioEffect effect, EffectWords words, Function<PlanArea, Scope> scopes) {
    Verdicts verdicts = new Verdicts(effect);
    Set<String> contested = contested(effect);
    Map<String, PlanMarks.Said> said = new HashMap<>();
    for (Intervention intervention : effect.scenario().interventions()) {
      String id = intervention.id();
      said.put(id, said(verdicts.of(id), contested.contains(id), words));
    }
    said.values().removeIf(it -> it.marks().isEmpty());
    for (PlanArea area : effect.plan().areas()) {
      Verdict verdict = verdicts.of(scopes.apply(area));
      said.put(area.id(), new PlanMarks.Said(List.of(mark(verdict)), words.onMap(verdict)));
    }
    return new PlanMarks(said);
  }

  private static Set<String> contested(ScenarioEffect effect) {
    Set<String> contested = new HashSet<>();
    for (HomeConflict conflict : effect.conflicts()) {
      contested.add(conflict.first());
      contested.add(conflict.second());
    }
    return contested;
  }

  /// Of an intervention: nothing where it displaces no one and has its homes to itself.
  private static PlanMarks.Said said(Verdict verdict, boolean contested, EffectWords words) {
    List<PlanMark> marks = new ArrayList<>();
    boolean judged = verdict.kind() != Verdict.Kind.NONE;
    if (judged) {
      marks.add(mark(verdict));
    }
    if (contested) {
      marks.add(PlanMark.CONTESTED);
    }
    return new PlanMarks.Said(marks, judged ? words.onMap(verdict) : "");
  }

  private static PlanMark mark(Verdict verdict) {
    return switch (verdict.kind()) {
      case NONE -> PlanMark.NONE;
      case CAUTION -> PlanMark.CAUTION;
      case DISPLACEMENT -> PlanMark.DISPLACEMENT;
    };
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    forget();
  }
}
