package nl.noordwijzer.outcome;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.CorporationView;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import org.jspecify.annotations.Nullable;

/// What a scenario would do in an area.
///
/// @param ofIntervention verdict on the one that is chosen; absent when none is
/// @param money in the area
/// @param asked of each corporation, in the order of their size
public record Effects(
    Wish wish,
    ScenarioEffect effect,
    Scope scope,
    Map<Outlook, Ledger> ledgers,
    Verdict verdict,
    @Nullable Verdict ofIntervention,
    MixChange mix,
    AreaMoney money,
    Map<Owner, CorporationView.Asked> asked) {

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
        Optional.ofNullable(wish.intervention()).map(verdicts::of).orElse(null),
        MixChange.of(effect, wish.choice().place(), of(ledgers, Outlook.EXPECTED)),
        new AreaMoney(effect, scope),
        asked(effect, scope));
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

  private static Map<Owner, CorporationView.Asked> asked(ScenarioEffect effect, Scope scope) {
    CorporationView view = new CorporationView(effect, scope);
    Map<Owner, CorporationView.Asked> asked = new LinkedHashMap<>();
    ScopeChoice.corporations(effect.plan()).forEach(owner -> asked.put(owner, view.of(owner)));
    return asked;
  }

  public Ledger ledger(Outlook outlook) {
    return of(ledgers, outlook);
  }

  public Money money(Outlook outlook) {
    return money.in(outlook);
  }

  private static <T> T of(Map<Outlook, T> all, Outlook outlook) {
    return Objects.requireNonNull(all.get(outlook));
  }
}
