package nl.noordwijzer.ui.map;

import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import nl.noordwijzer.map.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows a frame, moved and scaled to where it lies on the present view.
final class FrameLayer extends Group {
  private final ImageView image = new ImageView();
  private final Affine place = new Affine();
  private @Nullable Viewport shown;

  FrameLayer() {
    getChildren().add(image);
    getTransforms().add(place);
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(FrameImage next) {
    show(next.image(), next.frame().viewport());
  }

  /// @param view for which the picture was drawn
  void show(Image picture, Viewport view) {
    shown = view;
    image.setImage(picture);
  }

  void place(Viewport present) {
    if (shown != null) {
      Placement.place(place, shown, present);
    }
  }

  /// Whether the frame lies under every pixel of the present view.
  boolean covers(Viewport present) {
    return shown != null && shown.extent().contains(present.extent());
  }
}
