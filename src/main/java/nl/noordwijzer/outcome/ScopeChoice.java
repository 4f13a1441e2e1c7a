package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the figures are shown for: an area, a plan area, or the homes of an owner.
///
/// @param key id of the plan area or code of the area; absent for the homes of an owner
public record ScopeChoice(String name, Place place, @Nullable String key) {
  /// By which the plan keeps what is wanted of it; empty for the homes of an owner.
  public Optional<String> id() {
    return Optional.ofNullable(key);
  }

  /// All that can be chosen; the first is what is shown first.
  public static List<ScopeChoice> of(Plan plan, Texts texts) {
    List<ScopeChoice> all = new ArrayList<>();
    AreaSet areas = plan.region().areas();
    List<Area> programme = areas.at(AreaLevel.PROGRAMME_AREA);
    programme.forEach(area -> all.add(of(area)));
    areas.at(AreaLevel.MUNICIPALITY).forEach(area -> all.add(area(area, texts)));
    plan.areas()
        .forEach(
            area -> all.add(of(area).called(texts.get("effectpane.scope.plan_area", area.name()))));
    Stream<Area> districts =
        programme.isEmpty()
            ? areas.at(AreaLevel.DISTRICT).stream()
            : programme.stream().flatMap(it -> areas.within(it, AreaLevel.DISTRICT).stream());
    districts.forEach(area -> all.add(area(area, texts)));
    corporations(plan).forEach(owner -> all.add(homes(owner, plan, texts)));
    return all;
  }

  /// An area, called by its name alone.
  public static ScopeChoice of(Area area) {
    return new ScopeChoice(area.name(), Place.areas(area.code()), area.code());
  }

  /// A plan area, called by its name alone.
  public static ScopeChoice of(PlanArea area) {
    return new ScopeChoice(area.name(), area.place(), area.id());
  }

  /// The homes of an owner.
  public static ScopeChoice of(Owner owner, Plan plan) {
    String[] ids =
        plan.region().ownership().complexes().stream()
            .filter(complex -> complex.owner().equals(owner))
            .map(HousingComplex::id)
            .toArray(String[]::new);
    return new ScopeChoice(owner.name(), Place.complexes(ids), null);
  }

  private ScopeChoice called(String other) {
    return new ScopeChoice(other, place, key);
  }

  /// Corporations that own homes in the region, largest first.
  static List<Owner> corporations(Plan plan) {
    return plan.region().ownership().corporations();
  }

  private static ScopeChoice area(Area area, Texts texts) {
    String level = texts.get("area.level", area.level());
    return of(area).called(area.name() + " (" + level + ")");
  }

  private static ScopeChoice homes(Owner owner, Plan plan, Texts texts) {
    return of(owner, plan).called(texts.get("effectpane.scope.owner", owner.name()));
  }
}
