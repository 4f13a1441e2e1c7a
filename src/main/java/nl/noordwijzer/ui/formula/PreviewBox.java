package nl.noordwijzer.ui.formula;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;

/// Shows what comes out of the formula.
final class PreviewBox {
  private final Texts texts;
  private final VBox root = new VBox();

  PreviewBox(Texts texts) {
    this.texts = texts;
    root.getStyleClass().add("formula-preview");
    show(Optional.empty());
  }

  Node root() {
    return root;
  }

  void show(Optional<Preview> preview) {
    root.getChildren().clear();
    if (preview.isEmpty()) {
      root.getChildren().add(label(texts.get("formula.preview.none"), "note"));
      return;
    }
    Preview shown = preview.get();
    String year = Integer.toString(shown.year());
    root.getChildren()
        .addAll(
            label(texts.get("formula.preview", year), "strong"),
            lines(shown),
            label(shown.count(), "note"));
  }

  private static GridPane lines(Preview preview) {
    GridPane grid = new GridPane(16, 4);
    ColumnConstraints asWide = new ColumnConstraints();
    asWide.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(asWide, asWide, rest);
    int row = 0;
    for (Preview.Line line : preview.lines()) {
      Label figure = label(line.figure(), "strong");
      figure.setWrapText(false);
      grid.addRow(row++, label(line.area(), "name"), figure, label(line.how(), "note"));
    }
    return grid;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
