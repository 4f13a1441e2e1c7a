package nl.noordwijzer.ui.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import nl.noordwijzer.outcome.Compared;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.text.Texts;

/// The scenarios to choose from, a row each, with the same figures in the same order.
final class ChoiceTable extends GridPane {
  /// Into which the name of a figure may be broken: two, which are seldom as long as each other.
  private static final double HEAD_LINES = 1.6;

  /// Of the letters, where there is height enough and where there is ever less.
  private static final List<Double> SIZES = List.of(1.0, 0.9, 0.8, 0.7);

  private final EffectWords words;

  ChoiceTable(Texts texts) {
    words = new EffectWords(texts);
    getStyleClass().add("choice-table");
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Comparison comparison, List<KeyFigures.Kind> wanted) {
    getChildren().clear();
    getColumnConstraints().clear();
    for (int i = 0; i < wanted.size(); i++) {
      add(label(KeyFigures.name(wanted.get(i), words.texts()), "audience-name"), i + 1, 0);
    }
    for (Compared one : comparison.all()) {
      addRow(one, wanted);
    }
  }

  /// Makes the letters as large as fits; in the smallest if nothing fits.
  ///
  /// @param width of the table, CSS pixels
  /// @param most the height it may take
  void fitIn(double width, double most) {
    for (double size : SIZES) {
      setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fem", size));
      applyCss();
      spread();
      if (prefHeight(width) <= most) {
        return;
      }
    }
  }

  private void addRow(Compared one, List<KeyFigures.Kind> wanted) {
    int row = getRowCount();
    add(label(one.scenario().name(), "choice-scenario"), 0, row);
    List<KeyFigures.Figure> figures = KeyFigures.of(one, wanted, words);
    for (int i = 0; i < figures.size(); i++) {
      add(label(figures.get(i).value(), "choice-value"), i + 1, row);
    }
  }

  /// Gives each column a part of the width after the longest that stands in it, so that as few
  /// words as can be are broken into lines.
  private void spread() {
    double[] widths = new double[getColumnCount()];
    for (Node node : getChildren()) {
      int column = getColumnIndex(node);
      double lines = getRowIndex(node) == 0 ? HEAD_LINES : 1;
      widths[column] = Math.max(widths[column], node.prefWidth(-1) / lines);
    }
    double all = Arrays.stream(widths).sum();
    getColumnConstraints()
        .setAll(Arrays.stream(widths).mapToObj(width -> column(100 * width / all)).toList());
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
