package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.HousingComplex;
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
    Stock homes = stock(place);
    return new LocatedPlace(
        parts, new Site(homes, area(place), length(place)), complexes(parts, homes));
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

  /// Complexes by their share of the homes of owners of their kind in a place. All homes of
  /// corporations are known; of other owners there may be more than those of complexes.
  ///
  /// @param homes there
  private Map<HousingComplex, Double> complexes(List<Part> parts, Stock homes) {
    Map<HousingComplex, Double> inside = new LinkedHashMap<>();
    Map<OwnerCategory, Double> ofKind = new EnumMap<>(OwnerCategory.class);
    for (Part part : parts) {
      for (NeighbourhoodStock.Located located : located(part)) {
        HousingComplex complex = located.complex();
        double here = located.footprint().shareIn(part.footprint()) * complex.dwellings();
        if (here > 0) {
          inside.merge(complex, here, Double::sum);
          ofKind.merge(complex.owner().category(), here, Double::sum);
        }
      }
    }
    ofKind.replaceAll((kind, known) -> Math.max(known, all(kind, homes)));
    inside.replaceAll(
        (complex, here) -> here / ofKind.getOrDefault(complex.owner().category(), 1.0));
    return inside;
  }

  private List<NeighbourhoodStock.Located> located(Part part) {
    return stock.baseline().neighbourhood(part.neighbourhood()).orElseThrow().complexes();
  }

  private static double all(OwnerCategory kind, Stock homes) {
    return kind == OwnerCategory.CORPORATION
        ? 0
        : OwnerSegments.of(kind).stream().mapToDouble(homes::get).sum();
  }
}
