package nl.noordwijzer.map;

import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import org.locationtech.jts.geom.Envelope;

/// Paints what is made of areas: surroundings, fills, borders and focus areas.
final class AreaPainter {
  private AreaPainter() {}

  /// Only their lines where a background shows what lies there.
  static void surroundings(Ink ink, MapScene scene) {
    Envelope extent = scene.viewport().extent();
    MapColours colours = scene.colours();
    boolean filled = !scene.picture().style().background().isSeen();
    for (Area area : scene.region().surroundings()) {
      if (extent.intersects(area.geometry().getEnvelopeInternal())) {
        Path2D path = scene.paths().path(area.geometry());
        if (filled) {
          ink.fill(path, colours.surroundings());
        }
        ink.stroke(path, colours.surroundingsLine(), 1);
      }
    }
    if (filled) {
      land(ink, scene);
    }
  }

  private static void land(Ink ink, MapScene scene) {
    for (Area area : visible(scene, AreaLevel.MUNICIPALITY)) {
      ink.fill(scene.paths().path(area.geometry()), scene.colours().land());
    }
  }

  static void fills(Ink ink, MapScene scene) {
    MapPicture picture = scene.picture();
    for (Area area : visible(scene, picture.style().theme().level())) {
      AreaFill fill = picture.fills().get(area.code());
      if (fill != null) {
        Signs.area(ink, scene.paths().path(area.geometry()), fill, scene.anchor());
      }
    }
  }

  static void boundaries(Ink ink, MapScene scene) {
    for (AreaLevel level : MapLines.levels(scene.picture().style().theme(), scene.region())) {
      lines(ink, scene, level);
    }
  }

  static void focusAreas(Ink ink, MapScene scene) {
    lines(ink, scene, AreaLevel.FOCUS_AREA);
  }

  /// All halos lie under all lines, so that neighbours do not cut into each other.
  private static void lines(Ink ink, MapScene scene, AreaLevel level) {
    LineLook look = scene.colours().line(level);
    List<Path2D> paths =
        visible(scene, level).stream().map(a -> scene.paths().path(a.geometry())).toList();
    if (look.haloWidth() > 0) {
      paths.forEach(path -> ink.stroke(path, look.halo(), look.haloWidth()));
    }
    paths.forEach(path -> ink.stroke(path, look.argb(), look.width()));
  }

  /// Areas in sight, always in the same order.
  static List<Area> visible(MapScene scene, AreaLevel level) {
    return scene.region().areas().query(level, scene.viewport().extent()).stream()
        .sorted(Comparator.comparing(Area::code))
        .toList();
  }
}
