package nl.noordwijzer.ui.map;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/// The box drawn with the mouse, to zoom to or to choose areas with.
final class RubberBand extends Region {

  RubberBand() {
    getStyleClass().add("map-band");
    setManaged(false);
    setVisible(false);
    setMouseTransparent(true);
  }

  void span(Point2D from, Point2D to) {
    resizeRelocate(
        Math.rint(Math.min(from.getX(), to.getX())),
        Math.rint(Math.min(from.getY(), to.getY())),
        Math.rint(Math.abs(from.getX() - to.getX())),
        Math.rint(Math.abs(from.getY() - to.getY())));
    setVisible(true);
  }

  void hide() {
    setVisible(false);
  }
}
