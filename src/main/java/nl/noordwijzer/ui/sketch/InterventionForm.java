package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Remarks;
import nl.noordwijzer.ui.session.MeasuredColumn;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// The form of one intervention. What is typed comes into the plan at once.
final class InterventionForm extends MeasuredColumn {
  private static final int NOTE_ROWS = 3;

  private final InterventionModel model;
  private final List<FormPart> parts = new ArrayList<>();
  private final List<TitledPane> folds = new ArrayList<>();
  private final IdentityHashMap<InterventionType, Inputs> known = new IdentityHashMap<>();
  private final Label place = FormField.problemLabel();
  private final PictureField picture;
  private Inputs inputs = new Inputs(List.of());
  private @Nullable Plan made;
  private String open = "";

  /// The fields of a type, in a column of their own.
  private record Inputs(List<FormPart> parts, MeasuredColumn column) {
    Inputs(List<FormPart> parts) {
      this(parts, new MeasuredColumn());
      column.getStyleClass().add("form-group");
      parts.forEach(part -> column.getChildren().add(part.root()));
    }
  }

  InterventionForm(InterventionModel model) {
    this.model = model;
    picture = new PictureField(new PictureModel(model.acts()));
    picture.takeDropsOn(this);
    getStyleClass().add("intervention-form");
  }

  /// Shows an intervention. Fields are made once for each type and stay, hidden while another type
  /// is shown: making and dressing them is what takes long.
  void show(Intervention intervention) {
    if (!intervention.id().equals(open)) {
      open = intervention.id();
      fill();
      hold(model.type(intervention));
      folds.forEach(fold -> fold.setExpanded(false));
      parts.forEach(FormPart::forget);
      inputs.parts.forEach(FormPart::forget);
    }
    FormField.tell(place, model.problem(intervention, "place"));
    parts.forEach(part -> part.show(intervention));
    inputs.parts.forEach(part -> part.show(intervention));
  }

  /// Takes over the picture of the plan, which can change while the intervention stays the same.
  void showPicture() {
    if (!open.isEmpty()) {
      picture.show(open);
    }
  }

  /// Makes the fields that every type has, anew when the plan presets or pays otherwise.
  @SuppressWarnings("ReferenceEquality")
  private void fill() {
    Plan plan = model.acts().plan();
    boolean same =
        made != null
            && made.assumptions() == plan.assumptions()
            && made.funding() == plan.funding();
    made = plan;
    if (!same) {
      parts.clear();
      folds.clear();
      known.clear();
      inputs = new Inputs(List.of());
      getChildren().clear();
      addParts();
    }
  }

  private void addParts() {
    getChildren().add(place);
    TextField name = new TextField();
    name.setId("intervention-name");
    add(
        text(
            "sketch.form.name",
            name,
            new TextPart.Access(Intervention::name, Intervention::withName)));
    add(new YearsPart(model));
    add(new StatusPart(model));
    add(new PicturePart(picture));
    fold("sketch.form.policy", new PolicyPart(model));
    fold("sketch.form.money", new MoneyPart(model));
    fold("sketch.form.remarks", notes(), source());
  }

  /// Shows the fields of a type, before the picture.
  private void hold(Optional<InterventionType> type) {
    PanelRows.show(inputs.column, false);
    inputs = type.map(this::inputs).orElseGet(() -> new Inputs(List.of()));
    PanelRows.show(inputs.column, !inputs.parts.isEmpty());
  }

  private Inputs inputs(InterventionType type) {
    Inputs made = known.get(type);
    if (made == null) {
      made =
          new Inputs(
              type.inputs().stream()
                  .<FormPart>map(input -> new InputPart(model, type, input))
                  .toList());
      known.put(type, made);
      getChildren().add(getChildren().indexOf(picture), made.column);
    }
    return made;
  }

  private FormPart notes() {
    return text(
        "sketch.form.notes",
        new Paragraph("intervention-notes", NOTE_ROWS),
        new TextPart.Access(
            was -> was.remarks().notes(),
            (was, typed) -> was.with(new Remarks(typed, was.remarks().source()))));
  }

  private FormPart source() {
    TextField control = new TextField();
    control.setId("intervention-source");
    return text(
        "sketch.form.figures",
        control,
        new TextPart.Access(
            was -> was.remarks().source(),
            (was, typed) -> was.with(new Remarks(was.remarks().notes(), typed))));
  }

  private FormPart text(String key, TextInputControl control, TextPart.Access access) {
    return new TextPart(model, model.texts().get(key), control, access);
  }

  private void add(FormPart part) {
    parts.add(part);
    getChildren().add(part.root());
  }

  private void fold(String key, FormPart... inside) {
    MeasuredColumn content = new MeasuredColumn();
    content.getStyleClass().add("form-group");
    for (FormPart part : inside) {
      parts.add(part);
      content.getChildren().add(part.root());
    }
    TitledPane pane = new TitledPane(model.texts().get(key), content);
    pane.setAnimated(false);
    pane.setExpanded(false);
    pane.getStyleClass().add("form-fold");
    folds.add(pane);
    getChildren().add(pane);
  }
}
