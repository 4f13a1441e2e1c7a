package nl.noordwijzer.ui.map;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.LegendSigns;

/// The square of nine colours of a map of two indicators.
final class BivariateLegend {
  private static final int CELL = 26;

  private BivariateLegend() {}

  static Node node(Legend.Bivariate block, LegendSigns signs) {
    VBox box = LegendBox.section();
    GridPane square = new GridPane();
    square.getStyleClass().add("legend-square");
    LegendSigns cells = new LegendSigns(CELL, CELL, signs.unit());
    int rows = block.cells().size();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < block.cells().get(row).size(); column++) {
        square.add(cell(block.cells().get(row).get(column), cells), column, rows - 1 - row);
      }
    }
    box.getChildren().addAll(axis("↑ " + block.upward()), square, axis("→ " + block.across()));
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

  private static Node cell(Legend.ClassEntry entry, LegendSigns cells) {
    ImageView view = LegendBox.sign(FrameImage.share(cells.fill(entry.fill())), cells);
    Tooltip.install(view, new Tooltip(entry.label() + " · " + entry.count()));
    return view;
  }

  private static Label axis(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("legend-note");
    label.setWrapText(true);
    return label;
  }
}
