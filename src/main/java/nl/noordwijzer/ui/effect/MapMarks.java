package nl.noordwijzer.ui.effect;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.util.Subscription;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.VerdictMarks;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.ui.session.Latest;
import org.jspecify.annotations.Nullable;

/// Puts the verdicts on plan areas, and on interventions that displace anyone or share their homes,
/// on the map, unless nobody asked. Computes beside the FX thread, after the figures. FX thread
/// only.
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
            (effects, _) ->
                VerdictMarks.of(effects.effect(), new EffectWords(model.texts()), scopes(effects)),
            Latest.Rules.finishing((one, other) -> one.effect().equals(other.effect())),
            model.desk().session().marksProperty()::set);
    BooleanProperty quiet = model.desk().session().quietProperty();
    subscription =
        Subscription.combine(
            model.effectsProperty().subscribe(this::follow),
            quiet.subscribe((_, _) -> follow(model.effectsProperty().get())));
  }

  private void follow(@Nullable Effects effects) {
    if (effects == null || model.desk().session().quietProperty().get()) {
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

  @Override
  public void close() {
    subscription.unsubscribe();
    forget();
  }
}
