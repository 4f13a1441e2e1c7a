package nl.noordwijzer.ui.session;

import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A box of choices that becomes higher where the words of the choice need a second line.
final class WrappingChoice<T> extends ComboBox<T> {
  /// Width of the arrow beside the words.
  private static final double ARROW = 32;

  WrappingChoice() {
    setButtonCell(new Cell());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double oneLine = super.computePrefHeight(width);
    return width < 0 ? oneLine : Math.max(oneLine, getButtonCell().prefHeight(width - ARROW));
  }

  /// One line: a row asks it at the least width, where many would be needed.
  @Override
  protected double computeMinHeight(double width) {
    return super.computePrefHeight(width);
  }

  private final class Cell extends ListCell<T> {
    Cell() {
      setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(getConverter().toString(item));
    }
  }
}
