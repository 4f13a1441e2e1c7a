package nl.noordwijzer.ui.workshop;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.noordwijzer.outcome.Compared;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.text.Texts;

/// The scenarios to choose from, a row each, with the same figures in the same order.
final class ChoiceTable extends GridPane {
  private static final double NAME_PART = 22;

  private final EffectWords words;

  ChoiceTable(Texts texts) {
    words = new EffectWords(texts);
    getStyleClass().add("choice-table");
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Comparison comparison, List<KeyFigures.Kind> wanted) {
    getChildren().clear();
    getColumnConstraints().setAll(column(NAME_PART));
    for (int i = 0; i < wanted.size(); i++) {
      getColumnConstraints().add(column((100 - NAME_PART) / wanted.size()));
      add(label(KeyFigures.name(wanted.get(i), words.texts()), "audience-name"), i + 1, 0);
    }
    for (Compared one : comparison.all()) {
      addRow(one, wanted);
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

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
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
