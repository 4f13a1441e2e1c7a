package nl.noordwijzer.effect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Place;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// What figures are for: whole neighbourhoods, a surface, or both.
public final class Scope {
  private final Set<String> neighbourhoods;
  private final @Nullable Footprint surface;

  private Scope(Set<String> neighbourhoods, @Nullable Footprint surface) {
    this.neighbourhoods = neighbourhoods;
    this.surface = surface;
  }

  /// All that has figures.
  public static Scope all(Region region) {
    return new Scope(codes(region.areas().at(AreaLevel.NEIGHBOURHOOD)), null);
  }

  public static Scope of(Area area, Region region) {
    return new Scope(codes(region.areas().within(area, AreaLevel.NEIGHBOURHOOD)), null);
  }

  public static Scope of(Place place, Region region) {
    return switch (place) {
      case Place.Drawn(Geometry geometry) -> new Scope(Set.of(), Footprint.of(geometry));
      case Place.Chosen chosen -> chosen(chosen, region);
    };
  }

  private static Scope chosen(Place.Chosen chosen, Region region) {
    AreaSet areas = region.areas();
    Set<String> whole = new HashSet<>();
    for (String code : chosen.areas()) {
      areas
          .byCode(code)
          .ifPresent(area -> whole.addAll(codes(areas.within(area, AreaLevel.NEIGHBOURHOOD))));
    }
    List<Geometry> homes =
        chosen.complexes().stream()
            .flatMap(id -> region.ownership().byId(id).stream())
            .map(HousingComplex::geometry)
            .map(geometry -> Footprint.of(geometry).surface())
            .toList();
    return new Scope(
        Set.copyOf(whole), homes.isEmpty() ? null : Footprint.of(OverlayNGRobust.union(homes)));
  }

  private static Set<String> codes(List<Area> areas) {
    return areas.stream().map(Area::code).collect(Collectors.toUnmodifiableSet());
  }

  /// Share of a part that lies in here, from 0 to 1.
  double share(Part part) {
    if (neighbourhoods.contains(part.neighbourhood())) {
      return 1;
    }
    return surface == null ? 0 : part.footprint().shareIn(surface);
  }

  /// The homes in here now.
  public StockEstimate stock(ArealInterpolation stock) {
    StockEstimate whole = stock.of(neighbourhoods);
    return Optional.ofNullable(surface)
        .map(footprint -> whole.plus(stock.within(footprint, neighbourhoods)))
        .orElse(whole);
  }
}
