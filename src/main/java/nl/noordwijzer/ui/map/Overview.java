package nl.noordwijzer.ui.map;

import java.util.List;
import nl.noordwijzer.map.Backdrop;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Envelope;

/// The plain map of the whole region that lies beneath the frames, so that the map is never blank.
final class Overview {
  /// Pixels of the longer side.
  private static final double SIZE = 1536;

  private static final List<LayerKind> STRETCHED =
      List.of(LayerKind.LABELS, LayerKind.OWNERSHIP, LayerKind.PLAN_AREAS, LayerKind.INTERVENTIONS);

  private Overview() {}

  static FrameLoop.Wish wish(MapPicture picture, WorldBounds bounds) {
    return new FrameLoop.Wish(plain(picture), new MapFrame(view(bounds), 1));
  }

  /// The picture without what would look wrong when stretched: names, signs of owners and
  /// interventions, and background.
  static MapPicture plain(MapPicture picture) {
    MapStyle style = picture.style();
    for (LayerKind kind : STRETCHED) {
      style = style.withLayer(style.layer(kind).withVisible(false));
    }
    return picture.withStyle(style).withBackdrop(Backdrop.NONE).withPlan(PlanContent.NONE);
  }

  /// The plain picture with who owns the homes.
  static MapPicture withOwners(MapPicture picture) {
    MapPicture plain = plain(picture);
    return plain.withStyle(plain.style().withLayer(LayerStyle.shown(LayerKind.OWNERSHIP)));
  }

  private static Viewport view(WorldBounds bounds) {
    Envelope extent = bounds.surroundings();
    double longer = Math.max(extent.getWidth(), extent.getHeight());
    return Viewport.fit(
        extent,
        Math.ceil(SIZE * extent.getWidth() / longer),
        Math.ceil(SIZE * extent.getHeight() / longer),
        0);
  }
}
