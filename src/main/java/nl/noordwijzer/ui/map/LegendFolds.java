package nl.noordwijzer.ui.map;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.noordwijzer.map.Legend;

/// Which sections of the legend are open: all where there is room, else only those the user opens.
final class LegendFolds {
  private final Map<Class<? extends Legend.Block>, Boolean> chosen = new HashMap<>();
  private final Map<Class<? extends Legend.Block>, LegendSection> shown = new HashMap<>();
  private boolean roomy = true;
  private boolean fixed;

  void setRoomy(boolean value) {
    roomy = value;
    shown.forEach((kind, section) -> section.open(isOpen(kind)));
  }

  /// Sections made from now on are open and stay so.
  void fix() {
    fixed = true;
  }

  Node section(Class<? extends Legend.Block> kind, String title, Node content) {
    if (fixed) {
      return plain(title, content);
    }
    LegendSection section =
        new LegendSection(title, content, isOpened -> chosen.put(kind, isOpened));
    section.open(isOpen(kind));
    shown.put(kind, section);
    return section;
  }

  private static Node plain(String title, Node content) {
    Label heading = new Label(title);
    heading.getStyleClass().add("legend-heading");
    VBox section = LegendBox.section();
    section.getChildren().addAll(heading, content);
    return section;
  }

  private boolean isOpen(Class<? extends Legend.Block> kind) {
    return chosen.getOrDefault(kind, roomy);
  }
}
