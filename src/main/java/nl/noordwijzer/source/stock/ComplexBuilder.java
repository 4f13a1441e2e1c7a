package nl.noordwijzer.source.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Rows of one complex in one neighbourhood on their way to become one.
final class ComplexBuilder {
  private final Owner owner;
  private final String neighbourhood;
  private final Map<DwellingType, Integer> types = new HashMap<>();
  private final Map<Integer, Integer> years = new HashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final List<Geometry> geometries = new ArrayList<>();
  private int dwellings;

  ComplexBuilder(Owner owner, String neighbourhood) {
    this.owner = owner;
    this.neighbourhood = neighbourhood;
  }

  /// Adds the homes of a row.
  void add(int homes, Fields fields, Optional<Integer> year, Place place) {
    dwellings += homes;
    types.merge(fields.type(), homes, Integer::sum);
    year.ifPresent(built -> years.merge(built, homes, Integer::sum));
    fields.label().ifPresent(label -> labels.merge(label, homes, Integer::sum));
    if (place.geometry() != null) {
      geometries.add(place.geometry());
    }
  }

  /// What most homes have; of type, only what all have.
  HousingComplex build(String id, StandIn standIn) {
    return new HousingComplex(
        id,
        owner,
        dwellings,
        types.size() == 1 ? types.keySet().iterator().next() : DwellingType.UNKNOWN,
        most(years).orElse(null),
        most(labels).orElse(null),
        false,
        neighbourhood,
        geometries.isEmpty() ? standIn.in(neighbourhood) : together(),
        geometries.isEmpty());
  }

  private static <T> Optional<T> most(Map<T, Integer> homes) {
    return homes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /// The surfaces as one, else the middle of the points.
  private Geometry together() {
    List<Geometry> surfaces = geometries.stream().filter(Polygonal.class::isInstance).toList();
    if (surfaces.size() == 1) {
      return surfaces.getFirst();
    }
    if (!surfaces.isEmpty()) {
      return UnaryUnionOp.union(surfaces);
    }
    Geometry first = geometries.getFirst();
    return geometries.size() == 1 && first instanceof Point
        ? first
        : first.getFactory().buildGeometry(geometries).getCentroid();
  }
}
