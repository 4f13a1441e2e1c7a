package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.plan.Place;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;

/// Takes places apart by neighbourhood, and tells what lies there.
///
/// What is drawn is divided by surface; chosen complexes and areas by their homes. What lies
/// outside every neighbourhood is in no books: the rest bears the whole.
final class Places {
  private final ArealInterpolation stock;
  private final AreaSet areas;
  private final Map<String, Known> complexes = new HashMap<>();
  private final Map<String, String> districts = new HashMap<>();

  /// A complex and where its homes are counted.
  private record Known(NeighbourhoodStock.Located located, String neighbourhood) {}

  Places(ArealInterpolation stock) {
    this.stock = stock;
    areas = stock.baseline().region().areas();
    for (NeighbourhoodStock neighbourhood : stock.baseline().neighbourhoods()) {
      for (NeighbourhoodStock.Located located : neighbourhood.complexes()) {
        complexes.put(located.complex().id(), new Known(located, neighbourhood.area().code()));
      }
    }
    for (Area area : areas.at(AreaLevel.NEIGHBOURHOOD)) {
      districts.put(area.code(), areas.ancestor(area, AreaLevel.DISTRICT).orElse(area).code());
    }
  }

  LocatedPlace locate(Place place) {
    List<Part> parts = parts(place);
    return new LocatedPlace(
        parts, new Site(stock(place), area(place), length(place)), owners(parts));
  }

  private List<Part> parts(Place place) {
    List<Part> parts =
        switch (place) {
          case Place.Drawn(Geometry geometry) -> drawn(Footprint.of(geometry));
          case Place.Chosen chosen -> chosen(chosen);
        };
    double total = parts.stream().mapToDouble(Part::weight).sum();
    if (total == 0) {
      parts = parts.stream().map(part -> part.weighing(part.footprint().area())).toList();
      total = parts.stream().mapToDouble(Part::weight).sum();
    }
    double whole = total;
    return parts.stream()
        .filter(part -> part.weight() > 0)
        .map(part -> part.weighing(part.weight() / whole))
        .toList();
  }

  private List<Part> drawn(Footprint surface) {
    return stock.near(surface).stream()
        .map(area -> drawn(surface, area))
        .filter(part -> !part.footprint().isEmpty())
        .toList();
  }

  private Part drawn(Footprint surface, Area area) {
    Footprint part = surface.in(stock.ground(area.code()));
    return part(area.code(), part, part.area());
  }

  private Part part(String neighbourhood, Footprint footprint, double weight) {
    return new Part(
        neighbourhood, districts.getOrDefault(neighbourhood, neighbourhood), footprint, weight);
  }

  private List<Part> chosen(Place.Chosen chosen) {
    List<Part> parts = new ArrayList<>();
    neighbourhoods(chosen)
        .forEach(code ->
            parts.add(part(code, stock.ground(code), stock.of(Set.of(code)).stock().total())));
    for (String id : chosen.complexes()) {
      Known known = complexes.get(id);
      if (known != null) {
        NeighbourhoodStock.Located located = known.located();
        parts.add(part(known.neighbourhood(), located.footprint(), located.complex().dwellings()));
      }
    }
    return parts;
  }

  /// Codes of the neighbourhoods in chosen areas, each once.
  Stream<String> neighbourhoods(Place.Chosen chosen) {
    return chosen.areas().stream()
        .flatMap(code -> areas.byCode(code).stream())
        .flatMap(area -> areas.within(area, AreaLevel.NEIGHBOURHOOD).stream())
        .map(Area::code)
        .distinct();
  }

  private Stock stock(Place place) {
    return switch (place) {
      case Place.Drawn(Geometry geometry) -> stock.within(geometry).stock();
      case Place.Chosen chosen -> {
        Set<String> whole = Set.copyOf(neighbourhoods(chosen).toList());
        Stock sum = stock.of(whole).stock();
        for (String id : chosen.complexes()) {
          Known known = complexes.get(id);
          if (known != null && !whole.contains(known.neighbourhood())) {
            sum = sum.plus(known.located().stock());
          }
        }
        yield sum;
      }
    };
  }

  private static double area(Place place) {
    return place instanceof Place.Drawn(Geometry geometry) && geometry instanceof Polygonal
        ? geometry.getArea()
        : 0;
  }

  private static double length(Place place) {
    return place instanceof Place.Drawn(Geometry geometry) && geometry instanceof Lineal
        ? geometry.getLength()
        : 0;
  }

  /// Corporations by their share of the homes that corporations have in a place; empty where they
  /// have none.
  private Map<Owner, Double> owners(List<Part> parts) {
    Map<Owner, Double> homes = new LinkedHashMap<>();
    for (Part part : parts) {
      NeighbourhoodStock neighbourhood =
          stock.baseline().neighbourhood(part.neighbourhood()).orElseThrow();
      for (NeighbourhoodStock.Located located : neighbourhood.complexes()) {
        double inside = located.footprint().shareIn(part.footprint());
        if (located.complex().owner().category() == OwnerCategory.CORPORATION && inside > 0) {
          homes.merge(
              located.complex().owner(), inside * located.complex().dwellings(), Double::sum);
        }
      }
    }
    double total = homes.values().stream().mapToDouble(Double::doubleValue).sum();
    if (total == 0) {
      return Map.of();
    }
    homes.replaceAll((_, number) -> number / total);
    return homes;
  }
}
