package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Remarks;

/// The form of one intervention. What is typed comes into the plan at once.
final class InterventionForm extends VBox {
  private static final int NOTE_ROWS = 3;

  private final InterventionModel model;
  private final List<FormPart> parts = new ArrayList<>();
  private final Label place = FormField.problemLabel();
  private final PictureField picture;
  private String open = "";

  InterventionForm(InterventionModel model) {
    this.model = model;
    picture = new PictureField(new PictureModel(model.acts()));
    picture.takeDropsOn(this);
    getStyleClass().add("intervention-form");
  }

  /// Shows an intervention, with fields anew when it is another one.
  void show(Intervention intervention) {
    if (!intervention.id().equals(open)) {
      open = intervention.id();
      parts.clear();
      getChildren().clear();
      fill(model.type(intervention));
    }
    FormField.tell(place, model.problem(intervention, "place"));
    parts.forEach(part -> part.show(intervention));
  }

  /// Takes over the picture of the plan, which can change while the intervention stays the same.
  void showPicture() {
    if (!open.isEmpty()) {
      picture.show(open);
    }
  }

  private void fill(Optional<InterventionType> type) {
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
    type.ifPresent(known -> known.inputs().forEach(input -> add(new InputPart(model, input))));
    add(new PicturePart(picture));
    fold("sketch.form.policy", new PolicyPart(model));
    fold("sketch.form.money", new MoneyPart(model));
    fold("sketch.form.remarks", notes(), source());
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
    VBox content = new VBox();
    content.getStyleClass().add("form-group");
    for (FormPart part : inside) {
      parts.add(part);
      content.getChildren().add(part.root());
    }
    TitledPane pane = new TitledPane(model.texts().get(key), content);
    pane.setAnimated(false);
    pane.setExpanded(false);
    pane.getStyleClass().add("form-fold");
    getChildren().add(pane);
  }
}
