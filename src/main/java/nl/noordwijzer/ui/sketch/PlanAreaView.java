package nl.noordwijzer.ui.sketch;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The chosen plan area: what it is called and is, and what it is made of. What is typed comes into
/// the plan at once.
public final class PlanAreaView implements View {
  private final PlanAreaModel model;
  private final Texts texts;
  private final Label title = new Label();
  private final Label origin = PanelRows.muted();
  private final TextField name = new TextField();
  private final FormField field;
  private final TypedValue<String> typed;
  private final ComboBox<PlanArea.Kind> kind;
  private final Button reshape;
  private final VBox root = new VBox();
  private final Subscription subscriptions;
  private String open = "";
  private boolean following;

  public PlanAreaView(Desk desk) {
    model = new PlanAreaModel(new PlanActs(desk));
    texts = desk.texts();
    name.setId("plan-area-name");
    field = new FormField(texts.get("sketch.area.name"), name);
    typed = new TypedValue<>(name, Function.identity(), this::rename);
    kind = kinds();
    reshape = button("reshape", Feather.MOVE, model::reshape);
    VBox acts =
        new VBox(
            button("redraw", Feather.HEXAGON, model::redraw),
            button("remake", Feather.GRID, model::remake),
            reshape,
            button("show", Feather.CROSSHAIR, model::show),
            button("remove", Feather.TRASH_2, model::remove));
    acts.getStyleClass().add("plan-area-acts");
    VBox form = new VBox(field, new FormField(texts.get("sketch.area.kind"), kind), acts);
    form.getStyleClass().add("intervention-form");
    root.getStyleClass().addAll("profile", "intervention-view");
    root.getChildren()
        .addAll(
            new FormHeader(title, origin, texts.get("sketch.area.close"), () -> model.choose(null)),
            form);
    Session session = desk.session();
    subscriptions =
        Subscription.combine(
            session.chosenPlanAreaProperty().subscribe((Runnable) this::show),
            session.planProperty().subscribe((Runnable) this::show),
            session.sketch().planAreaProperty().subscribe(this::begin));
  }

  private Button button(String act, Feather icon, Runnable run) {
    Button button = new Button(texts.get("sketch.area." + act), new FontIcon(icon));
    button.setId("plan-area-" + act);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private ComboBox<PlanArea.Kind> kinds() {
    ComboBox<PlanArea.Kind> choice = PanelRows.choice(model::kind, this::is);
    choice.setId("plan-area-kind");
    choice.getItems().setAll(PlanArea.Kind.values());
    return choice;
  }

  private void is(PlanArea.Kind chosen) {
    if (!following) {
      model.is(chosen);
    }
  }

  private void show() {
    model.chosen().ifPresent(this::show);
  }

  private void show(PlanArea area) {
    title.setText(model.kind(area.kind()));
    origin.setText(model.origin(area));
    if (!area.id().equals(open)) {
      open = area.id();
      field.setMistake("");
      typed.forget();
    }
    typed.show(area.name());
    following = true;
    kind.setValue(area.kind());
    following = false;
    reshape.setDisable(!model.canReshape());
  }

  private void rename(String words) {
    typed.means(words);
    boolean any = model.rename(words, typed.gesture());
    field.setMistake(any ? "" : texts.get("sketch.area.nameless"));
  }

  /// The keyboard goes to the name of a plan area that was just made.
  private void begin(@Nullable PlanArea drawn, @Nullable PlanArea now) {
    boolean made =
        drawn != null
            && now == null
            && PlanAreaModel.isNew(drawn)
            && model.chosen().filter(area -> area.id().equals(drawn.id())).isPresent();
    if (made) {
      Platform.runLater(this::focusName);
    }
  }

  private void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        command("rename", this::focusName),
        command("redraw", model::redraw),
        command("remake", model::remake),
        command("remove", model::remove));
  }

  private Command command(String act, Runnable run) {
    return new Command(
        texts.get("sketch.area.command." + act), null, run, () -> model.chosen().isPresent());
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
