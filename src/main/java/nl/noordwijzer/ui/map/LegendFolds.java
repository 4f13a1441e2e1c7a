package nl.noordwijzer.ui.map;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import nl.noordwijzer.map.Legend;

/// Which sections of the legend are open: all where there is room, else only those the user opens.
final class LegendFolds {
  private final Map<Class<? extends Legend.Block>, Boolean> chosen = new HashMap<>();
  private final Map<Class<? extends Legend.Block>, LegendSection> shown = new HashMap<>();
  private boolean roomy = true;

  void setRoomy(boolean value) {
    roomy = value;
    shown.forEach((kind, section) -> section.open(isOpen(kind)));
  }

  Node section(Class<? extends Legend.Block> kind, String title, Node content) {
    LegendSection section =
        new LegendSection(title, content, isOpened -> chosen.put(kind, isOpened));
    section.open(isOpen(kind));
    shown.put(kind, section);
    return section;
  }

  private boolean isOpen(Class<? extends Legend.Block> kind) {
    return chosen.getOrDefault(kind, roomy);
  }
}
