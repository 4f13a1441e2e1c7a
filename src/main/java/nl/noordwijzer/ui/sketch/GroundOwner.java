package nl.noordwijzer.ui.sketch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Place;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// Who owns the complexes where an intervention lies.
///
/// @param region in which it lies
record GroundOwner(Region region) {
  /// Each once, in the order of their homes in the region; none where no complex is known.
  List<Owner> of(Place place) {
    Set<Owner> owners = new HashSet<>();
    complexes(place).forEach(complex -> owners.add(complex.owner()));
    return region.ownership().owners().stream().filter(owners::contains).toList();
  }

  private Stream<HousingComplex> complexes(Place place) {
    return switch (place) {
      case Place.Drawn(Geometry shape) -> below(shape);
      case Place.Chosen chosen ->
          Stream.concat(
              chosen.complexes().stream()
                  .map(id -> region.ownership().byId(id))
                  .flatMap(Optional::stream),
              chosen.areas().stream()
                  .map(code -> region.areas().byCode(code))
                  .flatMap(Optional::stream)
                  .flatMap(this::in));
    };
  }

  private Stream<HousingComplex> in(Area area) {
    return below(area.geometry());
  }

  private Stream<HousingComplex> below(Geometry shape) {
    if (shape.isEmpty()) {
      return Stream.empty();
    }
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(shape);
    return region.ownership().query(shape.getEnvelopeInternal()).stream()
        .filter(complex -> prepared.intersects(complex.geometry()));
  }
}
