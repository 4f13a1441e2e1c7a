package nl.noordwijzer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;

/// Finds what is wrong with a place in a region.
final class PlaceCheck {
  private final Region region;

  PlaceCheck(Region region) {
    this.region = region;
  }

  List<Phrase> check(Place place) {
    return switch (place) {
      case Place.Drawn(Geometry geometry) -> drawn(geometry).stream().toList();
      case Place.Chosen chosen -> chosen(chosen);
    };
  }

  private Optional<Phrase> drawn(Geometry geometry) {
    if (geometry.isEmpty()) {
      return Optional.of(new Phrase("plan.problem.place.absent"));
    }
    if (!geometry.isValid()) {
      return Optional.of(new Phrase("plan.problem.place.invalid"));
    }
    return isOutside(geometry)
        ? Optional.of(new Phrase("plan.problem.place.outside"))
        : Optional.empty();
  }

  /// Whether it touches no area that has figures of its own.
  private boolean isOutside(Geometry geometry) {
    return region.areas().query(AreaLevel.NEIGHBOURHOOD, geometry.getEnvelopeInternal()).stream()
        .noneMatch(
            area -> RelateNG.relate(area.geometry(), geometry, RelatePredicate.intersects()));
  }

  private List<Phrase> chosen(Place.Chosen chosen) {
    List<Phrase> problems = new ArrayList<>();
    if (chosen.areas().isEmpty() && chosen.complexes().isEmpty()) {
      problems.add(new Phrase("plan.problem.place.absent"));
    }
    chosen.areas().stream()
        .filter(code -> region.areas().byCode(code).isEmpty())
        .forEach(code -> problems.add(new Phrase("plan.problem.place.area", code)));
    chosen.complexes().stream()
        .filter(id -> region.ownership().byId(id).isEmpty())
        .forEach(id -> problems.add(new Phrase("plan.problem.place.complex", id)));
    return problems;
  }
}
