package nl.noordwijzer.map;

import java.awt.Shape;
import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import org.locationtech.jts.geom.Geometry;

/// Paints the plan areas of a plan. A focus area that is still as the region has it is left to the
/// layer of the focus areas.
final class PlanAreaPainter {
  private static final double[] DASHES = {10, 3, 2, 3};

  private PlanAreaPainter() {}

  static void paint(Ink ink, MapScene scene) {
    List<PlanArea> areas =
        own(scene.picture()).stream()
            .filter(area -> shape(area, scene).meets(scene.viewport().extent()))
            .toList();
    for (PlanArea area : areas) {
      for (Geometry part : shape(area, scene).parts()) {
        line(ink, scene.paths().path(part), scene.colours());
      }
    }
    if (!scene.shows(LayerKind.INTERVENTIONS)) {
      words(ink, scene);
    }
  }

  /// What plan areas are called and what is said of them: no shape of an intervention covers it.
  static void words(Ink ink, MapScene scene) {
    scene.picture().plan().areas().forEach(area -> MarkPainter.on(ink, scene, area));
    LabelPainter.paint(ink, scene, MapLabels.Kind.PLAN_AREA);
  }

  static PlanShape shape(PlanArea area, MapScene scene) {
    return PlanShape.of(area.place(), scene.region());
  }

  static void line(Ink ink, Shape shape, MapColours colours) {
    LineLook look = colours.line(AreaLevel.FOCUS_AREA);
    ink.stroke(shape, look.halo(), look.haloWidth());
    ink.dashed(shape, look.argb(), look.width(), DASHES);
  }

  /// Those that are not drawn by the layer of the focus areas.
  static List<PlanArea> own(MapPicture picture) {
    List<Area> given = picture.region().areas().at(AreaLevel.FOCUS_AREA);
    return picture.plan().areas().stream()
        .filter(area -> given.stream().noneMatch(one -> isAsGiven(area, one)))
        .toList();
  }

  /// Whether a plan area is still a focus area as the region has it.
  static boolean isAsGiven(PlanArea area, Area given) {
    return area.place() instanceof Place.Drawn(Geometry drawn)
        && drawn.equalsExact(given.geometry());
  }
}
