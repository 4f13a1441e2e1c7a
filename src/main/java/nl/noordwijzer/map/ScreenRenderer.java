package nl.noordwijzer.map;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.raster.AreaMesh;
import nl.noordwijzer.map.raster.IdRaster;

/// Renders frames for the screen by way of an identifier raster.
///
/// Safe for use from several threads; keeps its topology between frames. Drawing uses all
/// processors, the calling thread included.
public final class ScreenRenderer {
  private final Region region;
  private final Map<AreaLevel, AreaMesh> meshes = new ConcurrentHashMap<>();

  public ScreenRenderer(Region region) {
    this.region = region;
  }

  /// Renders everything anew.
  ///
  /// @param viewport in device pixels
  /// @param unit device pixels per CSS pixel
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public Frame render(MapPicture picture, Viewport viewport, double unit, Progress progress) {
    FramePainter painter = new FramePainter(picture, viewport, unit, progress);
    return painted(painter, IdRaster.scan(mesh(level(picture)), painter.grid(), progress));
  }

  /// The same view with another picture: no polygon is touched when only fills changed, and none of
  /// the areas when the level of the theme stays.
  public Frame recolour(Frame frame, MapPicture picture) {
    if (level(picture) != level(frame.picture())) {
      return render(picture, frame.viewport(), frame.unit(), Progress.NONE);
    }
    FramePainter painter = new FramePainter(picture, frame.viewport(), frame.unit(), Progress.NONE);
    if (!FramePainter.sameOverlays(picture, frame.picture())) {
      return painted(painter, frame.areas());
    }
    return new Frame(
        picture,
        frame.viewport(),
        frame.unit(),
        frame.below(),
        painter.fills(frame.areas()),
        frame.above(),
        painter.fillOpacity(),
        frame.areas());
  }

  private Frame painted(FramePainter painter, IdRaster areas) {
    AreaMesh finest = mesh(finest());
    return new Frame(
        painter.picture(),
        painter.viewport(),
        painter.unit(),
        painter.layers(FramePainter.layersBelow(painter.picture()), finest),
        painter.fills(areas),
        painter.layers(FramePainter.layersAbove(painter.picture()), finest),
        painter.fillOpacity(),
        areas);
  }

  /// Borders of every level are borders between areas of the finest level.
  private AreaLevel finest() {
    return Arrays.stream(AreaLevel.values())
        .filter(level -> !region.areas().at(level).isEmpty())
        .findFirst()
        .orElse(AreaLevel.NEIGHBOURHOOD);
  }

  private AreaMesh mesh(AreaLevel level) {
    return meshes.computeIfAbsent(level, key -> new AreaMesh(region.areas(), key));
  }

  private static AreaLevel level(MapPicture picture) {
    return picture.style().theme().level();
  }
}
