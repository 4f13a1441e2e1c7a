package nl.noordwijzer.ui.workshop;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.map.FirstMap;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.map.Magnified;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.map.MapPane;
import nl.noordwijzer.ui.session.Backgrounds;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PictureComposition;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The map of the audience: large, with nothing on it that only the operator may see, on all that
/// the operator looks at.
final class AudienceMap implements AutoCloseable {
  private static final HomePlace PLACE = new HomePlace(800, 600, new Insets(8));

  /// Each step takes the place of the one before: nothing here is undone.
  private static final String MERGED = "audience";

  private final Session session;
  private final MapPane pane;
  private final PictureComposition composition;
  private final MapOverlay overlay;
  private final Region root;
  private final Subscription size;
  private Shown shown;

  /// What is made beside the FX thread.
  ///
  /// @param map of the first picture
  record Ready(MapComposer composer, MapPicture picture, FirstMap map, RoomLight light) {}

  /// For a worker.
  static Ready ready(Shown shown, RoomLight light, Desk desk) {
    MapComposer composer = new MapComposer(shown.work().region(), Backgrounds::attribution);
    MapPicture picture = composer.compose(shown.work().style(), light.ground(), desk.texts());
    return new Ready(composer, picture, FirstMap.of(shown.work().region(), picture, PLACE), light);
  }

  /// @param desk of the operator: this map has a session of its own
  AudienceMap(Desk desk, Ready ready, Shown first, MapOverlay.Maker overlays) {
    session = new Session(first.work(), desk.session().catalogue());
    session.groundProperty().set(ready.light.ground());
    Desk own = new Desk(session, desk.tasks(), desk.dialogs(), desk.texts(), desk.backgrounds());
    pane = new MapPane(own, ready.map, ready.light.magnified());
    pane.onlyToLookAt();
    composition = new PictureComposition(own, ready.composer);
    composition.begin(ready.picture);
    overlay = overlays.over(pane);
    root = new Magnified(new StackPane(pane.root(), overlay.root()), ready.light.magnified());
    shown = first;
    become(first);
    size = pane.viewportProperty().subscribe((before, now) -> resized(before, now));
  }

  private void resized(Viewport before, Viewport now) {
    if (before.width() != now.width() || before.height() != now.height()) {
      look();
    }
  }

  /// Only looks elsewhere where nothing else is other than it was: a pan has many steps.
  void show(Shown next) {
    boolean moved = shown.isOfSameContent(next);
    shown = next;
    if (moved) {
      look();
    } else {
      become(next);
    }
  }

  boolean isOfSameData(AudienceMap other) {
    return shown.isOfSameData(other.shown);
  }

  private void become(Shown next) {
    session.history().change("", next.work(), MERGED);
    session.show(next.scenario());
    session.showPlanYear(next.year());
    session.marksProperty().set(next.marks());
    look();
  }

  private void look() {
    pane.showAllOf(shown.view());
  }

  ReadOnlyObjectProperty<@Nullable MapPicture> pictureProperty() {
    return session.pictureProperty();
  }

  ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return pane.viewportProperty();
  }

  /// Whether the frame of the present view and picture is shown.
  ReadOnlyBooleanProperty settledProperty() {
    return pane.settledProperty();
  }

  Region root() {
    return root;
  }

  @Override
  public void close() {
    size.unsubscribe();
    overlay.close();
    composition.close();
    pane.close();
  }
}
