package nl.noordwijzer.ui.map;

import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import nl.noordwijzer.map.Frame;
import nl.noordwijzer.map.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows a frame, moved and scaled to where it lies on the present view, on the colour of the
/// ground so that nothing beneath it shines through.
final class FrameLayer extends Group {
  private final Rectangle ground = new Rectangle();
  private final ImageView below = new ImageView();
  private final ImageView fills = new ImageView();
  private final ImageView above = new ImageView();
  private final Affine place = new Affine();
  private @Nullable FrameImages images;

  FrameLayer() {
    getChildren().addAll(ground, below, fills, above);
    getTransforms().add(place);
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(Frame frame) {
    FrameImages next = FrameImages.of(frame, images);
    images = next;
    ground.setWidth(frame.viewport().width());
    ground.setHeight(frame.viewport().height());
    ground.setFill(GroundColour.of(frame.picture().ground()));
    below.setImage(next.below());
    fills.setImage(next.fills());
    above.setImage(next.above());
    fills.setOpacity(frame.fillOpacity());
    fills.setVisible(frame.fillOpacity() > 0);
  }

  void place(Viewport present) {
    if (images != null) {
      Placement.place(place, images.frame().viewport(), present);
    }
  }
}
