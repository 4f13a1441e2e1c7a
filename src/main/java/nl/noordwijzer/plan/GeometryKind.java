package nl.noordwijzer.plan;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/// How an intervention lies on the map.
public enum GeometryKind {
  POLYGON,
  LINE,
  POINT,
  /// Not drawn: it applies to areas or complexes that are chosen.
  AREAS;

  /// How something lies that is drawn or chosen; empty for a mixture of shapes.
  public static Optional<GeometryKind> of(Place place) {
    return switch (place) {
      case Place.Drawn(Geometry geometry) -> of(geometry);
      case Place.Chosen _ -> Optional.of(AREAS);
    };
  }

  /// The kind of a drawn shape, of one part or several; empty for a mixture.
  public static Optional<GeometryKind> of(Geometry geometry) {
    return switch (geometry) {
      case Polygonal _ -> Optional.of(POLYGON);
      case Lineal _ -> Optional.of(LINE);
      case Puntal _ -> Optional.of(POINT);
      default -> Optional.empty();
    };
  }
}
