package nl.noordwijzer.ui.map;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
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
      grid.add(headings(heading, counted), 0, 0, 3, 1);
    }
    return grid;
  }

  /// In a row of their own, so that long ones do not take room from the words below.
  private static HBox headings(String heading, String counted) {
    Label first = label(heading, "legend-heading");
    first.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(first, Priority.ALWAYS);
    Label second = label(counted, "legend-counted");
    second.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(first, second);
    row.getStyleClass().add("legend-headings");
    return row;
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
