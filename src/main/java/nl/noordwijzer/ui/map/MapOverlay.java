package nl.noordwijzer.ui.map;

import javafx.scene.Node;

/// Something that lies over all of a map and moves along with what the map shows.
public interface MapOverlay extends AutoCloseable {
  Node root();

  @Override
  void close();

  /// Makes one for each of several maps.
  @FunctionalInterface
  interface Maker {
    MapOverlay over(MapPane map);
  }
}
