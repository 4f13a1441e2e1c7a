package nl.noordwijzer.ui.sketch;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form for the sources of funding of the plan: a new one, or one that is chosen.
public final class FundingCard {
  private static final double WIDTH = 520;

  private final FundingModel model;
  private final Texts texts;
  private final Runnable away;
  private final FundingSource fresh;
  private final ComboBox<FundingSource> choice;
  private final TextField name = field("funding-name");
  private final TextField cap = field("funding-cap");
  private final TextField others = field("funding-others");
  private final TextField condition = field("funding-condition");
  private final TextField source = field("funding-source");
  private final Label problem = FormField.problemLabel();
  private final Button remove;
  private final VBox root = new VBox(12);

  /// @param away puts the card away
  public FundingCard(FundingModel model, Runnable away) {
    this.model = model;
    this.away = away;
    texts = model.texts();
    Names none = Names.same("");
    Names words = Names.same(texts.get("sketch.funding.new"));
    fresh = new FundingSource("", words, null, null, none, none);
    choice = PanelRows.choice(one -> one.names().in(texts.locale()), this::show);
    choice.setId("funding-choice");
    choice.getItems().add(fresh);
    choice.getItems().addAll(model.all());
    remove = new Button(texts.get("sketch.funding.remove"), new FontIcon(Feather.TRASH_2));
    remove.setId("funding-remove");
    remove.setOnAction(_ -> chosen().map(model::remove).ifPresent(this::end));
    Label heading = new Label(texts.get("sketch.funding.title"));
    heading.getStyleClass().add("heading");
    root.getStyleClass().addAll("card", "funding-card");
    root.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    root.setPrefWidth(WIDTH);
    root.getChildren().add(heading);
    root.getChildren().addAll(word("which", choice), word("name", name));
    root.getChildren().add(FormField.pair(word("cap", cap), word("others", others)));
    root.getChildren().addAll(word("condition", condition), word("source", source));
    root.getChildren().addAll(problem, foot());
    FormField.leaveWhenTyped(problem, name, cap, others, condition, source);
    choice.setValue(fresh);
    show(fresh);
  }

  public Region root() {
    return root;
  }

  /// Takes the keyboard to the name.
  public void begin() {
    name.requestFocus();
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    return field;
  }

  private FormField word(String key, Control control) {
    return new FormField(texts.get("sketch.funding." + key), control);
  }

  /// The source that is changed; empty for a new one.
  private Optional<FundingSource> chosen() {
    return Optional.ofNullable(choice.getValue()).filter(one -> !one.id().isEmpty());
  }

  private void show(FundingSource one) {
    boolean known = !one.id().isEmpty();
    FundingDraft draft =
        known ? FundingDraft.of(one, texts.locale()) : new FundingDraft("", "", "", "", "");
    name.setText(draft.name());
    cap.setText(draft.cap());
    others.setText(draft.others());
    condition.setText(draft.condition());
    source.setText(draft.source());
    FormField.tell(problem, "");
    PanelRows.show(remove, known);
  }

  private Node foot() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button cancel = new Button(texts.get("sketch.incoming.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> away.run());
    Button save = new Button(texts.get("sketch.type.save"));
    save.setId("funding-save");
    save.setDefaultButton(true);
    save.setOnAction(_ -> end(model.save(chosen().orElse(null), draft())));
    HBox foot = new HBox(8, remove, between, cancel, save);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private FundingDraft draft() {
    return new FundingDraft(
        name.getText(), cap.getText(), others.getText(), condition.getText(), source.getText());
  }

  /// Puts the card away, unless something is wrong: then it says what.
  private void end(Optional<String> wrong) {
    FormField.tell(problem, wrong.orElse(""));
    if (wrong.isEmpty()) {
      away.run();
    }
  }
}
