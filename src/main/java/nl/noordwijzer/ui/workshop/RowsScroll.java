package nl.noordwijzer.ui.workshop;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Rows on a card, which scroll only where they are higher than the card may be: their height
/// counts words that go on in a second line.
final class RowsScroll extends ScrollPane {
  private final Region rows;

  RowsScroll(Region rows) {
    super(rows);
    this.rows = rows;
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("vote-scroll");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets edge = getInsets();
    double inner = width < 0 ? -1 : width - edge.getLeft() - edge.getRight();
    return edge.getTop() + rows.prefHeight(inner) + edge.getBottom();
  }
}
