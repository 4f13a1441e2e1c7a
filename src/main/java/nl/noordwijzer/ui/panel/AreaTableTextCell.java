package nl.noordwijzer.ui.panel;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/// A cell with a word of the row.
final class AreaTableTextCell extends TableCell<AreaTableRow, AreaTableRow> {
  private final Function<AreaTableRow, String> text;

  AreaTableTextCell(Function<AreaTableRow, String> text) {
    this.text = text;
  }

  @Override
  protected void updateItem(AreaTableRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(empty || row == null ? null : text.apply(row));
  }
}
