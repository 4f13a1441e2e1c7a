package nl.noordwijzer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// What the figures of a scenario can be asked for by name: an area, a plan area, a complex, or the
/// homes of an owner.
final class EffectScope {
  private final Map<String, ScopeChoice> all = new LinkedHashMap<>();

  private final Plan plan;

  private EffectScope(Plan plan) {
    this.plan = plan;
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
      throw unknown(word, terminal);
    }
    return found;
  }

  private CommandFailure unknown(String word, Terminal terminal) {
    List<String> names = all.values().stream().map(ScopeChoice::name).toList();
    if (Words.near(word, names).isEmpty()) {
      Optional<Intervention> called = intervention(word);
      Optional<Area> where = called.flatMap(this::neighbourhood);
      if (where.isPresent()) {
        return terminal.wrongUse(
            "cli.effect.area.intervention", word, called.get().name(), where.get().name());
      }
    }
    return Words.unknown(terminal, new Words.Unknown("--area", word), names, hint(terminal));
  }

  /// The names that no command lists: those of plan areas and owners.
  private String hint(Terminal terminal) {
    return terminal.text(
        "cli.effect.area.hint",
        plan.areas().size(),
        quoted(plan.areas().stream().map(PlanArea::name)),
        plan.region().ownership().owners().size(),
        quoted(plan.region().ownership().owners().stream().map(Owner::name)));
  }

  private static String quoted(Stream<String> names) {
    return names.map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }

  /// The first of which the name has the word in it.
  private Optional<Intervention> intervention(String word) {
    return plan.scenarios().stream()
        .flatMap(scenario -> scenario.interventions().stream())
        .filter(it -> !Words.near(word, List.of(it.name())).isEmpty())
        .findFirst();
  }

  /// In which the middle of an intervention lies.
  private Optional<Area> neighbourhood(Intervention intervention) {
    Coordinate middle = intervention.place().extent(plan.region()).centre();
    return Optional.ofNullable(middle)
        .flatMap(at ->
            plan.region().areas().query(AreaLevel.NEIGHBOURHOOD, new Envelope(at)).stream()
                .filter(area -> SimplePointInAreaLocator.isContained(at, area.geometry()))
                .findFirst());
  }
}
