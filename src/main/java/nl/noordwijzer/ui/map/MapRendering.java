package nl.noordwijzer.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.map.Frame;
import nl.noordwijzer.map.Highlight;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.ScreenRenderer;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Sees to it that the right pictures are drawn at the right time.
///
/// A frame is asked for when the view comes to rest, and during a drag when the last one no longer
/// covers the view.
final class MapRendering {
  private static final Duration REST = Duration.millis(40);

  /// CSS pixels rendered beyond each edge of the view, so that a short drag stays sharp.
  private static final double MARGIN = 96;

  private final Desk desk;
  private final MapViewModel model;
  private final Glide glide;
  private final MapSurface surface;
  private final Underlay underlay;
  private final FrameLoop frames;
  private final FrameLoop overviews;
  private final PauseTransition still = new PauseTransition(REST);
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
  private final ObservableValue<Double> unit;
  private final Subscription subscriptions;
  private @Nullable MapPicture overviewed;
  private List<Envelope> covered = List.of();
  private boolean coloured;

  /// @param magnified how much larger the map is on the screen than it is laid out
  MapRendering(
      Desk desk,
      MapViewModel model,
      Glide glide,
      MapSurface surface,
      FirstMap first,
      double magnified) {
    this.desk = desk;
    this.model = model;
    this.glide = glide;
    this.surface = surface;
    unit = OutputScale.of(surface).map(scale -> scale * magnified);
    underlay = new Underlay(desk.backgrounds());
    ScreenRenderer renderer = first.renderer();
    frames = new FrameLoop(renderer, desk.tasks(), this::show);
    overviews = new FrameLoop(renderer, desk.tasks(), this::showOverview);
    still.setOnFinished(_ -> wantFrame());
    begin(first);
    subscriptions =
        Subscription.combine(
            model.viewportProperty().subscribe((Runnable) this::moved),
            desk.session().selectionProperty().subscribe((Runnable) this::choose),
            desk.session().styleProperty().subscribe((Runnable) this::checkSettled),
            desk.session().planProperty().subscribe((Runnable) this::checkSettled),
            desk.session().scenarioProperty().subscribe((Runnable) this::checkSettled),
            desk.session().planYearProperty().subscribe((Runnable) this::checkSettled),
            desk.backgrounds().arrivalsProperty().subscribe((_, _) -> wantFrame()),
            desk.backgrounds().failureProperty().subscribe((_, why) -> tell(why)),
            glide.movingProperty().subscribe((Runnable) this::checkSettled),
            frames.busyProperty().subscribe((Runnable) this::checkSettled),
            overviews.busyProperty().subscribe((Runnable) this::checkSettled),
            surface.chosen().busyProperty().subscribe((Runnable) this::checkSettled));
  }

  /// Goes on from the first map, as long as it shows the present picture.
  private void begin(FirstMap first) {
    if (first.shows(desk.session().pictureProperty().get())) {
      surface.overview().show(first.image());
      coloured = true;
    }
  }

  private void moved() {
    settled.set(false);
    Frame frame = frames.frame();
    if (frame == null || isDragBeyond(frame)) {
      wantFrame();
    }
    still.playFromStart();
  }

  private boolean isDragBeyond(Frame frame) {
    Viewport view = model.viewport();
    boolean sameScale =
        Math.abs(frame.viewport().metresPerUnit() * frame.unit() / view.metresPerUnit() - 1) < 1e-6;
    return sameScale && !frame.viewport().extent().contains(view.extent());
  }

  /// Asks for what must be drawn for the present view and picture, if anything: first of all the
  /// overview, which is there soonest.
  void wantFrame() {
    MapPicture picture = desk.session().pictureProperty().get();
    if (picture != null && surface.getWidth() > 0) {
      if (coloured) {
        desk.backgrounds().request(picture.style().background(), deviceView());
        frames.want(wish(picture));
        choose();
      } else {
        wantOverview(picture);
      }
    }
    checkSettled();
  }

