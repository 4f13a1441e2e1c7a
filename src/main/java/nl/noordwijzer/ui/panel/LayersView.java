package nl.noordwijzer.ui.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.text.Texts;

/// The layers of the map: on or off, their order and their opacity; and the background below them.
final class LayersView extends VBox {
  private final LayersViewModel model;
  private final Map<LayerKind, LayersRow> rows = new EnumMap<>(LayerKind.class);
  private final VBox list = new VBox();
  private final BackgroundRow background;
  private List<LayerKind> order = List.of();

  LayersView(LayersViewModel model, Texts texts) {
    this.model = model;
    getStyleClass().add("layers");
    list.getStyleClass().add("layers");
    background = new BackgroundRow(model, texts);
    getChildren().addAll(list, background);
    for (LayerStyle layer : model.layers()) {
      LayersRow row = new LayersRow(layer.kind(), model, texts);
      row.grip().setOnMouseDragged(event -> drag(layer.kind(), event));
      rows.put(layer.kind(), row);
    }
  }

  /// Puts the layer where the pointer is.
  private void drag(LayerKind kind, MouseEvent event) {
    double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    long above =
        list.getChildren().stream().filter(row -> row.getBoundsInParent().getMaxY() < y).count();
    model.move(kind, (int) above);
    event.consume();
  }

  /// Takes over what the style says.
  void refresh() {
    List<LayerStyle> layers = model.layers();
    List<LayerKind> present = layers.stream().map(LayerStyle::kind).toList();
    if (!present.equals(order)) {
      order = present;
      list.getChildren().setAll(present.stream().map(rows::get).toList());
    }
    background.follow(model.background());
    for (LayerStyle layer : layers) {
      LayersRow row = rows.get(layer.kind());
      if (row != null) {
        row.follow(layer, order.indexOf(layer.kind()), order.size());
      }
    }
  }
}
