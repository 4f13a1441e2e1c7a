package nl.noordwijzer.effect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Place;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// What figures are for: whole neighbourhoods, a surface, both, or the homes of some complexes.
/// Remembers what it was asked: while a planner draws, most of it stays the same. Safe for use by
/// several threads.
public final class Scope {
  /// Places to remember: far more than a scenario has.
  private static final int MOST_PLACES = 2_000;

  private final Set<String> neighbourhoods;
  private final @Nullable Footprint surface;
  private final @Nullable ChosenHomes chosen;
  private final Map<LocatedPlace, Inside> insides = new ConcurrentHashMap<>();
  private final Map<Grid, GrainGrid> grids = new ConcurrentHashMap<>();
  private volatile @Nullable Homes homes;

  private record Grid(int metres, ArealInterpolation of) {}

  /// What is in here now.
  private record Homes(ArealInterpolation of, StockEstimate stock, Map<Owner, Double> ofOwners) {}

  private Scope(
      Set<String> neighbourhoods, @Nullable Footprint surface, @Nullable ChosenHomes chosen) {
    this.neighbourhoods = neighbourhoods;
    this.surface = surface;
    this.chosen = chosen;
  }

  private Scope(Set<String> neighbourhoods, @Nullable Footprint surface) {
    this(neighbourhoods, surface, null);
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
      case Place.Chosen chosen when chosen.areas().isEmpty() ->
          new Scope(Set.of(), null, new ChosenHomes(Set.copyOf(chosen.complexes())));
      case Place.Chosen chosen -> chosen(chosen, region);
    };
  }

  /// Areas, and the ground of complexes besides.

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
    return share(part.neighbourhood(), part.footprint());
  }

  private double share(String neighbourhood, Footprint footprint) {
    if (neighbourhoods.contains(neighbourhood)) {
      return 1;
    }
    return surface == null ? 0 : footprint.shareIn(surface);
  }

  /// What of a place lies in here.
  Inside inside(LocatedPlace place) {
    if (insides.size() > MOST_PLACES) {
      insides.clear();
    }
    return insides.computeIfAbsent(
        place,
        it -> chosen == null ? Inside.of(it, this::share) : Inside.of(it).held(it.held(this::has)));
  }

  /// Whether an intervention is about what is in here; one of no homes is not about chosen homes.
  boolean concerns(Work work) {
    return (chosen == null || work.isOfHomes()) && !inside(work.place()).isNothing();
  }

  private boolean has(HousingComplex complex) {
    return chosen == null || chosen.has(complex);
  }

  /// What of a place in here belongs to some owners.
  Inside inside(LocatedPlace place, Predicate<Owner> whose) {
    Holding held = place.held(complex -> has(complex) && whose.test(complex.owner()));
    return inside(place).held(held);
  }

  /// What of a place in here does not.
  Inside insideOfOthers(LocatedPlace place, Predicate<Owner> than) {
    Inside all = inside(place);
    return all.held(all.holding().minus(inside(place, than).holding()));
  }

  /// Of the homes of a complex.
  private double share(String neighbourhood, NeighbourhoodStock.Located located) {
    return chosen == null
        ? share(neighbourhood, located.footprint())
        : chosen.has(located.complex()) ? 1 : 0;
  }

  private boolean isElsewhere(String neighbourhood) {
    return !neighbourhoods.contains(neighbourhood);
  }

  /// All that is in here.
  Envelope envelope(ArealInterpolation stock) {
    if (chosen != null) {
      return chosen.envelope(stock.baseline());
    }
    Envelope envelope = surface == null ? new Envelope() : surface.envelope().copy();
    neighbourhoods.forEach(
        code -> stock.findGround(code).ifPresent(it -> envelope.expandToInclude(it.envelope())));
    return envelope;
  }

  /// The homes in a square, as far as that lies in here.
  Stock homes(Footprint square, ArealInterpolation stock) {
    if (chosen != null) {
      return chosen.within(square, stock.baseline());
    }
    Stock whole = stock.within(square, neighbourhoods::contains).stock();
    return surface == null || !surface.envelope().intersects(square.envelope())
        ? whole
        : whole.plus(stock.within(square.in(surface), this::isElsewhere).stock());
  }

  /// Share of a part that lies in a square and in here, from 0 to 1.
  double share(Part part, Footprint square) {
    if (chosen != null || neighbourhoods.contains(part.neighbourhood())) {
      return part.footprint().shareIn(square);
    }
    return surface == null || !surface.envelope().intersects(square.envelope())
        ? 0
        : part.footprint().shareIn(square.in(surface));
  }

  /// The squares of a size that cover it.
  ///
  /// @param metres side of the squares
  GrainGrid grid(int metres, ArealInterpolation stock) {
    return grids.computeIfAbsent(new Grid(metres, stock), _ -> new GrainGrid(this, stock, metres));
  }

  /// The homes in here now.
  public StockEstimate stock(ArealInterpolation stock) {
    return homes(stock).stock();
  }

  /// Homes of an owner in here whose place is known.
  double homes(Owner owner, ArealInterpolation stock) {
    return homes(stock).ofOwners().getOrDefault(owner, 0.0);
  }

  @SuppressWarnings("ReferenceEquality") // a stock is the same only when it is one object
  private Homes homes(ArealInterpolation stock) {
    Homes known = homes;
    if (known == null || known.of() != stock) {
      known = new Homes(stock, count(stock), ofOwners(stock.baseline()));
      homes = known;
    }
    return known;
  }

  private Map<Owner, Double> ofOwners(Baseline baseline) {
    Map<Owner, Double> sums = new HashMap<>();
    for (NeighbourhoodStock neighbourhood : baseline.neighbourhoods()) {
      for (NeighbourhoodStock.Located located : neighbourhood.complexes()) {
        double inside = share(neighbourhood.area().code(), located);
        sums.merge(located.complex().owner(), inside * located.complex().dwellings(), Double::sum);
      }
    }
    return Map.copyOf(sums);
  }

  private StockEstimate count(ArealInterpolation stock) {
    if (chosen != null) {
      return chosen.stock(stock.baseline());
    }
    StockEstimate whole = stock.of(neighbourhoods);
    return Optional.ofNullable(surface)
        .map(footprint -> whole.plus(stock.within(footprint, this::isElsewhere)))
        .orElse(whole);
  }
}
