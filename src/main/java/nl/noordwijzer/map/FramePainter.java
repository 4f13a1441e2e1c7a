package nl.noordwijzer.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.raster.AreaMesh;
import nl.noordwijzer.map.raster.FillTable;
import nl.noordwijzer.map.raster.Hairlines;
import nl.noordwijzer.map.raster.IdRaster;
import nl.noordwijzer.map.raster.PixelGrid;
import nl.noordwijzer.map.raster.Stroke;

/// Paints the three pictures of one frame.
record FramePainter(MapPicture picture, Viewport viewport, double unit, Progress progress) {

  /// Whether two pictures of the same level differ in nothing but the fills of the areas.
  static boolean sameOverlays(MapPicture one, MapPicture other) {
    return one.ground() == other.ground()
        && sameNames(one, other)
        && layersBelow(one).equals(layersBelow(other))
        && layersAbove(one).equals(layersAbove(other));
  }

  /// Names stand in the colour of their area.
  private static boolean sameNames(MapPicture one, MapPicture other) {
    return !one.style().layer(LayerKind.LABELS).visible() || one.fills().equals(other.fills());
  }

  static List<LayerStyle> layersBelow(MapPicture picture) {
    return shown(picture.style().layers().subList(0, indexOfFills(picture)));
  }

  static List<LayerStyle> layersAbove(MapPicture picture) {
    List<LayerStyle> layers = picture.style().layers();
    return shown(layers.subList(indexOfFills(picture) + 1, layers.size()));
  }

  private static int indexOfFills(MapPicture picture) {
    return picture.style().layers().indexOf(picture.style().layer(LayerKind.INDICATOR));
  }

  private static List<LayerStyle> shown(List<LayerStyle> layers) {
    return layers.stream().filter(layer -> layer.visible() && layer.opacity() > 0).toList();
  }

  /// The opacity of the fills, 0 when the layer is hidden.
  double fillOpacity() {
    LayerStyle fills = picture.style().layer(LayerKind.INDICATOR);
    return fills.visible() ? fills.opacity() : 0;
  }

  PixelGrid grid() {
    return new PixelGrid(
        viewport.toWorld(0, 0).x,
        viewport.toWorld(0, 0).y,
        viewport.metresPerUnit(),
        (int) Math.round(viewport.width()),
        (int) Math.round(viewport.height()));
  }

  BufferedImage image() {
    return new BufferedImage(grid().width(), grid().height(), BufferedImage.TYPE_INT_ARGB_PRE);
  }

  BufferedImage fills(IdRaster areas, FillLookup lookup) {
    // clearing a new picture takes as long as making the table: another processor does it
    CompletableFuture<BufferedImage> cleared = CompletableFuture.supplyAsync(this::image);
    FillTable table = new FillColours(unit).table(lookup.fills(picture));
    BufferedImage image = cleared.join();
    areas.paint(table, pixels(image));
    return image;
  }

  BufferedImage layers(List<LayerStyle> layers, AreaMesh borders) {
    BufferedImage image = image();
    for (LayerStyle layer : layers) {
      progress.throwIfCancelled();
      if (layer.kind() == LayerKind.BOUNDARIES) {
        new Hairlines(borders, strokes(layer.opacity())).paint(grid(), pixels(image), progress);
      } else {
        paintLayer(image, layer.kind());
      }
    }
    return image;
  }

  private void paintLayer(BufferedImage image, LayerKind kind) {
    Graphics2D graphics = image.createGraphics();
    try {
      MapPainter.paintLayer(graphics, picture, kind, viewport, unit);
    } finally {
      graphics.dispose();
    }
  }

  private List<Stroke> strokes(double opacity) {
    MapColours colours = MapColours.of(picture.ground());
    List<Stroke> strokes = new ArrayList<>();
    for (AreaLevel level : MapLines.levels(picture.style().theme(), picture.region())) {
      LineLook look = colours.line(level);
      if (look.haloWidth() > 0) {
        strokes.add(new Stroke(level, look.haloWidth() * unit, faded(look.halo(), opacity)));
      }
      strokes.add(new Stroke(level, look.width() * unit, faded(look.argb(), opacity)));
    }
    return strokes;
  }

  private static int faded(int argb, double opacity) {
    return (int) Math.round((argb >>> 24) * opacity) << 24 | (argb & 0xffffff);
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
