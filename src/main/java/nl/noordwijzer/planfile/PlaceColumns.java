package nl.noordwijzer.planfile;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.geopackage.GeometryBlob;
import nl.noordwijzer.json.Json;
import nl.noordwijzer.json.JsonPart;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Where something lies: a geometry, or areas and complexes in two columns.
record PlaceColumns(Place place) {
  static final String AREAS = "gebieden";
  static final String COMPLEXES = "complexen";

  byte @Nullable [] shape() {
    return place instanceof Place.Drawn(Geometry geometry)
        ? GeometryBlob.encode(geometry, PlanSchema.RD_NEW)
        : null;
  }

  @Nullable String areas() {
    return place instanceof Place.Chosen chosen ? Json.write(chosen.areas()) : null;
  }

  @Nullable String complexes() {
    return place instanceof Place.Chosen chosen ? Json.write(chosen.complexes()) : null;
  }

  static Place read(PlanRow row) throws NoordwijzerException {
    Optional<Geometry> drawn = row.placeIfAny();
    if (drawn.isPresent()) {
      return new Place.Drawn(drawn.get());
    }
    return new Place.Chosen(codes(row, AREAS), codes(row, COMPLEXES));
  }

  private static List<String> codes(PlanRow row, String field) throws NoordwijzerException {
    return row.json(field, List.of(), codes -> codes.list(JsonPart::text));
  }
}
