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

  /// @param heading above the words, empty when there is none
  /// @param counted what the numbers count, empty when there are none
  static GridPane grid(String heading, String counted) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("legend-rows");
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), words, numbers);
    if (!heading.isEmpty() || !counted.isEmpty()) {
      Label first = label(heading, "legend-heading");
      GridPane.setHalignment(first, HPos.LEFT);
      grid.add(first, 0, 0, 2, 1);
      grid.add(label(counted, "legend-counted"), 2, 0);
    }
    return grid;
  }

  static void add(GridPane grid, Node sign, String words, String number) {
    Label label = label(words, "legend-label");
    label.setWrapText(true);
    Label count = label(number, "legend-count");
    grid.addRow(grid.getRowCount(), sign, label, count);
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
