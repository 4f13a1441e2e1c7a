package nl.noordwijzer.ui.map;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons at the top right of the map.
final class MapButtons extends VBox {
  private final Texts texts;
  private final MapViewModel model;

  /// @param chosen whether any area is chosen
  MapButtons(Texts texts, MapViewModel model, MapActions actions, BooleanBinding chosen) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("map-buttons");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Button district = button("mappane.zoom.district", Feather.GRID, actions::district);
    Button selection = button("mappane.zoom.selection", Feather.MAXIMIZE, actions::selection);
    district.disableProperty().bind(chosen.not());
    selection.disableProperty().bind(chosen.not());
    getChildren()
        .addAll(
            group(
                withKey("+", button("mappane.zoom.in", Feather.PLUS, actions::zoomIn)),
                withKey("−", button("mappane.zoom.out", Feather.MINUS, actions::zoomOut))),
            group(
                withKey("Home", button("mappane.zoom.home", Feather.HOME, actions::home)),
                button("mappane.zoom.municipality", Feather.MAP, actions::municipality),
                district,
                selection),
            group(
                tool("mappane.tool.zoom", Feather.ZOOM_IN, MapTool.ZOOM_BOX),
                tool("mappane.tool.select", Feather.MOUSE_POINTER, MapTool.SELECT_BOX)));
  }

  private static VBox group(ButtonBase... buttons) {
    VBox group = new VBox(buttons);
    group.getStyleClass().add("map-button-group");
    return group;
  }

  private Button button(String key, Ikon icon, Runnable act) {
    Button button = new Button();
    button.setOnAction(_ -> act.run());
    dress(button, key, icon);
    return button;
  }

  /// @param key as it stands on the keyboard, of those that the map listens to itself
  private static Button withKey(String key, Button button) {
    button.setTooltip(new Tooltip(button.getAccessibleText() + "  " + key));
    return button;
  }

  private ToggleButton tool(String key, Ikon icon, MapTool tool) {
    ToggleButton button = new ToggleButton();
    button.setOnAction(_ -> model.toolProperty().set(button.isSelected() ? tool : MapTool.PAN));
    model.toolProperty().addListener((_, _, now) -> button.setSelected(now == tool));
    dress(button, key, icon);
    return button;
  }

  private void dress(ButtonBase button, String key, Ikon icon) {
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("map-button");
    IconButton.name(button, texts.get(key));
    button.setFocusTraversable(true);
  }
}
