package nl.noordwijzer.ui.map;

import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import nl.noordwijzer.map.Ground;

/// Shows the first map, over the whole window.
///
/// Made of bare shapes: no control has to be made for it and no style sheet read.
public final class FirstMapPane extends Pane {
  private final FirstPicture picture;
  private final FrameLayer layer = new FrameLayer();

  public FirstMapPane(FirstPicture picture) {
    this.picture = picture;
    layer.show(picture.image(), picture.drawn());
    getChildren().add(layer);
  }

  /// What shows where no map is.
  public static Background ground(Ground ground) {
    return Background.fill(GroundColour.of(ground));
  }

  @Override
  protected void layoutChildren() {
    layer.place(picture.view(getWidth(), getHeight()));
  }
}
