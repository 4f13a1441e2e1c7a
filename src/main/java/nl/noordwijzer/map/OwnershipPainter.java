package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Owner;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Paints who owns the homes: complexes when zoomed in, pies per area when zoomed out.
final class OwnershipPainter {
  private static final double POINT_RADIUS = 4;
  private static final double HOLE = 0.55;
  private static final double LEAST_WITH_FIGURE = 12;

  private OwnershipPainter() {}

  static void paint(Ink ink, MapScene scene) {
    Map<Owner, OwnerLook> looks =
        SingledOwner.of(scene.picture())
            .map(SingledOwner::looks)
            .orElseGet(() -> OwnerLooks.of(scene.region().ownership()));
    List<Pies.Pie> pies = scene.pies();
    if (pies.isEmpty()) {
      complexes(ink, scene, looks);
    } else {
      pies.forEach(pie -> pie(ink, scene, pie, looks));
    }
  }

  private static void complexes(Ink ink, MapScene scene, Map<Owner, OwnerLook> looks) {
    List<HousingComplex> visible =
        scene.region().ownership().query(scene.viewport().extent()).stream()
            .sorted(Comparator.comparing(HousingComplex::id))
            .toList();
    for (HousingComplex complex : visible) {
      OwnerLook look = looks.get(complex.owner());
      if (look != null && complex.approximate()) {
        approximate(ink, scene, complex.geometry().getCoordinate(), look);
      } else if (look != null) {
        Shape shape = shape(ink, scene, complex.geometry());
        ink.stroke(shape, scene.colours().halo(), 2.2);
        Signs.owner(ink, shape, look, scene.anchor());
        ink.stroke(shape, Signs.edge(look.argb()), 0.6);
      }
    }
  }

  private static void approximate(Ink ink, MapScene scene, Coordinate place, OwnerLook look) {
    Ink.Place middle = new Ink.Place(scene.viewport().toX(place.x), scene.viewport().toY(place.y));
    ink.fill(Signs.circle(middle, ink.px(Signs.RING_RADIUS + 1)), scene.colours().halo());
    Signs.approximate(ink, middle, look, scene.colours().text());
  }

  private static Shape shape(Ink ink, MapScene scene, Geometry geometry) {
    if (geometry.getDimension() == 2) {
      return scene.paths().path(geometry);
    }
    Coordinate point = geometry.getCoordinate();
    return Signs.circle(
        new Ink.Place(scene.viewport().toX(point.x), scene.viewport().toY(point.y)),
        ink.px(POINT_RADIUS));
  }

  private static void pie(Ink ink, MapScene scene, Pies.Pie pie, Map<Owner, OwnerLook> looks) {
    ink.fill(circle(pie, pie.radius() + ink.px(1.6)), scene.colours().halo());
    double start = 90;
    for (Map.Entry<Owner, OwnerLook> entry : looks.entrySet()) {
      int dwellings = pie.dwellings().getOrDefault(entry.getKey(), 0);
      if (dwellings > 0) {
        double extent = 360.0 * dwellings / pie.total();
        Shape slice = slice(pie, start, extent);
        Signs.owner(ink, slice, entry.getValue(), new Ink.Place(pie.x(), pie.y()));
        if (dwellings < pie.total()) {
          ink.stroke(slice, scene.colours().halo(), 1);
        }
        start -= extent;
      }
    }
    ink.stroke(circle(pie, pie.radius()), scene.colours().text(), 0.7);
    if (pie.radius() >= ink.px(LEAST_WITH_FIGURE)) {
      figure(ink, scene, pie);
    }
  }

  private static Path2D slice(Pies.Pie pie, double start, double extent) {
    double size = 2 * pie.radius();
    return new Path2D.Double(
        new Arc2D.Double(
            pie.x() - pie.radius(), pie.y() - pie.radius(), size, size, start, -extent, Arc2D.PIE));
  }

  private static void figure(Ink ink, MapScene scene, Pies.Pie pie) {
    double hole = pie.radius() * HOLE;
    ink.fill(circle(pie, hole), scene.colours().halo() | 0xff000000);
    String text = scene.figures().number(pie.total(), 0);
    Font font = MapFonts.bold(ink.px(8.5));
    double fit = Math.min(1, 1.8 * hole / MapFonts.width(font, text));
    Font fitted = MapFonts.bold(ink.px(8.5) * fit);
    double width = MapFonts.width(fitted, text);
    Ink.Place place = new Ink.Place(pie.x() - width / 2, pie.y() + fitted.getSize2D() * 0.36);
    ink.text(text, fitted, place, scene.colours().text());
  }

  private static Shape circle(Pies.Pie pie, double radius) {
    return Signs.circle(new Ink.Place(pie.x(), pie.y()), radius);
  }
}
