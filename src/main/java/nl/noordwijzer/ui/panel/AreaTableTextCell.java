package nl.noordwijzer.ui.panel;

import javafx.scene.control.TableCell;

/// A cell with a word of the row.
final class AreaTableTextCell extends TableCell<AreaTableRow, AreaTableRow> {
  private final AreaTableWord word;

  AreaTableTextCell(AreaTableWord word) {
    this.word = word;
    getStyleClass().add("text-cell");
  }

  @Override
  protected void updateItem(AreaTableRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(empty || row == null ? null : word.of(row));
  }
}
