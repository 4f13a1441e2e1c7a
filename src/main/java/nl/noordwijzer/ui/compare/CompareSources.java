package nl.noordwijzer.ui.compare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;

/// What all maps of a comparison are from, on one line: the first of it, which says what is
/// invented, and the others at a press.
final class CompareSources extends HBox {
  private static final String BETWEEN = " · ";

  private final Texts texts;
  private final Label told = PanelRows.muted();
  private final Button more = new Button();
  private List<String> lines = List.of();
  private boolean opened;

  CompareSources(Texts texts) {
    this.texts = texts;
    getStyleClass().add("compare-notes");
    told.setMaxWidth(Double.MAX_VALUE);
    told.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(told, Priority.ALWAYS);
    more.setId("compare-sources-more");
    more.getStyleClass().addAll("flat", "small");
    more.setMinWidth(USE_PREF_SIZE);
    more.setOnAction(_ -> {
      opened = !opened;
      fill();
    });
    getChildren().addAll(told, more);
  }

  /// @param next what is invented comes first
  void show(List<String> next) {
    lines = List.copyOf(next);
    fill();
  }

  private void fill() {
    boolean folds = lines.size() > 1;
    told.setText(String.join(BETWEEN, folds && !opened ? lines.subList(0, 1) : lines));
    more.setText(
        opened
            ? texts.get("mappane.sources.less")
            : texts.get("mappane.sources.more", lines.size() - 1));
    PanelRows.show(more, folds);
  }
}
