package nl.noordwijzer.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.ui.session.Session;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// What is chosen as the place of an intervention: the complexes, or else the areas.
record ChosenPlace(List<Area> areas, List<HousingComplex> complexes) {
  static ChosenPlace in(Session session) {
    return new ChosenPlace(
        session.selectionProperty().get(), session.sketch().complexesProperty().get());
  }

  boolean isEmpty() {
    return areas.isEmpty() && complexes.isEmpty();
  }

  /// The place for a type: what is chosen itself where the type may hold for it without being
  /// drawn, else its shape as a surface, else the point in its middle. None where the type can be
  /// none of these, or where no surface is known of what is chosen.
  Optional<Place> of(InterventionType type) {
    Set<GeometryKind> kinds = type.kinds();
    if (isEmpty()) {
      return Optional.empty();
    }
    if (kinds.contains(GeometryKind.AREAS)) {
      return asItIs();
    }
    Optional<Geometry> surface = surface();
    if (kinds.contains(GeometryKind.POLYGON) && surface.isPresent()) {
      return surface.map(Place.Drawn::new);
    }
    return kinds.contains(GeometryKind.POINT) ? Optional.of(middle()) : Optional.empty();
  }

  /// What is chosen, without a shape of its own.
  Optional<Place> asItIs() {
    return isEmpty() ? Optional.empty() : Optional.of(named());
  }

  private Place named() {
    return complexes.isEmpty()
        ? new Place.Chosen(areas.stream().map(Area::code).toList(), List.of())
        : new Place.Chosen(List.of(), complexes.stream().map(HousingComplex::id).toList());
  }

  private List<Geometry> shapes() {
    return complexes.isEmpty()
        ? areas.stream().map(Area::geometry).toList()
        : complexes.stream().map(HousingComplex::geometry).toList();
  }

  /// The shapes of what is chosen as one; none where one of them is known by a point only.
  Optional<Geometry> surface() {
    List<Geometry> shapes = shapes();
    boolean flat = shapes.stream().allMatch(shape -> shape.getDimension() == 2);
    return flat ? shapes.stream().reduce(ChosenPlace::joined) : Optional.empty();
  }

  private Place middle() {
    Geometry all = shapes().getFirst().getFactory().buildGeometry(shapes());
    return new Place.Drawn(all.getInteriorPoint());
  }

  private static Geometry joined(Geometry one, Geometry other) {
    return OverlayNGRobust.overlay(one, other, OverlayNG.UNION);
  }
}
