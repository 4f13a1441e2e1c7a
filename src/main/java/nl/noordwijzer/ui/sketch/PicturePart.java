package nl.noordwijzer.ui.sketch;

import javafx.scene.Node;
import nl.noordwijzer.plan.Intervention;

/// The picture of an intervention, in its form.
record PicturePart(PictureField field) implements FormPart {
  @Override
  public Node root() {
    return field;
  }

  @Override
  public void show(Intervention intervention) {
    field.show(intervention.id());
  }
}
