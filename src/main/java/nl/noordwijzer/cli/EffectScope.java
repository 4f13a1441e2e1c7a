package nl.noordwijzer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import org.jspecify.annotations.Nullable;

/// What the figures of a scenario are for: an area, a plan area, or the homes of an owner.
///
/// @param key id of the plan area or code of the area; absent for the homes of an owner
record EffectScope(String name, Place place, @Nullable String key) {
  private static final List<AreaLevel> LARGEST_FIRST =
      List.of(AreaLevel.PROGRAMME_AREA, AreaLevel.MUNICIPALITY, AreaLevel.DISTRICT);

  /// By which the plan keeps what is wanted of it; empty for the homes of an owner.
  Optional<String> id() {
    return Optional.ofNullable(key);
  }

  /// The named one, by name or by code; else the programme area, or where there is none the largest
  /// area.
  static EffectScope of(@Nullable String word, Plan plan, Terminal terminal) {
    if (word == null) {
      return usual(plan);
    }
    Map<String, EffectScope> all = all(plan);
    EffectScope found = all.get(Words.plain(word));
    if (found == null) {
      throw Words.unknown(
          terminal,
          new Words.Unknown("--area", word),
          all.values().stream().map(EffectScope::name).toList(),
          terminal.text("cli.areas.hint"));
    }
    return found;
  }

  private static EffectScope usual(Plan plan) {
    AreaSet areas = plan.region().areas();
    Area first =
        LARGEST_FIRST.stream()
            .flatMap(level -> areas.at(level).stream())
            .findFirst()
            .orElseGet(() -> areas.areas().getFirst());
    return of(first);
  }

  /// By what they may be called; of those that are called the same the first.
  private static Map<String, EffectScope> all(Plan plan) {
    Map<String, EffectScope> all = new LinkedHashMap<>();
    for (PlanArea area : plan.areas()) {
      all.putIfAbsent(
          Words.plain(area.name()), new EffectScope(area.name(), area.place(), area.id()));
    }
    AreaSet areas = plan.region().areas();
    for (AreaLevel level : AreaLevel.values()) {
      areas.at(level).forEach(area -> all.putIfAbsent(Words.plain(area.code()), of(area)));
    }
    for (AreaLevel level : List.of(AreaLevel.values()).reversed()) {
      areas.at(level).forEach(area -> all.putIfAbsent(Words.plain(area.name()), of(area)));
    }
    for (Owner owner : plan.region().ownership().owners()) {
      all.putIfAbsent(Words.plain(owner.name()), homes(owner, plan));
    }
    return all;
  }

  private static EffectScope of(Area area) {
    return new EffectScope(area.name(), Place.areas(area.code()), area.code());
  }

  private static EffectScope homes(Owner owner, Plan plan) {
    String[] ids =
        plan.region().ownership().complexes().stream()
            .filter(complex -> complex.owner().equals(owner))
            .map(HousingComplex::id)
            .toArray(String[]::new);
    return new EffectScope(owner.name(), Place.complexes(ids), null);
  }
}
