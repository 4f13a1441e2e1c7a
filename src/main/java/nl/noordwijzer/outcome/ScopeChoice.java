package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// What the figures are shown for: an area, a plan area, a complex, or the homes of an owner.
///
/// @param key id of the plan area or code of the area; absent for homes
public record ScopeChoice(String name, Place place, @Nullable String key) {
  private static final List<AreaLevel> LARGEST_FIRST =
      List.of(AreaLevel.PROGRAMME_AREA, AreaLevel.MUNICIPALITY, AreaLevel.DISTRICT);

  /// By which the plan keeps what is wanted of it; empty for homes.
  public Optional<String> id() {
    return Optional.ofNullable(key);
  }

  /// What is shown first: the programme area, or where there is none the largest area.
  public static ScopeChoice usual(Plan plan) {
    AreaSet areas = plan.region().areas();
    return of(
        LARGEST_FIRST.stream()
            .flatMap(level -> areas.at(level).stream())
            .findFirst()
            .orElseGet(() -> areas.areas().getFirst()));
  }

  /// All that can be chosen but complexes, of which there are many; the first is what is shown
  /// first.
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
    return all.isEmpty() ? List.of(usual(plan)) : all;
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

  /// A complex, called by its number alone.
  public static ScopeChoice of(HousingComplex complex) {
    return new ScopeChoice(complex.id(), Place.complexes(complex.id()), null);
  }

  /// The complexes of an area or an owner of which the place is known, by their number.
  public static List<ScopeChoice> complexes(ScopeChoice in, Plan plan, Texts texts) {
    return complexesIn(in.place(), plan.region())
        .filter(complex -> !complex.approximate())
        .sorted(Comparator.comparing(HousingComplex::id))
        .map(complex -> homes(complex, texts))
        .toList();
  }

  private static Stream<HousingComplex> complexesIn(Place place, Region region) {
    Ownership ownership = region.ownership();
    return switch (place) {
      case Place.Drawn(Geometry geometry) ->
          ownership.query(geometry.getEnvelopeInternal()).stream()
              .filter(complex -> complex.geometry().intersects(geometry));
      case Place.Chosen chosen -> {
        Set<String> codes = neighbourhoods(chosen, region.areas());
        Set<String> ids = Set.copyOf(chosen.complexes());
        yield ownership.complexes().stream()
            .filter(it -> codes.contains(it.neighbourhood()) || ids.contains(it.id()));
      }
    };
  }

  private static Set<String> neighbourhoods(Place.Chosen chosen, AreaSet areas) {
    return chosen.areas().stream()
        .flatMap(code -> areas.byCode(code).stream())
        .flatMap(area -> areas.within(area, AreaLevel.NEIGHBOURHOOD).stream())
        .map(Area::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ScopeChoice homes(HousingComplex complex, Texts texts) {
    return of(complex)
        .called(
            texts.get(
                "effectpane.scope.complex",
                complex.id(),
                complex.owner().name(),
                complex.dwellings()));
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
