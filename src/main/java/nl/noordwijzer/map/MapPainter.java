package nl.noordwijzer.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import nl.noordwijzer.job.Progress;

/// Paints a map as vectors on any Graphics2D: page, picture file, or the layers of a screen frame.
public final class MapPainter {
  private MapPainter() {}

  /// Paints background and all visible layers, lowest first, clipped to the viewport.
  ///
  /// @param unit length of one CSS pixel (1/96 inch) in units of the viewport: line widths and text
  ///   follow it. 1 on a plain screen, 2 on a double-density one, 0.75 where the unit is a point
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public static void paint(
      Graphics2D graphics, MapPicture picture, Viewport viewport, double unit, Progress progress) {
    paint(graphics, picture, new MapFrame(viewport, unit), progress);
  }

  /// As the other, for a map of which a part will be covered.
  public static void paint(
      Graphics2D graphics, MapPicture picture, MapFrame where, Progress progress) {
    Viewport viewport = where.viewport();
    Graphics2D clipped = (Graphics2D) graphics.create();
    Shape frame = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
    clipped.clip(frame);
    Ink.on(clipped, where.unit()).fill(frame, MapColours.of(picture.ground()).background());
    BackdropPainter backdrop = new BackdropPainter(picture, progress);
    if (backdrop.hasAny()) {
      backdrop.paint(clipped, viewport);
    }
    MapScene scene = new MapScene(picture, where, new InnerPoints(), progress);
    int done = 0;
    for (LayerStyle layer : picture.style().layers()) {
      progress.throwIfCancelled();
      paint(clipped, scene, layer);
      progress.report(++done / (double) picture.style().layers().size());
    }
    clipped.dispose();
  }

  /// Whether the picture shows single complexes at this scale, rather than the split of owners per
  /// area.
  public static boolean showsComplexes(MapPicture picture, Viewport viewport, double unit) {
    MapScene scene = new MapScene(picture, new MapFrame(viewport, unit));
    return scene.shows(LayerKind.OWNERSHIP)
        && !picture.region().ownership().complexes().isEmpty()
        && Pies.areTooMuch(scene);
  }

  /// Paints one layer, with its opacity, if it is visible.
  static void paint(Graphics2D graphics, MapScene scene, LayerStyle layer) {
    if (!layer.isSeen()) {
      return;
    }
    Graphics2D own = (Graphics2D) graphics.create();
    Ink.smoothen(own);
    Ink ink = new Ink(own, scene.unit(), layer.opacity());
    switch (layer.kind()) {
      case SURROUNDINGS -> AreaPainter.surroundings(ink, scene);
      case INDICATOR -> AreaPainter.fills(ink, scene);
      case BOUNDARIES -> AreaPainter.boundaries(ink, scene);
      case OWNERSHIP -> OwnershipPainter.paint(ink, scene);
      case FOCUS_AREAS -> {
        AreaPainter.focusAreas(ink, scene);
        LabelPainter.paint(ink, scene, MapLabels.Kind.FOCUS_AREA);
      }
      case PLAN_AREAS -> PlanAreaPainter.paint(ink, scene);
      case INTERVENTIONS -> InterventionPainter.paint(ink, scene);
      case LABELS -> {
        LabelPainter.paint(ink, scene, MapLabels.Kind.SURROUNDINGS);
        LabelPainter.paint(ink, scene, MapLabels.Kind.AREA);
      }
    }
    own.dispose();
  }
}
