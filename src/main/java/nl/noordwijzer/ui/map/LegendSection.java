package nl.noordwijzer.ui.map;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A part of the legend that folds away under its heading.
final class LegendSection extends VBox {
  private final ToggleButton heading;
  private final Node content;

  /// @param chosen told when the user opens (true) or folds the section
  LegendSection(String title, Node content, Consumer<Boolean> chosen) {
    this.content = content;
    heading = new ToggleButton(title);
    heading.getStyleClass().add("legend-section-fold");
    heading.setOnAction(_ -> {
      chosen.accept(heading.isSelected());
      open(heading.isSelected());
    });
    getStyleClass().add("legend-section");
    getChildren().addAll(heading, content);
  }

  void open(boolean open) {
    heading.setSelected(open);
    heading.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    content.setVisible(open);
    content.setManaged(open);
  }
}
