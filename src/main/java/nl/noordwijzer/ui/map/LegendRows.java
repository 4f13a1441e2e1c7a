package nl.noordwijzer.ui.map;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Rows of a legend: sign, words, number.
final class LegendRows {
  private LegendRows() {}

  static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("legend-rows");
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), words, numbers);
    return grid;
  }

  static void add(GridPane grid, Node sign, String words, String number) {
    Label label = new Label(words);
    label.getStyleClass().add("legend-label");
    label.setWrapText(true);
    Label count = new Label(number);
    count.getStyleClass().add("legend-count");
    grid.addRow(grid.getRowCount(), sign, label, count);
  }
}
