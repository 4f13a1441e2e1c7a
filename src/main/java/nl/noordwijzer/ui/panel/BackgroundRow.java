package nl.noordwijzer.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.map.BackgroundStyle;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;

/// The background map below all layers: which one, and its opacity.
final class BackgroundRow extends VBox {
  private final ComboBox<String> choice;
  private final Slider opacity = new Slider(0, 1, 1);

  BackgroundRow(LayersViewModel model, Texts texts) {
    getStyleClass().add("background-row");
    choice = PanelRows.choice(model::backgroundName, model::chooseBackground);
    choice.getItems().setAll(model.backgrounds());
    HBox.setHgrow(choice, Priority.ALWAYS);
    Label name = new Label(texts.get("mappane.background"));
    name.setLabelFor(choice);
    name.getStyleClass().add("row-label");
    IconButton.name(opacity, texts.get("mappane.background.opacity"));
    opacity.setMinWidth(LayersRow.SLIDER_WIDTH);
    opacity.setMaxWidth(LayersRow.SLIDER_WIDTH);
    opacity.setBlockIncrement(0.1);
    opacity
        .valueProperty()
        .addListener((_, _, now) -> model.setBackgroundOpacity(now.doubleValue()));
    HBox controls = new HBox(choice, opacity);
    controls.setAlignment(Pos.CENTER_LEFT);
    controls.getStyleClass().add("layer-row");
    getChildren().addAll(name, controls);
  }

  void follow(BackgroundStyle background) {
    choice.setValue(background.id());
    opacity.setValue(background.opacity());
    opacity.setDisable(!background.isChosen());
  }
}
