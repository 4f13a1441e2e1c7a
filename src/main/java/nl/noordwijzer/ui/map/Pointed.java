package nl.noordwijzer.ui.map;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.map.MapPainter;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/// What lies under the pointer, and the card that tells it.
final class Pointed {
  private static final double REACH = 6;

  private final Desk desk;
  private final MapViewModel model;
  private final MapRendering rendering;
  private final NoteTools notes;
  private final HoverWords words;
  private final Predicate<Point2D> covered;
  private @Nullable Point2D place;
  private @Nullable Area area;
  private Optional<HousingComplex> complex = Optional.empty();
  private @Nullable HoverInfo info;

  /// @param covered whether something at a place is worked on, so that no card may lie over it
  Pointed(
      Desk desk,
      MapViewModel model,
      MapRendering rendering,
      NoteTools notes,
      Predicate<Point2D> covered) {
    this.covered = covered;
    this.desk = desk;
    this.model = model;
    this.rendering = rendering;
    this.notes = notes;
    words = new HoverWords(desk.texts());
  }

  /// The pointer is at a place on the map, or away.
  void at(@Nullable Point2D pointer) {
    place = pointer;
  }

  /// The words are no longer right.
  void forget() {
    info = null;
  }

  /// Looks up what lies under the pointer now and shows the card for it.
  void showOn(HoverCard card, MapSurface surface) {
    Point2D pointer = place == null || covered.test(place) ? null : place;
    Optional<Integer> note = pointer == null ? Optional.empty() : notes.at(pointer);
    if (note.isPresent() && pointer != null) {
      leave(card);
      card.show(
          words.of(note.get() + 1, desk.session().plan().notes().get(note.get())),
          pointer,
          surface.getWidth(),
          surface.getHeight());
      return;
    }
    MapPicture picture = rendering.shownPicture();
    Optional<Area> under =
        pointer == null || picture == null ? Optional.empty() : rendering.areaAt(pointer);
    if (under.isEmpty() || pointer == null || picture == null) {
      leave(card);
      return;
    }
    Optional<HousingComplex> home = complexAt(picture, pointer);
    if (info == null || !under.get().equals(area) || !home.equals(complex)) {
      area = under.get();
      complex = home;
      info = words.of(picture, under.get(), home);
      model.hover(under);
    }
    card.show(info, pointer, surface.getWidth(), surface.getHeight());
  }

  private void leave(HoverCard card) {
    if (area != null) {
      area = null;
      info = null;
      complex = Optional.empty();
      model.hover(Optional.empty());
    }
    card.hide();
  }

  /// The complex at a place of the map, where complexes are shown.
  Optional<HousingComplex> complexAt(Point2D pointer) {
    MapPicture picture = rendering.shownPicture();
    return picture == null ? Optional.empty() : complexAt(picture, pointer);
  }

  private Optional<HousingComplex> complexAt(MapPicture picture, Point2D pointer) {
    Viewport view = model.viewport();
    if (!MapPainter.showsComplexes(picture, view, 1)) {
      return Optional.empty();
    }
    Coordinate world = view.toWorld(pointer.getX(), pointer.getY());
    Envelope near = new Envelope(world);
    near.expandBy(REACH * view.metresPerUnit());
    return desk.session().region().ownership().query(near).stream()
        .filter(candidate -> isUnder(candidate.geometry(), world, near))
        .findFirst();
  }

  private static boolean isUnder(Geometry geometry, Coordinate world, Envelope near) {
    return geometry instanceof Point
        ? near.contains(geometry.getCoordinate())
        : geometry.intersects(geometry.getFactory().createPoint(world));
  }
}
