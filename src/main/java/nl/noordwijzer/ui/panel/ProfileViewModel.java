package nl.noordwijzer.ui.panel;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.LatestTask;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// The profile of what is chosen, gathered anew beside the FX thread when the selection or the
/// theme of the map changes.
final class ProfileViewModel {
  private final Desk desk;
  private final LatestTask gathering;
  private final ProfileBuilder builder;
  private final ReadOnlyObjectWrapper<@Nullable Profile> profile = new ReadOnlyObjectWrapper<>();
  private final ChangeListener<List<Area>> choosing = (_, _, _) -> renew();
  private final ChangeListener<MapStyle> styling = (_, before, now) -> styled(before, now);

  ProfileViewModel(Desk desk) {
    this.desk = desk;
    gathering = new LatestTask(desk.tasks());
    builder = new ProfileBuilder(session().region(), desk.texts().locale());
    session().selectionProperty().addListener(choosing);
    session().styleProperty().addListener(styling);
    renew();
  }

  void close() {
    session().selectionProperty().removeListener(choosing);
    session().styleProperty().removeListener(styling);
    gathering.cancel();
  }

  private Session session() {
    return desk.session();
  }

  /// The last profile gathered; null before the first.
  ReadOnlyObjectProperty<@Nullable Profile> profileProperty() {
    return profile.getReadOnlyProperty();
  }

  private void styled(MapStyle before, MapStyle now) {
    if (!before.theme().equals(now.theme())) {
      renew();
    }
  }

  private void renew() {
    List<Area> chosen = session().selectionProperty().get();
    MapTheme theme = session().style().theme();
    List<Area> shown =
        chosen.isEmpty() ? session().region().areas().at(AreaLevel.PROGRAMME_AREA) : chosen;
    String name = new FigureText(desk).name(shown);
    gathering.start(_ -> builder.build(chosen, name, theme), profile::set);
  }

  /// Takes an area out of the selection.
  void drop(Area area) {
    session()
        .selectionProperty()
        .set(session().selectionProperty().get().stream().filter(a -> !a.equals(area)).toList());
  }

  void clear() {
    session().selectionProperty().set(List.of());
  }

  /// Asks the map to show all of the chosen areas.
  void zoom(List<Area> areas) {
    Envelope extent = new Envelope();
    areas.forEach(area -> extent.expandToInclude(area.geometry().getEnvelopeInternal()));
    session().wantedExtentProperty().set(extent);
  }

  /// Colours the map by an indicator.
  void showOnMap(Indicator indicator) {
    session()
        .change(
            desk.texts().get("panel.search.shown", indicator.names().in(desk.texts().locale())),
            UsualStyle.showing(session().style(), session().region().statistics(), indicator));
  }
}
