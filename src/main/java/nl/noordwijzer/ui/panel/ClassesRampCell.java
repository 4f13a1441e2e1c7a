package nl.noordwijzer.ui.panel;

import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.map.Ramps;
import org.jspecify.annotations.Nullable;

/// A colour ramp as it would colour the map, with its name.
final class ClassesRampCell extends ListCell<Ramps.Ramp> {
  private static final double WIDTH = 70;
  private static final double HEIGHT = 14;
  private static final int BIVARIATE_SIDE = 3;

  private final ClassesViewModel model;

  ClassesRampCell(ClassesViewModel model) {
    this.model = model;
  }

  @Override
  protected void updateItem(Ramps.@Nullable Ramp ramp, boolean empty) {
    super.updateItem(ramp, empty);
    setText(ramp == null ? "" : ramp.name());
    setGraphic(ramp == null ? null : preview(ramp));
  }

  private HBox preview(Ramps.Ramp ramp) {
    boolean square = ramp.kind() == Ramps.Kind.BIVARIATE;
    int count = square ? BIVARIATE_SIDE * BIVARIATE_SIDE : model.spec().count();
    HBox colours = new HBox();
    colours.getStyleClass().add("ramp-preview");
    for (int argb : ramp.colours(count, !square && model.isReversed())) {
      colours.getChildren().add(new Rectangle(WIDTH / count, HEIGHT, colour(argb)));
    }
    return colours;
  }

  private static Color colour(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }
}
