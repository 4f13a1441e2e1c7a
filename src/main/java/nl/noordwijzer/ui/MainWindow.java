package nl.noordwijzer.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.noordwijzer.ui.session.Preferences;

/// The window on the desktop: its place, its size and its theme, as they were last time.
final class MainWindow {
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 600;
  private static final double FARTHEST = 20_000;

  private final Stage stage;
  private final WindowSettings settings;

  MainWindow(Stage stage, Shell shell) {
    this.stage = stage;
    settings = shell.settings();
    Scene scene = new Scene(shell.root(), WindowSettings.WIDTH, WindowSettings.HEIGHT);
    shell.setBeforeControls(() -> dress(scene));
    stage.titleProperty().bind(shell.titleProperty());
    stage.setOnCloseRequest(request -> {
      if (!shell.mayClose()) {
        request.consume();
      }
    });
    stage.getIcons().setAll(Look.icons());
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    place();
    NarrowWindow narrow =
        new NarrowWindow(
            scene.widthProperty(), settings.left().openProperty(), settings.right().openProperty());
    stage.setOnHidden(_ -> {
      narrow.restore();
      shell.close();
      remember();
    });
  }

  private void dress(Scene scene) {
    Look.loadFonts();
    settings.groundProperty().subscribe(ground -> Look.dress(scene, ground));
  }

  void show() {
    stage.show();
  }

  /// As last time, where that still lies on a screen; else in the middle, no larger than the
  /// screen.
  private void place() {
    Preferences kept = settings.preferences();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(
        kept.number(
            "window.width",
            Math.min(WindowSettings.WIDTH, screen.getWidth()),
            LEAST_WIDTH,
            FARTHEST));
    stage.setHeight(
        kept.number(
            "window.height",
            Math.min(WindowSettings.HEIGHT, screen.getHeight()),
            LEAST_HEIGHT,
            FARTHEST));
    double x = kept.number("window.x", Double.NaN, -FARTHEST, FARTHEST);
    double y = kept.number("window.y", Double.NaN, -FARTHEST, FARTHEST);
    if (!Screen.getScreensForRectangle(x, y, LEAST_WIDTH / 2, LEAST_HEIGHT / 2).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(kept.flag("window.maximised", false));
  }

  private void remember() {
    Preferences kept = settings.preferences();
    kept.put("window.maximised", stage.isMaximized());
    if (!stage.isMaximized()) {
      kept.put("window.x", Math.round(stage.getX()));
      kept.put("window.y", Math.round(stage.getY()));
      kept.put("window.width", Math.round(stage.getWidth()));
      kept.put("window.height", Math.round(stage.getHeight()));
    }
    settings.remember();
  }
}
