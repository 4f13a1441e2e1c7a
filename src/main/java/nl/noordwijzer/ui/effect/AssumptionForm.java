package nl.noordwijzer.ui.effect;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;

/// Where the figures of one assumption are changed: range, year and who says so.
final class AssumptionForm extends VBox {
  private static final int NUMBER_COLUMNS = 6;
  private static final int SOURCE_ROWS = 2;

  private final Texts texts;
  private final TypedNumbers numbers;
  private final Consumer<Assumption> change;
  private final Runnable done;
  private final Label name = PanelRows.muted();
  private final TextField low = number("low");
  private final TextField expected = number("expected");
  private final TextField high = number("high");
  private final TextField year = number("year");
  private final TextArea source = new TextArea();
  private final Label problem = PanelRows.muted();
  private final Button apply;
  private final Button back;
  private final Button leave;
  private @Nullable AssumptionRow shown;

  /// @param change puts an assumption into the plan
  /// @param done goes back to the list
  AssumptionForm(Texts texts, Consumer<Assumption> change, Runnable done) {
    this.texts = texts;
    this.change = change;
    this.done = done;
    numbers = new TypedNumbers(texts.locale());
    getStyleClass().add("assumption-form");
    source.setPrefRowCount(SOURCE_ROWS);
    source.setWrapText(true);
    source.setId("assumption-source");
    source.setAccessibleText(texts.get("effectpane.assumptions.source"));
    problem.getStyleClass().add("plan-problem");
    apply = button("apply", this::apply);
    apply.getStyleClass().add("accent");
    back = button("back", this::goBack);
    leave = button("leave", done);
    getChildren().setAll(fields());
    expected.textProperty().subscribe(this::follow);
  }

  /// A figure without a range stays one.
  private void follow(String before, String now) {
    if (low.getText().equals(before) && high.getText().equals(before)) {
      low.setText(now);
      high.setText(now);
    }
  }

  private TextField number(String id) {
    TextField field = new TextField();
    field.setId("assumption-" + id);
    field.setPrefColumnCount(NUMBER_COLUMNS);
    field.setOnAction(_ -> apply());
    return field;
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(texts.get("effectpane.assumptions." + key));
    button.setId("assumption-" + key);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> act.run());
    return button;
  }

  void show(AssumptionRow row) {
    shown = row;
    problem.setText("");
    PanelRows.show(problem, false);
    Assumption now = row.now();
    name.setText(
        texts.get(
            "effectpane.assumptions.heading",
            now.names().in(texts.locale()),
            now.unit().in(texts.locale())));
    AssumptionDraft draft = AssumptionDraft.of(now, numbers);
    expected.setText(draft.expected());
    low.setText(draft.low());
    high.setText(draft.high());
    year.setText(draft.year());
    source.setText(draft.source());
    back.setDisable(!row.isChanged());
  }

  /// Lets the figure be typed at once.
  void begin() {
    expected.requestFocus();
    expected.selectAll();
  }

  private List<Node> fields() {
    HBox figures =
        new HBox(
            field("low", low),
            field("expected", expected),
            field("high", high),
            field("year", year));
    figures.getStyleClass().add("form-line");
    HBox buttons = new HBox(apply, back, leave);
    buttons.getStyleClass().add("form-line");
    return List.of(
        name,
        figures,
        PanelRows.above(texts.get("effectpane.assumptions.source"), source),
        problem,
        buttons);
  }

  private Node field(String key, TextField field) {
    String words = texts.get("effectpane.assumptions." + key);
    field.setAccessibleText(words);
    VBox column = PanelRows.above(words, field);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private void apply() {
    if (shown == null) {
      return;
    }
    AssumptionDraft draft =
        new AssumptionDraft(
            low.getText(), expected.getText(), high.getText(), year.getText(), source.getText());
    Optional<String> wrong = draft.problem(shown.now(), numbers);
    problem.setText(wrong.map(it -> texts.get("effectpane.assumptions.wrong." + it)).orElse(""));
    PanelRows.show(problem, wrong.isPresent());
    if (wrong.isEmpty()) {
      change.accept(draft.applied(shown.now(), numbers));
      done.run();
    }
  }

  private void goBack() {
    Optional.ofNullable(shown).flatMap(AssumptionRow::undone).ifPresent(change);
    done.run();
  }
}
