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
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.MeasuredColumn;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;

/// The form of one intervention. What is typed comes into the plan at once.
final class InterventionForm extends MeasuredColumn {
  private static final int NOTE_ROWS = 3;

  private final InterventionModel model;
  private final Command funding;
  private final List<FormPart> parts = new ArrayList<>();
  private final List<TitledPane> folds = new ArrayList<>();
  private final IdentityHashMap<InterventionType, Inputs> known = new IdentityHashMap<>();
  private final Label place = FormField.problemLabel();
  private final PictureField picture;
  private final PlacePart ground;
  private Inputs inputs = new Inputs(List.of());
  private @Nullable Plan made;
  private String open = "";
  private @Nullable InterventionType held;

  /// The fields of a type, in a column of their own.
  private record Inputs(List<FormPart> parts, MeasuredColumn column) {
    Inputs(List<FormPart> parts) {
      this(parts, new MeasuredColumn());
      column.getStyleClass().add("form-group");
      parts.forEach(part -> column.getChildren().add(part.root()));
    }
  }

  /// @param funding changes the sources of funding of the plan
  InterventionForm(InterventionModel model, Command funding) {
    this.model = model;
    this.funding = funding;
    picture = new PictureField(new PictureModel(model.acts()));
    picture.takeDropsOn(this);
    ground = new PlacePart(model);
    getStyleClass().add("intervention-form");
  }

  /// Shows an intervention. Fields are made once for each type and stay, hidden while another type
  /// is shown: making and dressing them is what takes long.
  void show(Intervention intervention) {
    boolean another = !intervention.id().equals(open);
    if (another || isOutdated(intervention)) {
      open = intervention.id();
      fill();
      hold(model.type(intervention));
      parts.forEach(FormPart::forget);
      inputs.parts.forEach(FormPart::forget);
    }
    if (another) {
      folds.forEach(fold -> fold.setExpanded(false));
    }
    FormField.tell(place, model.problem(intervention, "place"));
    parts.forEach(part -> part.show(intervention));
    inputs.parts.forEach(part -> part.show(intervention));
  }

  /// Whether the plan has another type, or other sources of funding, than there are fields for.
  @SuppressWarnings("ReferenceEquality")
  private boolean isOutdated(Intervention intervention) {
    boolean paid = made != null && made.funding() == model.acts().plan().funding();
    return !paid || held != model.type(intervention).orElse(null);
  }

  /// Takes over what else of the plan than the intervention itself the form shows.
  void follow() {
    model.one().filter(one -> one.id().equals(open) && isOutdated(one)).ifPresent(this::show);
  }

  /// Takes over which areas are chosen.
  void showPlace() {
    model.one().filter(one -> one.id().equals(open)).ifPresent(ground::show);
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
      List<Boolean> expanded = folds.stream().map(TitledPane::isExpanded).toList();
      parts.clear();
      folds.clear();
      known.clear();
      inputs = new Inputs(List.of());
      getChildren().clear();
      addParts();
      for (int i = 0; i < expanded.size(); i++) {
        folds.get(i).setExpanded(expanded.get(i));
      }
    }
  }

  private void addParts() {
    getChildren().add(place);
    add(new TypePart(model));
    TextField name = new TextField();
    name.setId("intervention-name");
    add(
        text(
            "sketch.form.name",
            name,
            new TextPart.Access(Intervention::name, Intervention::withName)));
    add(ground);
    add(new YearsPart(model));
    add(new StatusPart(model));
    add(new PicturePart(picture));
    fold("sketch.form.policy", new PolicyPart(model));
    fold("sketch.form.money", new MoneyPart(model, funding));
    fold("sketch.form.remarks", notes(), source());
  }

  /// Shows the fields of a type, before the picture.
  private void hold(Optional<InterventionType> type) {
    PanelRows.show(inputs.column, false);
    held = type.orElse(null);
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
