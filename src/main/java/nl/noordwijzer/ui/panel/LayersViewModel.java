package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.HomesList;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.map.BackgroundStyle;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.source.tiles.Background;
import nl.noordwijzer.text.Texts;

/// The layers of the map, the highest first, as the user orders them.
final class LayersViewModel {
  /// Opacity of the areas at which a background can be read through them.
  static final double SEE_THROUGH = 0.7;

  private final MapPanelChanges changes;

  LayersViewModel(MapPanelChanges changes) {
    this.changes = changes;
  }

  /// The highest first.
  List<LayerStyle> layers() {
    return changes.style().layers().reversed();
  }

  LayerStyle layer(LayerKind kind) {
    return changes.style().layer(kind);
  }

  String name(LayerKind kind) {
    return changes.texts().get("mappane.layer", kind);
  }

  /// Whether what the layer shows is not for others to see.
  boolean isConfidential(LayerKind kind) {
    return kind == LayerKind.OWNERSHIP && changes.session().region().hasConfidentialHomes();
  }

  /// That it is not for others to see, or a part of it.
  String confidentialMark() {
    boolean part =
        confidential().size()
            < ownership().lists().stream().filter(list -> !list.complexes().isEmpty()).count();
    return changes.texts().get("mappane.layer.confidential" + (part ? ".part" : ""));
  }

  /// Which lists are not for others to see.
  String confidentialLists() {
    Texts texts = changes.texts();
    return texts.get(
        "mappane.layer.confidential.which",
        confidential().stream()
            .map(list -> list.source().title().in(texts.locale()))
            .collect(Collectors.joining(", ")));
  }

  private List<HomesList> confidential() {
    return ownership().confidential();
  }

  private Ownership ownership() {
    return changes.session().region().ownership();
  }

  void show(LayerKind kind, boolean visible) {
    changes.to(
        changes.style().withLayer(layer(kind).withVisible(visible)),
        visible ? "mappane.act.layer.show" : "mappane.act.layer.hide",
        name(kind));
  }

  /// @param opacity 0 to 1
  void setOpacity(LayerKind kind, double opacity) {
    changes.merged(
        changes.style().withLayer(layer(kind).withOpacity(opacity)),
        "opacity-" + kind,
        "mappane.act.layer.opacity",
        name(kind));
  }

  /// Puts a layer at a place in the list, 0 for the highest; places beyond the ends are the ends.
  void move(LayerKind kind, int place) {
    List<LayerStyle> order = new ArrayList<>(layers());
    LayerStyle moved = layer(kind);
    order.remove(moved);
    order.add(Math.clamp(place, 0, order.size()), moved);
    changes.merged(
        changes.style().withLayers(order.reversed()),
        "order-" + kind,
        "mappane.act.layer.order",
        name(kind));
  }

  BackgroundStyle background() {
    return changes.style().background();
  }

  /// Ids of the backgrounds there are, none (empty) first.
  List<String> backgrounds() {
    return Stream.concat(Stream.of(""), Arrays.stream(Background.values()).map(Background::id))
        .toList();
  }

  String backgroundName(String id) {
    return Background.byId(id)
        .map(background -> background.title(changes.texts()))
        .orElseGet(() -> changes.texts().get("mappane.background.none"));
  }

  /// Puts a background under the map, or none. In the same act the areas let the first one shine
  /// through, and no longer do when it goes.
  void chooseBackground(String id) {
    if (id.equals(background().id())) {
      return;
    }
    MapStyle style = changes.style().withBackground(background().withId(id));
    if (!background().isChosen()) {
      style = withFills(style, 1, SEE_THROUGH);
    } else if (id.isEmpty()) {
      style = withFills(style, SEE_THROUGH, 1);
    }
    changes.to(style, "mappane.act.background", backgroundName(id));
  }

  /// Areas of an opacity that the user chose keep it.
  private static MapStyle withFills(MapStyle style, double from, double to) {
    LayerStyle fills = style.layer(LayerKind.INDICATOR);
    return fills.opacity() == from ? style.withLayer(fills.withOpacity(to)) : style;
  }

  /// @param opacity 0 to 1
  void setBackgroundOpacity(double opacity) {
    changes.merged(
        changes.style().withBackground(background().withOpacity(opacity)),
        "opacity-background",
        "mappane.act.background.opacity");
  }

  /// The place of a layer in the list, 0 for the highest.
  int place(LayerKind kind) {
    return layers().indexOf(layer(kind));
  }
}
