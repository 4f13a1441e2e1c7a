package nl.noordwijzer.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.CorporationView;
import nl.noordwijzer.effect.GrainProfile;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.effect.MixChange;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.effect.Sensitivity;
import nl.noordwijzer.effect.StockEstimate;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;

/// What a scenario would do in a place, computed once for all ways to print it.
final class EffectFigures {
  private final ScenarioEffect effect;
  private final EffectScope place;
  private final OptionalInt only;
  private final Scope scope;
  private final Verdicts verdicts;
  private final Map<Outlook, Ledger> ledgers;
  private final Map<Outlook, Money> money;

  /// @param only the year to print; all of them when empty
  EffectFigures(ScenarioEffect effect, EffectScope place, OptionalInt only) {
    this.effect = effect;
    this.place = place;
    this.only = only;
    scope = Scope.of(place.place(), effect.plan().region());
    verdicts = new Verdicts(effect);
    ledgers = byOutlook(outlook -> effect.ledger(scope, outlook));
    money = byOutlook(outlook -> Money.of(effect, outlook));
  }

  private static <T> Map<Outlook, T> byOutlook(Function<Outlook, T> make) {
    Map<Outlook, T> all = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      all.put(outlook, make.apply(outlook));
    }
    return all;
  }

  ScenarioEffect effect() {
    return effect;
  }

  Plan plan() {
    return effect.plan();
  }

  String place() {
    return place.name();
  }

  Verdict verdict() {
    return verdicts.of(scope);
  }

  /// Of one intervention among all others.
  Verdict verdict(Intervention intervention) {
    return verdicts.of(intervention.id());
  }

  Ledger ledger(Outlook outlook) {
    return Objects.requireNonNull(ledgers.get(outlook));
  }

  /// Those that are printed.
  List<LedgerYear> years(Outlook outlook) {
    Ledger ledger = ledger(outlook);
    return only.isPresent() ? List.of(ledger.in(only.getAsInt())) : ledger.years();
  }

  /// Of the part of each intervention that lies in the place.
  AreaMoney areaMoney() {
    return new AreaMoney(effect, scope);
  }

  /// Of the whole plan.
  Money money(Outlook outlook) {
    return Objects.requireNonNull(money.get(outlook));
  }

  MixChange mix() {
    return MixChange.of(effect, place.place(), ledger(Outlook.EXPECTED));
  }

  GrainProfile grain() {
    return GrainProfile.of(effect, scope);
  }

  Sensitivity sensitivity() {
    return Sensitivity.of(effect, scope);
  }

  /// The mix that is wanted of the place.
  Optional<TargetMix> target() {
    return place.id().flatMap(area -> TargetMix.of(area, plan()));
  }

  /// The homes as they are now.
  StockEstimate stock() {
    return scope.stock(effect.model().stock());
  }

  Map<Owner, CorporationView.Asked> corporations() {
    CorporationView view = new CorporationView(effect, scope);
    Map<Owner, CorporationView.Asked> asked = new LinkedHashMap<>();
    plan().region().ownership().corporations().forEach(owner -> asked.put(owner, view.of(owner)));
    return asked;
  }
}
