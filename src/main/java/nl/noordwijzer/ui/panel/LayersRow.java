package nl.noordwijzer.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One layer in the list of layers.
final class LayersRow extends HBox {
  static final double SLIDER_WIDTH = 42;

  private final LayerKind kind;
  private final LayersViewModel model;
  private final Texts texts;
  private final CheckBox shown;
  private final Slider opacity = new Slider(0, 1, 1);
  private final Button up;
  private final Button down;
  private final StackPane grip = new StackPane(new FontIcon(Feather.MORE_VERTICAL));

  LayersRow(LayerKind kind, LayersViewModel model, Texts texts) {
    this.kind = kind;
    this.model = model;
    this.texts = texts;
    String name = model.name(kind);
    shown = new CheckBox(name);
    up = button(Feather.CHEVRON_UP, "mappane.layer.up", -1);
    down = button(Feather.CHEVRON_DOWN, "mappane.layer.down", 1);
    getStyleClass().add("layer-row");
    setAlignment(Pos.CENTER_LEFT);
    grip.getStyleClass().add("layer-grip");
    Tooltip.install(grip, new Tooltip(texts.get("mappane.layer.drag")));
    shown.setMaxWidth(Double.MAX_VALUE);
    shown.setWrapText(true);
    shown.setMinWidth(0);
    HBox.setHgrow(shown, Priority.ALWAYS);
    shown.selectedProperty().addListener((_, _, now) -> model.show(kind, now));
    prepareOpacity(name);
    getChildren().addAll(grip, model.isConfidential(kind) ? marked() : shown, opacity, up, down);
  }

  /// With a mark that it is not for others to see.
  private Node marked() {
    Label mark = new Label(model.confidentialMark(), new FontIcon(Feather.LOCK));
    mark.getStyleClass().add("layer-confidential");
    mark.setWrapText(true);
    mark.setMinHeight(USE_PREF_SIZE);
    mark.setTooltip(new Tooltip(model.confidentialLists()));
    VBox box = new VBox(shown, mark);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private void prepareOpacity(String name) {
    String words = texts.get("mappane.layer.opacity", name);
    opacity.setPrefWidth(SLIDER_WIDTH);
    opacity.setMinWidth(SLIDER_WIDTH);
    opacity.setMaxWidth(SLIDER_WIDTH);
    opacity.setBlockIncrement(0.1);
    IconButton.name(opacity, words);
    opacity.valueProperty().addListener((_, _, now) -> model.setOpacity(kind, now.doubleValue()));
    opacity.disableProperty().bind(shown.selectedProperty().not());
  }

  private Button button(Ikon icon, String key, int step) {
    String words = texts.get("mappane.layer.move", texts.get(key), model.name(kind));
    Button button = IconButton.of(icon, words, () -> model.move(kind, model.place(kind) + step));
    button.getStyleClass().add("layer-button");
    return button;
  }

  /// What the row is dragged by.
  Node grip() {
    return grip;
  }

  /// @param place in the list, 0 for the highest of `count`
  void follow(LayerStyle layer, int place, int count) {
    shown.setSelected(layer.visible());
    opacity.setValue(layer.opacity());
    up.setDisable(place == 0);
    down.setDisable(place == count - 1);
  }
}