  /// Keeps names off what floats on the map, from the next rest on.
  ///
  /// @param parts of the view, CSS pixels
  void cover(List<Envelope> parts) {
    if (!parts.equals(covered)) {
      covered = List.copyOf(parts);
      settled.set(false);
      still.playFromStart();
    }
  }

  /// One overview for each picture: it does not depend on the view.
  @SuppressWarnings("ReferenceEquality")
  private void wantOverview(MapPicture picture) {
    if (picture != overviewed) {
      overviewed = picture;
      overviews.want(Overview.wish(picture, model.bounds()));
    }
  }

  /// Says once that there will be no background; everything else goes on.
  private void tell(@Nullable NoordwijzerException why) {
    if (why != null) {
      String sentence = why.sentence(desk.texts());
      desk.dialogs().notice(desk.texts().get("mappane.background.absent", sentence));
    }
  }

  private FrameLoop.Wish wish(MapPicture picture) {
    Viewport view = deviceView();
    MapFrame where = MapFrame.withMargin(view, unit(), Math.rint(MARGIN * unit())).covered(covered);
    return new FrameLoop.Wish(underlay.under(picture, view), where);
  }

  /// The present view in device pixels, with a margin around it.
  private Viewport deviceView() {
    double unit = unit();
    double margin = 2 * Math.rint(MARGIN * unit);
    Viewport scaled = model.viewport().scaled(unit);
    return scaled.resized(Math.rint(scaled.width()) + margin, Math.rint(scaled.height()) + margin);
  }

  /// Device pixels per CSS pixel.
  double unit() {
    return unit.getValue();
  }

  ObservableValue<Double> unitProperty() {
    return unit;
  }

  private void show(FrameImage frame) {
    surface.frame().show(frame);
    surface.requestLayout();
    wantOverview(underlay.without(frame.frame().picture()));
    checkSettled();
  }

  private void showOverview(FrameImage frame) {
    surface.overview().show(frame);
    surface.requestLayout();
    if (coloured) {
      checkSettled();
    } else {
      coloured = true;
      wantFrame();
    }
  }

  /// Draws the outlines of the chosen areas.
  private void choose() {
    highlight(surface.chosen(), desk.session().selectionProperty().get(), Highlight.Look.CHOSEN);
    checkSettled();
  }

  /// Draws the outline of the area that is pointed at.
  void point(@Nullable Area area) {
    List<Area> areas = area == null ? List.of() : List.of(area);
    highlight(surface.pointed(), areas, Highlight.Look.POINTED_AT);
  }

  private void highlight(HighlightLayer layer, List<Area> areas, Highlight.Look look) {
    Highlight highlight = new Highlight(areas, look, desk.session().groundProperty().get());
    layer.want(highlight, deviceView(), unit());
  }

  /// The area of the theme's level at a place on the map, in CSS pixels.
  Optional<Area> areaAt(Point2D place) {
    Frame frame = frames.frame();
    if (frame == null) {
      return Optional.empty();
    }
    Coordinate world = model.viewport().toWorld(place.getX(), place.getY());
    int x = (int) Math.floor(frame.viewport().toX(world.x));
    int y = (int) Math.floor(frame.viewport().toY(world.y));
    boolean inside =
        x >= 0 && y >= 0 && x < frame.viewport().width() && y < frame.viewport().height();
    return inside ? frame.areaAt(x, y) : Optional.empty();
  }

  /// The picture of the frame on screen.
  @Nullable MapPicture shownPicture() {
    Frame frame = frames.frame();
    return frame == null ? null : frame.picture();
  }

  ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  private void checkSettled() {
    MapPicture picture = desk.session().pictureProperty().get();
    settled.set(
        picture != null
            && picture.style().equals(desk.session().style())
            && picture.ground() == desk.session().groundProperty().get()
            && picture.plan().isSame(desk.session().content())
            && wish(picture).isMadeBy(frames.frame())
            && isIdle());
  }

  private boolean isIdle() {
    return !glide.movingProperty().get()
        && !frames.busyProperty().get()
        && !overviews.busyProperty().get()
        && !surface.chosen().busyProperty().get();
  }

  void close() {
    subscriptions.unsubscribe();
    still.stop();
    frames.close();
    overviews.close();
  }
}
