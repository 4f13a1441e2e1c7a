package nl.noordwijzer.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.raster.AreaMesh;
import nl.noordwijzer.map.raster.FillTable;
import nl.noordwijzer.map.raster.Hairlines;
import nl.noordwijzer.map.raster.IdRaster;
import nl.noordwijzer.map.raster.PixelGrid;
import nl.noordwijzer.map.raster.Stroke;
import org.jspecify.annotations.Nullable;

/// Paints the three pictures and the names of one frame.
record FramePainter(MapScene scene) {

  /// Whether two pictures of the same level differ in nothing but the fills of the areas.
  static boolean sameOverlays(MapPicture one, MapPicture other) {
    return one.ground() == other.ground()
        && sameNames(one, other)
        && one.plan().isSame(other.plan())
        && one.style().background().isSeen() == other.style().background().isSeen()
        && layersBelow(one).equals(layersBelow(other))
        && layersAbove(one).equals(layersAbove(other));
  }

  /// Whether the areas of two pictures of the same level look the same.
  static boolean sameFills(MapPicture one, MapPicture other) {
    return one.fills().equals(other.fills());
  }

  /// Names under another layer are part of its picture, in the colours of their areas; those on top
  /// change theirs by themselves.
  private static boolean sameNames(MapPicture one, MapPicture other) {
    LayerStyle names = one.style().layer(LayerKind.LABELS);
    return names.equals(other.style().layer(LayerKind.LABELS))
        && (!names.isSeen() || namesOnTop(one) || one.fills().equals(other.fills()));
  }

  static List<LayerStyle> layersBelow(MapPicture picture) {
    return shown(picture.style().layers().subList(0, indexOfFills(picture)));
  }

  /// Without the names where they are on top.
  static List<LayerStyle> layersAbove(MapPicture picture) {
    List<LayerStyle> layers = picture.style().layers();
    List<LayerStyle> above = shown(layers.subList(indexOfFills(picture) + 1, layers.size()));
    return namesOnTop(picture) ? above.subList(0, above.size() - 1) : above;
  }

  private static boolean namesOnTop(MapPicture picture) {
    List<LayerStyle> layers = shown(picture.style().layers());
    return !layers.isEmpty() && layers.getLast().kind() == LayerKind.LABELS;
  }

  /// The names, where they are on top.
  FrameNames names() {
    return namesOnTop(picture()) ? FrameNames.of(scene) : FrameNames.NONE;
  }

  /// The background map; null when there is nothing of it.
  @Nullable BufferedImage backdrop() {
    BackdropPainter painter = new BackdropPainter(picture(), scene.progress());
    return painter.hasAny() ? painter.image(scene.viewport()) : null;
  }

  MapPicture picture() {
    return scene.picture();
  }

  private static int indexOfFills(MapPicture picture) {
    return picture.style().layers().indexOf(picture.style().layer(LayerKind.INDICATOR));
  }

  private static List<LayerStyle> shown(List<LayerStyle> layers) {
    return layers.stream().filter(LayerStyle::isSeen).toList();
  }

  /// The opacity of the fills, 0 when the layer is hidden.
  double fillOpacity() {
    LayerStyle fills = picture().style().layer(LayerKind.INDICATOR);
    return fills.visible() ? fills.opacity() : 0;
  }

  PixelGrid grid() {
    Viewport viewport = scene.viewport();
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
    FillTable table = new FillColours(scene.unit()).table(lookup.fills(picture()));
    BufferedImage image = cleared.join();
    areas.paint(table, FlatFrame.pixels(image));
    return image;
  }

  BufferedImage layers(List<LayerStyle> layers, AreaMesh borders) {
    BufferedImage image = image();
    for (LayerStyle layer : layers) {
      scene.progress().throwIfCancelled();
      if (layer.kind() == LayerKind.BOUNDARIES) {
        new Hairlines(borders, strokes(layer.opacity()))
            .paint(grid(), FlatFrame.pixels(image), scene.progress());
      } else {
        paintLayer(image, layer);
      }
    }
    return image;
  }

  private void paintLayer(BufferedImage image, LayerStyle layer) {
    Graphics2D graphics = image.createGraphics();
    try {
      MapPainter.paint(graphics, scene, layer);
    } finally {
      graphics.dispose();
    }
  }

  private List<Stroke> strokes(double opacity) {
    MapColours colours = scene.colours();
    List<Stroke> strokes = new ArrayList<>();
    for (AreaLevel level : MapLines.levels(picture().style().theme(), scene.region())) {
      LineLook look = colours.line(level);
      if (look.haloWidth() > 0) {
        strokes.add(
            new Stroke(level, look.haloWidth() * scene.unit(), faded(look.halo(), opacity)));
      }
      strokes.add(new Stroke(level, look.width() * scene.unit(), faded(look.argb(), opacity)));
    }
    return strokes;
  }

  private static int faded(int argb, double opacity) {
    return (int) Math.round((argb >>> 24) * opacity) << 24 | (argb & 0xffffff);
  }
}
