package nl.noordwijzer.ui.formula;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.source.DraftCheck.Complaint;
import nl.noordwijzer.source.DraftCheck.Field;
import nl.noordwijzer.source.FormulaReader;
import nl.noordwijzer.text.Texts;

/// Makes or changes an indicator of the user's own: its fields, its formula, what is wrong and what
/// comes out.
public final class FormulaCard {
  private static final double WIDTH = 760;

  private final FormulaViewModel model;
  private final Texts texts;
  private final Acts acts;
  private final FormulaForm form;
  private final FormulaEditor editor;
  private final Label problem = FormulaForm.problem();
  private final Label refusal = FormulaForm.problem();
  private final PreviewBox preview;
  private final BorderPane root = new BorderPane();

  /// What the card brings about.
  public interface Acts {
    /// @param made the indicator as it is to be
    void save(Indicator made, Region after);

    void delete(Indicator own);

    void putAway();
  }

  public FormulaCard(FormulaViewModel model, Texts texts, Acts acts) {
    this.model = model;
    this.texts = texts;
    this.acts = acts;
    form = new FormulaForm(model, texts);
    editor = new FormulaEditor(texts, model::inputs, this::save);
    preview = new PreviewBox(texts);
    editor.field().textProperty().bindBidirectional(model.formulaProperty());
    root.getStyleClass().addAll("card", "formula-card");
    root.setMaxSize(WIDTH, Control.USE_PREF_SIZE);
    root.setPrefWidth(WIDTH);
    root.setTop(heading());
    root.setCenter(body());
    root.setBottom(foot());
    model.outcomeProperty().subscribe((Runnable) this::show);
    show();
  }

  public BorderPane root() {
    return root;
  }

  private Node heading() {
    boolean isNew = model.changed().isEmpty();
    Label heading = new Label(texts.get(isNew ? "formula.title" : "formula.title.change"));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private Node body() {
    Label words = new Label(texts.get("formula.formula"));
    words.setLabelFor(editor.field());
    words.getStyleClass().add("note");
    VBox formula = new VBox(4, words, editor.root(), problem);
    VBox body = new VBox(12, form.root(), formula, preview.root());
    body.getStyleClass().add("formula-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private void show() {
    Outcome outcome = model.outcomeProperty().get();
    form.show(outcome.complaints());
    showFormula(outcome);
    preview.show(outcome.result().map(Outcome.Result::preview));
  }

  private void showFormula(Outcome outcome) {
    Optional<FormulaReader.Problem> wrong =
        outcome.problem().filter(found -> !found.key().endsWith(".empty"));
    wrong.ifPresentOrElse(editor::show, editor::showNothing);
    String sentence =
        outcome.problem().map(this::sentence).orElseGet(() -> other(outcome.complaints()));
    FormulaForm.tell(problem, sentence, wrong.isPresent() || outcome.problem().isEmpty());
    editor.field().setAccessibleHelp(sentence);
  }

  private String sentence(FormulaReader.Problem found) {
    String sentence = found.sentence(texts);
    return found.key().endsWith(".empty")
        ? sentence
        : texts.get("formula.problem", found.position() + 1, sentence);
  }

  private String other(Map<Field, Complaint> complaints) {
    Complaint complaint = complaints.get(Field.FORMULA);
    return complaint == null ? "" : complaint.sentence(texts);
  }

  private Node foot() {
    Button cancel = new Button(texts.get("formula.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> acts.putAway());
    Button save = new Button(texts.get("formula.save"));
    save.getStyleClass().add("save");
    save.setDefaultButton(true);
    save.disableProperty().bind(model.soundProperty().not());
    save.setOnAction(_ -> save());
    HBox foot = new HBox(8);
    foot.setAlignment(Pos.CENTER_RIGHT);
    model.changed().ifPresent(own -> foot.getChildren().add(delete(own)));
    refusal.setMaxWidth(Double.MAX_VALUE);
    HBox spring = new HBox(refusal);
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox.setHgrow(refusal, Priority.ALWAYS);
    spring.setAlignment(Pos.CENTER_LEFT);
    foot.getChildren().addAll(spring, cancel, save);
    foot.getChildren().stream()
        .filter(Button.class::isInstance)
        .forEach(button -> ((Button) button).setMinWidth(Control.USE_PREF_SIZE));
    return foot;
  }

  private Button delete(Indicator own) {
    Button delete = new Button(texts.get("formula.delete"));
    delete.getStyleClass().add("delete");
    delete.setOnAction(_ ->
        model
            .whyNotDeleted()
            .ifPresentOrElse(why -> FormulaForm.tell(refusal, why, true), () -> acts.delete(own)));
    return delete;
  }

  private void save() {
    model.result().ifPresent(result -> acts.save(result.indicator(), result.region()));
  }
}
