package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;

/// The layers of the map, the highest first, as the user orders them.
final class LayersViewModel {
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

  /// The place of a layer in the list, 0 for the highest.
  int place(LayerKind kind) {
    return layers().indexOf(layer(kind));
  }
}
