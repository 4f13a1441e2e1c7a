package nl.noordwijzer.map;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.raster.AreaMesh;
import nl.noordwijzer.map.raster.IdRaster;
import nl.noordwijzer.map.raster.PixelGrid;
import org.jspecify.annotations.Nullable;

/// Renders frames for the screen by way of an identifier raster.
///
/// Safe for use from several threads; keeps its topology between frames. Drawing uses all
/// processors, the calling thread included.
public final class ScreenRenderer {
  private final Region region;
  private final Map<AreaLevel, AreaMesh> meshes = new ConcurrentHashMap<>();
  private final Map<AreaLevel, FillLookup> lookups = new ConcurrentHashMap<>();
  private final InnerPoints innerPoints = new InnerPoints();
  private volatile BufferedImage blank = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);

  public ScreenRenderer(Region region) {
    this.region = region;
  }

  /// Renders everything anew.
  ///
  /// @param where in device pixels
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public Frame render(MapPicture picture, MapFrame where, Progress progress) {
    FramePainter painter = painter(picture, where, progress);
    return painted(
        painter, IdRaster.scan(mesh(level(picture)), painter.grid(), progress), painter.backdrop());
  }

  /// The same view with another picture: no polygon is touched and no name laid out when only fills
  /// changed, no fill when only the plan did, and none of the areas when the level of the theme
  /// stays.
  ///
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public Frame recolour(Frame frame, MapPicture picture, Progress progress) {
    return recolour(frame, picture, frame.where(), progress);
  }

  /// As the other, where something else may cover the same view: then names are laid out anew.
  ///
  /// @param where the same view as that of the frame
  public Frame recolour(Frame frame, MapPicture picture, MapFrame where, Progress progress) {
    if (level(picture) != level(frame.picture())) {
      return render(picture, where, progress);
    }
    FramePainter painter = painter(picture, where, progress);
    BufferedImage backdrop =
        BackdropPainter.same(picture, frame.picture()) ? frame.backdrop() : painter.backdrop();
    boolean sameOverlays =
        where.equals(frame.where()) && FramePainter.sameOverlays(picture, frame.picture());
    return new Frame(
        picture,
        where,
        backdrop,
        sameOverlays ? frame.below() : layers(painter, FramePainter.layersBelow(picture)),
        FramePainter.sameFills(picture, frame.picture())
            ? frame.fills()
            : painter.fills(frame.areas(), lookup(picture)),
        sameOverlays ? frame.above() : layers(painter, FramePainter.layersAbove(picture)),
        painter.fillOpacity(),
        frame.areas(),
        sameOverlays ? frame.names().on(picture) : painter.names());
  }

  private FramePainter painter(MapPicture picture, MapFrame where, Progress progress) {
    return new FramePainter(new MapScene(picture, where, innerPoints, progress));
  }

  private Frame painted(FramePainter painter, IdRaster areas, @Nullable BufferedImage backdrop) {
    return new Frame(
        painter.picture(),
        painter.scene().frame(),
        backdrop,
        layers(painter, FramePainter.layersBelow(painter.picture())),
        painter.fills(areas, lookup(painter.picture())),
        layers(painter, FramePainter.layersAbove(painter.picture())),
        painter.fillOpacity(),
        areas,
        painter.names());
  }

  /// Frames of one size share the picture without any layer.
  private BufferedImage layers(FramePainter painter, List<LayerStyle> layers) {
    if (!layers.isEmpty()) {
      return painter.layers(layers, mesh(finest()));
    }
    BufferedImage shared = blank;
    PixelGrid grid = painter.grid();
    if (shared.getWidth() != grid.width() || shared.getHeight() != grid.height()) {
      shared = painter.image();
      blank = shared;
    }
    return shared;
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

  private FillLookup lookup(MapPicture picture) {
    return lookups.computeIfAbsent(level(picture), key -> new FillLookup(region.areas().at(key)));
  }

  private static AreaLevel level(MapPicture picture) {
    return picture.style().theme().level();
  }
}
