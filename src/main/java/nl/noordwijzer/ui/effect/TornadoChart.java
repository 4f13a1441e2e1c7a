package nl.noordwijzer.ui.effect;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.effect.Sensitivity;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Which assumption moves the verdict most: a bar for each, longest first, with both ends in words.
final class TornadoChart extends VBox {
  private final EffectWords words;
  private final Texts texts;

  TornadoChart(Texts texts) {
    this.texts = texts;
    words = new EffectWords(texts);
    getStyleClass().add("tornado");
  }

  /// @param sensitivity null while it is not known
  void show(@Nullable Sensitivity sensitivity) {
    if (sensitivity == null) {
      getChildren().setAll(sentence(texts.get("effectpane.verdict.waiting")));
      return;
    }
    List<Sensitivity.Swing> moving =
        sensitivity.swings().stream().filter(Sensitivity.Swing::matters).toList();
    getChildren().setAll(sentence(lead(sensitivity, moving)));
    if (!moving.isEmpty()) {
      getChildren().add(bars(moving, TornadoBar.Scale.of(sensitivity)));
    }
    List<Sensitivity.Swing> idle =
        sensitivity.swings().stream().filter(swing -> !swing.matters()).toList();
    if (!idle.isEmpty() && !moving.isEmpty()) {
      String names = idle.stream().map(this::name).collect(Collectors.joining("; "));
      getChildren().add(sentence(texts.get("effectpane.sensitivity.idle", names)));
    }
  }

  private String lead(Sensitivity sensitivity, List<Sensitivity.Swing> moving) {
    String expected = words.whole(sensitivity.expected());
    return moving.isEmpty()
        ? texts.get("effectpane.sensitivity.none", expected)
        : texts.get("effectpane.sensitivity.lead", expected, name(moving.getFirst()));
  }

  private String name(Sensitivity.Swing swing) {
    return swing.assumption().names().in(texts.locale());
  }

  private Node bars(List<Sensitivity.Swing> swings, TornadoBar.Scale scale) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("tornado-bars");
    ColumnConstraints fewest =
        new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE);
    fewest.setHalignment(HPos.RIGHT);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    ColumnConstraints most = new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE);
    grid.getColumnConstraints().setAll(fewest, bar, most);
    for (int row = 0; row < swings.size(); row++) {
      Label name = sentence(name(swings.get(row)));
      GridPane.setHalignment(name, HPos.LEFT);
      grid.add(name, 0, 2 * row, 3, 1);
      grid.addRow(2 * row + 1, row(swings.get(row), scale));
    }
    return grid;
  }

  private Node[] row(Sensitivity.Swing swing, TornadoBar.Scale scale) {
    Assumption assumption = swing.assumption();
    boolean lowFirst = swing.atLow() <= swing.atHigh();
    String fewest =
        end(assumption, lowFirst ? assumption.low() : assumption.high(), swing.fewest());
    String most = end(assumption, lowFirst ? assumption.high() : assumption.low(), swing.most());
    TornadoBar bar = new TornadoBar(scale, swing);
    bar.setAccessibleText(texts.get("effectpane.sensitivity.bar", name(swing), fewest, most));
    return new Node[] {label(fewest), bar, label(most)};
  }

  private String end(Assumption assumption, double value, double displaced) {
    return texts.get(
        "effectpane.sensitivity.end",
        value,
        assumption.unit().in(texts.locale()),
        words.whole(displaced));
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
