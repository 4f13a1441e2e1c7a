package nl.noordwijzer.ui;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A window without a screen, in which a shell of any size is put and photographed, with everything
/// that pops up from it.
///
/// The screen of the headless platform is 1000 x 1000 pixels and may not be passed, so that a
/// larger shell is shown smaller. It is photographed at its true size all the same. FX thread only.
final class Studio {
  /// The side of the largest window there can be.
  static final double SCREEN = 1000;

  private final Pane holder = new Pane();
  private final Scene scene;
  private final Stage stage = new Stage();
  private final StackPane content;
  private final ScreenshotOptions.Size size;
  private final double scale;

  /// @param screen side of the window, pixels: small where nobody looks, as less is painted then
  Studio(StackPane content, ScreenshotOptions.Size size, double screen) {
    this.content = content;
    this.size = size;
    scale = Math.min(1, screen / Math.max(size.width(), size.height()));
    scene = new Scene(holder, screen, screen);
    content.setManaged(false);
    content.resize(size.width(), size.height());
    holder.getTransforms().add(new Scale(scale, scale));
    holder.getChildren().add(content);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
  }

  Scene scene() {
    return scene;
  }

  void open() {
    stage.show();
    stage.requestFocus();
  }

  void close() {
    stage.hide();
  }

  Image photograph() {
    SnapshotParameters still = new SnapshotParameters();
    Group picture = new Group(new ImageView(content.snapshot(still, canvas())));
    popups().forEach(popup -> picture.getChildren().add(photograph(popup)));
    return picture.snapshot(still, canvas());
  }

  private WritableImage canvas() {
    return new WritableImage(size.width(), size.height());
  }

  private List<PopupWindow> popups() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .filter(Window::isShowing)
        .toList();
  }

  private Node photograph(PopupWindow popup) {
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    Node root = popup.getScene().getRoot();
    ImageView view = new ImageView(root.snapshot(clear, null));
    Point2D place = holder.screenToLocal(popup.getX(), popup.getY());
    view.relocate(place.getX(), place.getY());
    return view;
  }
}
