package nl.noordwijzer.ui.sketch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.TypeLook.ColourGroup;
import nl.noordwijzer.plan.TypeLook.Pattern;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form for a type of intervention of the plan's own.
public final class OwnTypeCard {
  private static final double WIDTH = 680;
  private static final double HEIGHT = 640;

  private final OwnTypeModel model;
  private final Texts texts;
  private final VBox root = new VBox(12);
  private final TextField dutch = field("type-dutch");
  private final TextField english = field("type-english");
  private final TextField description = field("type-description");
  private final ConstantBoxes<GeometryKind> kinds;
  private final ConstantBoxes<Actor> actors;
  private final ConstantBoxes<Goal> goals;
  private final ConstantBoxes<Term> terms;
  private final ConstantBoxes<Principle> principles;
  private final ComboBox<ColourGroup> group;
  private final ComboBox<Pattern> pattern;
  private final SymbolChoice symbol;
  private final OwnTypeInputs inputs;
  private final Label problem = FormField.problemLabel();

  /// @param away puts the card away
  public OwnTypeCard(OwnTypeModel model, Runnable away) {
    this.model = model;
    texts = model.texts();
    kinds = boxes(GeometryKind.class, "plan.kind", "sketch.type.kinds");
    actors = boxes(Actor.class, "plan.actor", "sketch.form.actors");
    goals = boxes(Goal.class, "plan.goal", "sketch.form.goals");
    terms = boxes(Term.class, "plan.term", "sketch.form.terms");
    principles = boxes(Principle.class, "plan.principle", "sketch.form.principles");
    group = choice("plan.group", ColourGroup.values());
    pattern = choice("plan.pattern", Pattern.values());
    symbol = new SymbolChoice(texts.get("sketch.type.symbol"));
    inputs = new OwnTypeInputs(texts);
    show(model.before());
    root.getStyleClass().addAll("card", "type-card");
    root.setMaxSize(WIDTH, HEIGHT);
    root.setPrefSize(WIDTH, HEIGHT);
    Label heading =
        new Label(texts.get(model.before().isPresent() ? "sketch.type.change" : "sketch.type.new"));
    heading.getStyleClass().add("heading");
    root.getChildren().addAll(heading, scroll(), problem, foot(away));
    FormField.leaveWhenTyped(problem, dutch, english, description);
  }

  public Region root() {
    return root;
  }

  /// Takes the keyboard to the name.
  public void begin() {
    // what scrolls has its fields once it has been laid out
    root.applyCss();
    root.layout();
    dutch.requestFocus();
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    return field;
  }

  private <E extends Enum<E>> ConstantBoxes<E> boxes(Class<E> type, String words, String title) {
    return new ConstantBoxes<>(type, texts, words, texts.get(title), () -> {});
  }

  private <E extends Enum<E>> ComboBox<E> choice(String words, E[] constants) {
    ComboBox<E> choice = PanelRows.choice(constant -> texts.get(words, constant), _ -> {});
    choice.getItems().setAll(Arrays.asList(constants));
    choice.setValue(constants[0]);
    return choice;
  }

  private void show(Optional<InterventionType> before) {
    before.ifPresent(type -> {
      dutch.setText(type.names().dutch());
      english.setText(OwnTypeDraft.entered(type.names()));
      description.setText(type.description().dutch());
      kinds.show(type.kinds());
      actors.show(type.policy().actors());
      goals.show(type.policy().goals());
      terms.show(type.policy().terms());
      principles.show(type.policy().principles());
      group.setValue(type.look().colours());
      pattern.setValue(type.look().pattern());
      symbol.setValue(type.look().symbol());
      inputs.show(type.inputs());
    });
  }

  private Node scroll() {
    HBox names =
        FormField.pair(
            new FormField(texts.get("sketch.type.dutch"), dutch),
            new FormField(texts.get("sketch.type.english"), english));
    HBox looks =
        FormField.pair(
            new FormField(texts.get("sketch.type.group"), group),
            new FormField(texts.get("sketch.type.pattern"), pattern));
    VBox one = new VBox(12, kinds, goals, terms);
    VBox other = new VBox(12, actors);
    HBox columns = new HBox(16, one, other);
    for (VBox column : List.of(one, other)) {
      column.setPrefWidth(WIDTH / 2);
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    VBox body =
        new VBox(
            12,
            names,
            new FormField(texts.get("sketch.type.description"), description),
            inputs,
            looks,
            new FormField(texts.get("sketch.type.symbol"), symbol),
            columns,
            principles);
    body.getStyleClass().add("type-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private OwnTypeDraft draft() {
    return new OwnTypeDraft(
        new TypedNumbers(texts.locale()),
        dutch.getText(),
        english.getText(),
        description.getText(),
        kinds.ticked(),
        new Policy(actors.ticked(), goals.ticked(), terms.ticked(), principles.ticked()),
        new TypeLook(symbol.getValue(), pattern.getValue(), group.getValue()),
        inputs.written());
  }

  private Node foot(Runnable away) {
    Button remove = new Button(texts.get("sketch.type.remove"), new FontIcon(Feather.TRASH_2));
    remove.setId("type-remove");
    remove.setOnAction(_ -> end(model.remove(), away));
    PanelRows.show(remove, model.before().isPresent());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button cancel = new Button(texts.get("sketch.incoming.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> away.run());
    Button save = new Button(texts.get("sketch.type.save"));
    save.setId("type-save");
    save.setDefaultButton(true);
    save.setOnAction(_ -> save(away));
    HBox foot = new HBox(8, remove, between, cancel, save);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private void save(Runnable away) {
    OwnTypeDraft draft = draft();
    Optional<Phrase> wrong = draft.problem();
    end(wrong.isPresent() ? wrong.map(model::words) : model.save(draft), away);
  }

  /// Puts the card away, unless something is wrong: then it says what.
  private void end(Optional<String> wrong, Runnable away) {
    FormField.tell(problem, wrong.orElse(""));
    if (wrong.isEmpty()) {
      away.run();
    }
  }
}
