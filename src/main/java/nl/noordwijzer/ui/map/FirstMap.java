package nl.noordwijzer.ui.map;

import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.ScreenRenderer;
import nl.noordwijzer.map.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// The map that is there before the window has anything else: without names and signs, and drawn
/// for where it will lie in the window. With the renderer that drew it.
public final class FirstMap {
  private final MapPicture picture;
  private final ScreenRenderer renderer;
  private final FrameImage image;
  private final FirstPicture seen;

  private FirstMap(Region region, MapPicture picture, MapPicture drawn, HomePlace place) {
    this.picture = picture;
    renderer = new ScreenRenderer(region);
    WorldBounds bounds = WorldBounds.of(region);
    Envelope home = home(region, bounds);
    Viewport view = place.view(home, bounds);
    image = FrameImage.of(renderer.render(drawn, new MapFrame(view, 1), Progress.NONE));
    seen = new FirstPicture(image.image(), view, place, home, bounds.extent());
  }

  /// Draws it. For a worker.
  public static FirstMap of(Region region, MapPicture picture, HomePlace place) {
    return new FirstMap(region, picture, Overview.plain(picture), place);
  }

  /// Draws it with who owns the homes. For a worker.
  public static FirstMap withOwners(Region region, MapPicture picture, HomePlace place) {
    return new FirstMap(region, picture, Overview.withOwners(picture), place);
  }

  /// The programme area, or everything where there is none.
  static Envelope home(Region region, WorldBounds bounds) {
    Envelope programme = region.areas().extent(AreaLevel.PROGRAMME_AREA);
    return programme.isNull() ? bounds.extent() : programme;
  }

  /// What it looks like, to be shown and kept without the region.
  public FirstPicture seen() {
    return seen;
  }

  /// Whether it shows this very picture.
  @SuppressWarnings("ReferenceEquality")
  boolean shows(@Nullable MapPicture other) {
    return picture == other;
  }

  ScreenRenderer renderer() {
    return renderer;
  }

  FrameImage image() {
    return image;
  }
}
