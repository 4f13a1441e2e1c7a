package nl.noordwijzer.ui.sketch;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// What is known of the chosen interventions: the form of one, or what several have in common.
public final class InterventionView implements View {
  private final InterventionModel model;
  private final Texts texts;
  private final InterventionForm form;
  private final SeveralForm several;
  private final Label title = new Label();
  private final Label subtitle = PanelRows.muted();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox root = new VBox();
  private final Subscription subscription;
  private @Nullable InterventionType headed;
  private String open = "";

  /// @param funding changes the sources of funding of the plan
  public InterventionView(Desk desk, Command funding) {
    model = new InterventionModel(new PlanActs(desk));
    texts = desk.texts();
    form = new InterventionForm(model, funding);
    several = new SeveralForm(model);
    PanelRows.show(subtitle, false);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getStyleClass().addAll("profile", "intervention-view");
    root.getChildren()
        .addAll(
            new FormHeader(title, subtitle, texts.get("sketch.form.close"), model::chooseNone),
            scroll);
    subscription =
        Subscription.combine(
            desk.session().chosenInterventionsProperty().subscribe(this::show),
            desk.session().planProperty().subscribe(_ -> follow()),
            desk.session().selectionProperty().subscribe(_ -> form.showPlace()),
            desk.session().sketch().complexesProperty().subscribe(_ -> form.showPlace()));
  }

  private void show(List<Intervention> chosen) {
    Optional<Intervention> one = model.one();
    Optional<InterventionType> type = one.flatMap(model::type);
    title.setText(
        one.map(item -> typeName(item, type))
            .orElseGet(() -> texts.get("sketch.form.several", chosen.size())));
    head(type.orElse(null));
    if (one.isPresent()) {
      begin(one.get());
      form.show(one.get());
      hold(form);
    } else if (!chosen.isEmpty()) {
      several.show(chosen);
      hold(several);
    }
  }

  /// Another intervention is shown from the top.
  private void begin(Intervention one) {
    if (!one.id().equals(open)) {
      open = one.id();
      scroll.setVvalue(0);
    }
  }

  /// Takes over what of the plan may change while the intervention stays the same.
  @SuppressWarnings("ReferenceEquality")
  private void follow() {
    InterventionType now = model.one().flatMap(model::type).orElse(null);
    if (model.one().isPresent() && now != headed) {
      show(model.chosen());
    }
    form.follow();
    form.showPicture();
  }

  @SuppressWarnings("ReferenceEquality")
  private void head(@Nullable InterventionType type) {
    if (type != headed) {
      headed = type;
      subtitle.setText(type == null ? "" : type.description().in(texts.locale()));
      PanelRows.show(subtitle, !subtitle.getText().isEmpty());
      title.setGraphic(type == null ? null : TypeIcon.of(type));
    }
  }

  private String typeName(Intervention intervention, Optional<InterventionType> type) {
    return type.map(known -> known.names().in(texts.locale())).orElse(intervention.type());
  }

  private void hold(Region content) {
    if (scroll.getContent() != content) {
      scroll.setContent(content);
    }
  }

  /// Takes the keyboard to the name of the intervention.
  private void rename() {
    if (form.lookup("#intervention-name") instanceof TextInputControl name) {
      name.requestFocus();
      name.selectAll();
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            texts.get("sketch.form.rename"), null, this::rename, () -> model.one().isPresent()));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
