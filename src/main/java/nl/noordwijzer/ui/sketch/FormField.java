package nl.noordwijzer.ui.sketch;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.noordwijzer.ui.session.MeasuredColumn;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field of a form: its word, its control, and below it what is wrong with what it holds.
final class FormField extends MeasuredColumn {
  /// Least width of one of two fields.
  private static final double PAIRED = 120;

  /// Where the sentence stands: behind the word and the line.
  private static final int PROBLEM = 2;

  private @Nullable Label problem;
  private String mistake = "";

  /// @param beside stands behind the control, such as its unit
  FormField(String words, Control control, Node... beside) {
    getStyleClass().add("form-field");
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAccessibleText(words);
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox line = new HBox(control);
    line.getStyleClass().add("form-line");
    line.getChildren().addAll(beside);
    getChildren().addAll(word(words, control), line);
  }

  private static Label word(String words, Control control) {
    Label label = PanelRows.muted();
    label.setText(words);
    label.setLabelFor(control);
    return label;
  }

  /// Two fields side by side, each as wide as the other.
  static HBox pair(FormField one, FormField other) {
    HBox pair = new HBox(one, other);
    pair.getStyleClass().add("form-pair");
    for (FormField field : List.of(one, other)) {
      field.setPrefWidth(PAIRED);
      HBox.setHgrow(field, Priority.ALWAYS);
    }
    return pair;
  }

  /// A sentence with a sign before it, hidden while there is nothing to say.
  static Label problemLabel() {
    Label label = PanelRows.muted();
    label.getStyleClass().add("plan-problem");
    label.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    label.setMinHeight(Region.USE_PREF_SIZE);
    PanelRows.show(label, false);
    return label;
  }

  /// Takes back what was said as soon as something else is typed.
  static void leaveWhenTyped(Label label, TextInputControl... fields) {
    for (TextInputControl field : fields) {
      field.textProperty().subscribe((_, _) -> tell(label, ""));
    }
  }

  static void tell(Label label, String sentence) {
    label.setText(sentence);
    PanelRows.show(label, !sentence.isEmpty());
  }

  /// What was typed cannot be understood, and therefore did not come into the plan; empty when it
  /// did.
  void setMistake(String sentence) {
    mistake = sentence;
    show(sentence);
  }

  /// Whether what stands in it did not come into the plan.
  boolean hasMistake() {
    return !mistake.isEmpty();
  }

  /// What is wrong with what the plan holds, unless something else was typed since.
  void tell(String sentence) {
    show(mistake.isEmpty() ? sentence : mistake);
  }

  /// Most fields never have a problem: the label for it is made with the first.
  private void show(String sentence) {
    if (problem == null && !sentence.isEmpty()) {
      problem = problemLabel();
      getChildren().add(PROBLEM, problem);
    }
    if (problem != null) {
      tell(problem, sentence);
    }
  }
}
