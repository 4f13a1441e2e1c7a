package nl.noordwijzer.plan;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Region;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Where something of a plan lies: drawn on the map, or chosen from what lies there.
public sealed interface Place {
  /// @param geometry in EPSG:28992, metres
  record Drawn(Geometry geometry) implements Place {}

  /// @param areas codes of areas
  /// @param complexes ids of housing complexes
  record Chosen(List<String> areas, List<String> complexes) implements Place {
    public Chosen {
      areas = List.copyOf(areas);
      complexes = List.copyOf(complexes);
    }
  }

  static Place areas(String... codes) {
    return new Chosen(List.of(codes), List.of());
  }

  static Place complexes(String... ids) {
    return new Chosen(List.of(), List.of(ids));
  }

  /// What it covers in a region; what the region does not know covers nothing.
  default Envelope extent(Region region) {
    return switch (this) {
      case Drawn(Geometry geometry) -> geometry.getEnvelopeInternal();
      case Chosen chosen -> extent(chosen, region);
    };
  }

  /// What it covers in a region, as one geometry; empty where the region does not know it.
  default Geometry geometry(Region region) {
    return switch (this) {
      case Drawn(Geometry geometry) -> geometry;
      case Chosen chosen -> {
        List<Geometry> parts = new ArrayList<>();
        chosen.areas().stream()
            .flatMap(code -> region.areas().byCode(code).stream())
            .forEach(area -> parts.add(area.geometry()));
        chosen.complexes().stream()
            .flatMap(id -> region.ownership().byId(id).stream())
            .forEach(complex -> parts.add(complex.geometry()));
        yield new GeometryFactory().buildGeometry(parts);
      }
    };
  }

  private static Envelope extent(Chosen chosen, Region region) {
    Envelope extent = new Envelope();
    for (String code : chosen.areas()) {
      region
          .areas()
          .byCode(code)
          .ifPresent(area -> extent.expandToInclude(area.geometry().getEnvelopeInternal()));
    }
    for (String id : chosen.complexes()) {
      region
          .ownership()
          .byId(id)
          .ifPresent(complex -> extent.expandToInclude(complex.geometry().getEnvelopeInternal()));
    }
    return extent;
  }
}
