package nl.noordwijzer.ui.map;

import javafx.scene.image.Image;
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
  private final HomePlace place;
  private final ScreenRenderer renderer;
  private final WorldBounds bounds;
  private final Envelope home;
  private final FrameImage image;

  private FirstMap(Region region, MapPicture picture, HomePlace place) {
    this.picture = picture;
    this.place = place;
    renderer = new ScreenRenderer(region);
    bounds = WorldBounds.of(region);
    home = home(region, bounds);
    image =
        FrameImage.of(
            renderer.render(
                Overview.plain(picture),
                new MapFrame(view(place.width(), place.height()), 1),
                Progress.NONE));
  }

  /// Draws it. For a worker.
  public static FirstMap of(Region region, MapPicture picture, HomePlace place) {
    return new FirstMap(region, picture, place);
  }

  /// The programme area, or everything where there is none.
  static Envelope home(Region region, WorldBounds bounds) {
    Envelope programme = region.areas().extent(AreaLevel.PROGRAMME_AREA);
    return programme.isNull() ? bounds.extent() : programme;
  }

  /// What is seen through a window of a size, in CSS pixels.
  public Viewport view(double width, double height) {
    return place.resized(width, height).view(home, bounds);
  }

  /// Whether it shows this very picture.
  @SuppressWarnings("ReferenceEquality")
  boolean shows(@Nullable MapPicture other) {
    return picture == other;
  }

  /// The picture of it, without anything around it.
  public Image picture() {
    return image.image();
  }

  ScreenRenderer renderer() {
    return renderer;
  }

  FrameImage image() {
    return image;
  }
}
