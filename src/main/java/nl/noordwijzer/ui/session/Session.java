package nl.noordwijzer.ui.session;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.edit.History;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// What is open now: the region, the style of the map, what is chosen and what is pointed at.
///
/// FX thread only. Views read its properties and call its methods; they never talk to each other.
public final class Session {
  private final History<Work> history;
  private final ReadOnlyObjectWrapper<Region> region;
  private final ReadOnlyObjectWrapper<MapStyle> style;
  private final ObjectProperty<List<Area>> selection = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<@Nullable Area> hovered = new SimpleObjectProperty<>();
  private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(Ground.LIGHT);
  private final ObjectProperty<@Nullable MapPicture> picture = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Envelope> wantedExtent = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Envelope> marked = new SimpleObjectProperty<>();

  public Session(Region region, MapStyle first) {
    history = new History<>(new Work(region, first));
    this.region = new ReadOnlyObjectWrapper<>(region);
    style = new ReadOnlyObjectWrapper<>(first);
    history.observe(this::become);
  }

  /// Regions are large: two are the same only when they are one object.
  @SuppressWarnings("ReferenceEquality")
  private void become(Work work) {
    if (work.region() != region.get()) {
      List<Area> chosen = selection.get();
      selection.set(List.of());
      hovered.set(null);
      region.set(work.region());
      selection.set(same(chosen, work.region()));
    }
    style.set(work.style());
  }

  /// The areas of another region with the same codes.
  private static List<Area> same(List<Area> areas, Region other) {
    return areas.stream().flatMap(area -> other.areas().byCode(area.code()).stream()).toList();
  }

  public Region region() {
    return region.get();
  }

  /// The region; changed only through [#change(String, Work)]. All views are made anew for another
  /// one.
  public ReadOnlyObjectProperty<Region> regionProperty() {
    return region.getReadOnlyProperty();
  }

  /// The style of the map; changed only through [#change].
  public ReadOnlyObjectProperty<MapStyle> styleProperty() {
    return style.getReadOnlyProperty();
  }

  public MapStyle style() {
    return history.value().style();
  }

  /// Changes the style as one act that can be undone.
  ///
  /// @param name what the user reads at "undo"
  public void change(String name, MapStyle next) {
    change(name, next, "");
  }

  /// As [#change(String, MapStyle)], joining acts with the same merge key, such as one drag.
  public void change(String name, MapStyle next, String mergeKey) {
    history.change(name, new Work(region(), next), mergeKey);
  }

  /// Changes region and style as one act that can be undone.
  public void change(String name, Work next) {
    history.change(name, next);
  }

  /// Undo and redo, with the names of the steps.
  public History<Work> history() {
    return history;
  }

  /// The areas that are chosen, in the order in which they were; never null.
  public ObjectProperty<List<Area>> selectionProperty() {
    return selection;
  }

  /// The area under the pointer, null when there is none.
  public ObjectProperty<@Nullable Area> hoveredProperty() {
    return hovered;
  }

  /// Light or dark: what the map and the window lie on.
  public ObjectProperty<Ground> groundProperty() {
    return ground;
  }

  /// The picture composed from the present style; null until the first is ready.
  public ObjectProperty<@Nullable MapPicture> pictureProperty() {
    return picture;
  }

  /// A place that is pointed out on the map; null when there is none. A point has no width.
  public ObjectProperty<@Nullable Envelope> markedProperty() {
    return marked;
  }

  /// The piece of the world that the map is asked to show; the map sets it back to null.
  public ObjectProperty<@Nullable Envelope> wantedExtentProperty() {
    return wantedExtent;
  }
}
