package nl.noordwijzer.ui.effect;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;

/// Where the user says which mix is wanted for the area of the figures; for an owner or a complex
/// none is.
final class TargetMixBar extends VBox {
  private static final int NUMBER_COLUMNS = 4;
  private static final int SOURCE_COLUMNS = 16;
  private static final double WHOLE = 100;

  private final EffectsViewModel model;
  private final Texts texts;
  private final TypedNumbers numbers;
  private final TextField owned;
  private final TextField social;
  private final TextField source;
  private final Button set;
  private final Button remove;
  private final Button open;
  private final Label problem = PanelRows.muted();
  private final Label now = PanelRows.muted();
  private final FlowPane form = new FlowPane();
  private final Subscription subscription;
  private @Nullable TargetMix shown;

  /// @param other that stands in the same row
  TargetMixBar(EffectsViewModel model, Node other) {
    this.model = model;
    texts = model.texts();
    numbers = new TypedNumbers(texts.locale());
    owned = field("owned", NUMBER_COLUMNS);
    social = field("social", NUMBER_COLUMNS);
    source = field("source", SOURCE_COLUMNS);
    set = button("set", this::set);
    remove = button("remove", model::removeTarget);
    problem.getStyleClass().add("plan-problem");
    PanelRows.show(problem, false);
    getStyleClass().add("target-mix");
    open = button("open", this::toggle);
    now.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(now, Priority.ALWAYS);
    HBox head = new HBox(now, other, open);
    head.getStyleClass().add("form-line");
    form.getStyleClass().add("target-form");
    form.getChildren()
        .addAll(
            named("owned", owned),
            named("social", social),
            named("source", source),
            set,
            remove,
            problem);
    PanelRows.show(form, false);
    getChildren().addAll(head, form);
    subscription =
        Subscription.combine(
            model.assumptionsProperty().subscribe((Runnable) this::show),
            model.scope().choiceProperty().subscribe((Runnable) this::show));
    show();
  }

  private TextField field(String key, int columns) {
    TextField field = new TextField();
    field.setId("target-" + key);
    field.setPrefColumnCount(columns);
    field.setAccessibleText(
        texts.get("effectpane.target.title") + " " + texts.get("effectpane.target." + key));
    field.setOnAction(_ -> set());
    return field;
  }

  private Node named(String key, TextField field) {
    Label label = new Label(texts.get("effectpane.target." + key));
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    HBox named = new HBox(label, field);
    named.getStyleClass().add("form-line");
    return named;
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(texts.get("effectpane.target." + key));
    button.setId("target-" + key);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> act.run());
    return button;
  }

  private void toggle() {
    PanelRows.show(form, !form.isVisible());
  }

  private void show() {
    boolean forArea = model.scope().choiceProperty().get().id().isPresent();
    PanelRows.show(open, forArea);
    PanelRows.show(form, forArea && form.isVisible());
    Optional<TargetMix> target = model.target();
    String unset = forArea ? texts.get("effectpane.target.unset") : "";
    now.setText(target.map(this::words).orElse(unset));
    remove.setDisable(target.isEmpty());
    if (target.equals(Optional.ofNullable(shown)) && !owned.getText().isEmpty()) {
      return;
    }
    shown = target.orElse(null);
    tell("");
    owned.setText(target.map(it -> numbers.written(it.owned())).orElse(""));
    social.setText(target.map(it -> numbers.written(it.social())).orElse(""));
    source.setText(target.map(it -> it.source().in(texts.locale())).orElse(""));
  }

  private String words(TargetMix target) {
    return texts.get(
        "effectpane.target.is",
        numbers.written(target.owned()),
        numbers.written(target.social()),
        numbers.written(target.mix().otherRent()),
        target.source().in(texts.locale()));
  }

  private void set() {
    OptionalDouble ownedShare = numbers.read(owned.getText());
    OptionalDouble socialShare = numbers.read(social.getText());
    double one = ownedShare.orElse(-1);
    double other = socialShare.orElse(-1);
    if (one < 0 || other < 0 || one + other > WHOLE) {
      tell(texts.get("effectpane.target.wrong"));
    } else if (source.getText().isBlank()) {
      tell(texts.get("effectpane.assumptions.wrong.source"));
    } else {
      tell("");
      Names from = Names.same(source.getText().strip());
      model.setTarget(new TargetMix(one, other, Years.LAST, from));
      PanelRows.show(form, false);
    }
  }

  private void tell(String sentence) {
    problem.setText(sentence);
    PanelRows.show(problem, !sentence.isEmpty());
  }

  void close() {
    subscription.unsubscribe();
  }
}
