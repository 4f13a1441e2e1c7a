package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// The geometry of a place in a region.
///
/// @param parts drawn shapes, or the areas and complexes that were chosen; none where the region
///   knows none of them
/// @param drawn whether it was drawn, rather than chosen
record PlanShape(List<Geometry> parts, boolean drawn) {
  static PlanShape of(Place place, Region region) {
    return switch (place) {
      case Place.Drawn(Geometry geometry) ->
          new PlanShape(geometry.isEmpty() ? List.of() : List.of(geometry), true);
      case Place.Chosen chosen -> new PlanShape(chosen(chosen, region), false);
    };
  }

  private static List<Geometry> chosen(Place.Chosen chosen, Region region) {
    List<Geometry> parts = new ArrayList<>();
    for (String code : chosen.areas()) {
      region.areas().byCode(code).ifPresent(area -> parts.add(area.geometry()));
    }
    for (String id : chosen.complexes()) {
      region.ownership().byId(id).ifPresent(complex -> parts.add(complex.geometry()));
    }
    return parts;
  }

  /// Whether anything of it is drawn in a piece of the world: of a chosen area only its outline and
  /// its sign are.
  boolean isSeen(Envelope extent) {
    Geometry piece = new GeometryFactory().toGeometry(extent);
    boolean sign = middle().filter(extent::contains).isPresent();
    return sign
        || parts.stream()
            .filter(part -> extent.intersects(part.getEnvelopeInternal()))
            .anyMatch(part -> (drawn ? part : outline(part)).intersects(piece));
  }

  private static Geometry outline(Geometry part) {
    return part.getDimension() == 2 ? part.getBoundary() : part;
  }

  boolean meets(Envelope extent) {
    return parts.stream().anyMatch(part -> extent.intersects(part.getEnvelopeInternal()));
  }

  /// Where its sign stands: in the middle of an area, or halfway along a line.
  Optional<Coordinate> middle() {
    return parts.stream().findFirst().map(PlanShape::middle);
  }

  /// Its northernmost point.
  Optional<Coordinate> north() {
    return parts.stream()
        .flatMap(part -> Stream.of(part.getCoordinates()))
        .max(Comparator.comparingDouble(Coordinate::getY));
  }

  private static Coordinate middle(Geometry geometry) {
    return switch (geometry) {
      case Lineal _ -> {
        LengthIndexedLine line = new LengthIndexedLine(geometry.getGeometryN(0));
        yield line.extractPoint(geometry.getGeometryN(0).getLength() / 2);
      }
      case Polygonal _ -> {
        Point centre = geometry.getCentroid();
        yield (geometry.contains(centre) ? centre : geometry.getInteriorPoint()).getCoordinate();
      }
      default -> geometry.getCoordinate();
    };
  }
}
