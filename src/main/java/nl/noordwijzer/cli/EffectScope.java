package nl.noordwijzer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What the figures of a scenario can be asked for by name: an area, a plan area, a complex, or the
/// homes of an owner.
final class EffectScope {
  private final Map<String, ScopeChoice> all = new LinkedHashMap<>();

  private EffectScope(Plan plan) {
    plan.areas().forEach(area -> put(area.name(), ScopeChoice.of(area)));
    AreaSet areas = plan.region().areas();
    for (AreaLevel level : AreaLevel.values()) {
      areas.at(level).forEach(area -> put(area.code(), ScopeChoice.of(area)));
    }
    for (AreaLevel level : List.of(AreaLevel.values()).reversed()) {
      areas.at(level).forEach(area -> put(area.name(), ScopeChoice.of(area)));
    }
    for (Owner owner : plan.region().ownership().owners()) {
      put(owner.name(), ScopeChoice.of(owner, plan));
    }
    for (HousingComplex complex : plan.region().ownership().complexes()) {
      if (!complex.approximate()) {
        put(complex.id(), ScopeChoice.of(complex));
      }
    }
  }

  /// Of those that are called the same the first counts.
  private void put(String name, ScopeChoice choice) {
    all.putIfAbsent(Words.plain(name), choice);
  }

  /// The named one, by name, code or number; else what is shown first.
  static ScopeChoice of(@Nullable String word, Plan plan, Terminal terminal) {
    return word == null ? ScopeChoice.usual(plan) : new EffectScope(plan).named(word, terminal);
  }

  private ScopeChoice named(String word, Terminal terminal) {
    ScopeChoice found = all.get(Words.plain(word));
    if (found == null) {
      throw Words.unknown(
          terminal,
          new Words.Unknown("--area", word),
          all.values().stream().map(ScopeChoice::name).toList(),
          terminal.text("cli.areas.hint"));
    }
    return found;
  }
}
