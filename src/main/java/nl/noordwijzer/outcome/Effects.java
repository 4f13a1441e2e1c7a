package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.CorporationView;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.effect.StockEstimate;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import org.jspecify.annotations.Nullable;

/// What a scenario would do in an area.
///
/// @param ofIntervention verdict on the one that is chosen; absent when none is
public record Effects(
    Wish wish,
    ScenarioEffect effect,
    Scope scope,
    Map<Outlook, Ledger> ledgers,
    Verdict verdict,
    @Nullable Verdict ofIntervention) {

  /// Computes them.
  ///
  /// @param model that holds for the plan
  /// @param before of which the area is taken over where it is the same; absent the first time
  public static Effects of(Wish wish, EffectModel model, @Nullable Effects before) {
    ScenarioEffect effect = model.compute(wish.plan(), wish.scenario());
    Scope scope = scope(wish, before);
    Map<Outlook, Ledger> ledgers = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      ledgers.put(outlook, effect.ledger(scope, outlook));
    }
    Verdicts verdicts = new Verdicts(effect);
    return new Effects(
        wish,
        effect,
        scope,
        ledgers,
        verdicts.of(scope),
        Optional.ofNullable(wish.intervention()).map(verdicts::of).orElse(null));
  }

  @SuppressWarnings("ReferenceEquality") // regions are the same only when they are one object
  private static Scope scope(Wish wish, @Nullable Effects before) {
    if (before != null
        && before.wish.plan().region() == wish.plan().region()
        && before.wish.choice().equals(wish.choice())) {
      return before.scope;
    }
    return Scope.of(wish.choice().place(), wish.plan().region());
  }

  public Ledger ledger(Outlook outlook) {
    return Objects.requireNonNull(ledgers.get(outlook));
  }

  /// How homes are mixed: what no assumption changes.
  public MixChange mix() {
    return MixChange.of(effect, wish.choice().place(), ledger(Outlook.EXPECTED));
  }

  /// The mix that is wanted of the area; empty when none is set.
  public Optional<TargetMix> target() {
    return wish.choice().id().flatMap(area -> TargetMix.of(area, wish.plan()));
  }

  /// Of the part of each intervention that lies in the area.
  public AreaMoney money() {
    return new AreaMoney(effect, scope);
  }

  /// What is asked of each corporation, in the order of their size, and last of none of them:
  /// together all that happens in the area.
  public List<AskedOf> asked() {
    List<AskedOf> all = new ArrayList<>();
    ScopeChoice.corporations(effect.plan())
        .forEach(owner -> all.add(askedOf(owner, view -> view.of(owner))));
    all.add(askedOf(null, CorporationView::ofNone));
    return all;
  }

  private AskedOf askedOf(
      @Nullable Owner owner, Function<CorporationView, CorporationView.Asked> part) {
    Map<Outlook, CorporationView.Asked> asked = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      asked.put(outlook, part.apply(new CorporationView(effect, scope, outlook)));
    }
    return new AskedOf(owner, asked);
  }

  /// Whether an intervention does or costs anything in the area.
  public boolean touches(String intervention) {
    return effect.touches(intervention, scope);
  }

  /// The homes as they are now.
  public StockEstimate stock() {
    return scope.stock(effect.model().stock());
  }
}
