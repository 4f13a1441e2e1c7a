package nl.noordwijzer.ui.map;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.LegendSigns;
import nl.noordwijzer.ui.session.ScreenColour;

/// The square of nine colours of a map of two indicators.
final class BivariateLegend {
  private BivariateLegend() {}

  static Node node(Legend.Bivariate block, LegendSigns signs) {
    VBox box = LegendBox.section();
    GridPane square = new GridPane();
    square.getStyleClass().add("legend-square");
    int rows = block.cells().size();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < block.cells().get(row).size(); column++) {
        square.add(cell(block.cells().get(row).get(column)), column, rows - 1 - row);
      }
    }
    box.getChildren()
        .addAll(
            axis("↑ " + limits(block.upward(), block.upwardLabels())),
            square,
            axis("→ " + limits(block.across(), block.acrossLabels())));
    GridPane missing = LegendRows.grid("", "");
    block
        .missing()
        .forEach(entry ->
            LegendRows.add(
                missing,
                LegendBox.sign(FrameImage.share(signs.fill(entry.fill())), signs),
                entry.label(),
                Integer.toString(entry.count())));
    box.getChildren().add(missing);
    return box;
  }

  /// A colour with the number of areas that have it.
  private static Node cell(Legend.ClassEntry entry) {
    Label cell = new Label(Integer.toString(entry.count()));
    cell.getStyleClass()
        .addAll(
            "legend-cell", entry.fill().hasDarkText() ? "legend-cell-dark" : "legend-cell-light");
    cell.setBackground(Background.fill(ScreenColour.of(entry.fill().argb())));
    String words = entry.label() + ": " + entry.count();
    cell.setTooltip(new Tooltip(words));
    cell.setAccessibleRole(AccessibleRole.TEXT);
    cell.setAccessibleText(words);
    return cell;
  }

  private static String limits(String name, List<String> labels) {
    return labels.isEmpty() ? name : name + ": " + String.join(", ", labels);
  }

  private static Label axis(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("legend-note");
    label.setWrapText(true);
    return label;
  }
}
