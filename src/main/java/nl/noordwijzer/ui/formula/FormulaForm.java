package nl.noordwijzer.ui.formula;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.source.DraftCheck.Complaint;
import nl.noordwijzer.source.DraftCheck.Field;
import nl.noordwijzer.source.IndicatorDraft;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The fields of an indicator besides its formula, each with what is wrong with it.
final class FormulaForm {
  private static final double HALF = 50;

  private final FormulaViewModel model;
  private final Texts texts;
  private final GridPane root = new GridPane(24, 10);
  private final Map<Field, Label> problems = new EnumMap<>(Field.class);

  FormulaForm(FormulaViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    root.getColumnConstraints().setAll(half, half);
    for (Field field : List.of(Field.NAME, Field.ID, Field.WEIGHT)) {
      problems.put(field, problem());
    }
    fill();
  }

  private void fill() {
    root.addRow(
        0,
        column("formula.name", field(model.nameProperty(), "own-name"), Field.NAME),
        column("formula.english", field(model.englishProperty(), "own-english"), null));
    root.addRow(
        1,
        column("formula.id", id(), Field.ID),
        column("formula.theme", choice(model.themes(), model.themeProperty(), this::name), null));
    VBox unit = column("formula.unit", field(model.unitProperty(), "own-unit"), null);
    HBox.setHgrow(unit, Priority.ALWAYS);
    root.addRow(
        2,
        new HBox(12, unit, column("formula.decimals", decimals(), null)),
        column("formula.together", together(), null));
    Node weight = column("formula.weight", weight(), Field.WEIGHT);
    root.add(weight, 1, 3);
    model.ruleProperty().subscribe(rule -> show(weight, rule == Aggregation.Rule.WEIGHTED));
  }

  Node root() {
    return root;
  }

  /// Shows what is wrong with the fields.
  void show(Map<Field, Complaint> complaints) {
    problems.forEach(
        (field, label) -> tell(label, Optional.ofNullable(complaints.get(field)), texts));
  }

  private static void tell(Label label, Optional<Complaint> complaint, Texts texts) {
    String sentence = complaint.map(what -> what.sentence(texts)).orElse("");
    tell(label, sentence, complaint.filter(what -> what.key().endsWith(".empty")).isEmpty());
  }

  /// @param wrong whether something is wrong, and not only still to be written
  static void tell(Label label, String sentence, boolean wrong) {
    label.setText(sentence);
    label.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), wrong);
    show(label, !sentence.isEmpty());
  }

  static Label problem() {
    Label label = new Label();
    label.getStyleClass().add("formula-problem");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    show(label, false);
    return label;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private VBox column(String key, Control control, @Nullable Field field) {
    Label label = new Label(texts.get(key));
    label.setLabelFor(control);
    label.getStyleClass().add("note");
    control.setAccessibleText(label.getText());
    control.setMaxWidth(Double.MAX_VALUE);
    VBox column = new VBox(4, label, control);
    Label problem = problems.get(field);
    if (problem != null) {
      column.getChildren().add(problem);
    }
    return column;
  }

  private static TextField field(StringProperty text, String id) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private TextField id() {
    TextField field = new TextField();
    field.setId("own-id");
    model
        .idProperty()
        .subscribe(now -> {
          if (!now.equals(field.getText())) {
            field.setText(now);
          }
        });
    field
        .textProperty()
        .subscribe((_, typed) -> {
          if (!typed.equals(model.idProperty().get())) {
            model.writeId(typed);
          }
        });
    return field;
  }

  private ComboBox<Integer> decimals() {
    List<Integer> all = IntStream.rangeClosed(0, IndicatorDraft.MOST_DECIMALS).boxed().toList();
    return choice(all, model.decimalsProperty(), String::valueOf);
  }

  private ComboBox<Aggregation.Rule> together() {
    return choice(
        List.of(Aggregation.Rule.NONE, Aggregation.Rule.SUM, Aggregation.Rule.WEIGHTED),
        model.ruleProperty(),
        rule -> texts.get("formula.together", rule));
  }

  private ComboBox<Optional<Indicator>> weight() {
    List<Optional<Indicator>> all = model.weights().stream().map(Optional::of).toList();
    return choice(
        all,
        model.weightProperty(),
        indicator -> indicator.map(Indicator::names).map(this::name).orElse(""));
  }

  private String name(Names names) {
    return names.in(texts.locale());
  }

  private static <T> ComboBox<T> choice(
      List<T> all, ObjectProperty<T> value, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(all);
    box.setVisibleRowCount(12);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T item) {
            return item == null ? "" : words.apply(item);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("not editable");
          }
        });
    box.valueProperty().bindBidirectional(value);
    return box;
  }
}
