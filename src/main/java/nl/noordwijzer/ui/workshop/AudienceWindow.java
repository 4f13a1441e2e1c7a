package nl.noordwijzer.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The window that the audience looks at: full screen on the second display where there is one,
/// else a window that can take over the display. Follows displays that come and go. FX thread only.
public final class AudienceWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  /// What a small display has room for beside the bars of the system.
  private static final double SMALL_WIDTH = 960;

  private static final double SMALL_HEIGHT = 600;

  private final Audience audience;
  private final Stage stage = new Stage();
  private final StackPane root = new StackPane();
  private final Scene scene = new Scene(root, size().getWidth(), size().getHeight());
  private final BiConsumer<Scene, Ground> dress;
  private final ObservableList<Screen> screens = Screen.getScreens();
  private final InvalidationListener change = _ -> place();
  private final Supplier<List<Rectangle2D>> displays;
  private String wayBack = "";
  private @Nullable Window operator;

  /// @param dress gives a scene the style sheets of the program, in light or dark
  /// @param closed told when it is closed, by whomever
  public AudienceWindow(Audience audience, BiConsumer<Scene, Ground> dress, Runnable closed) {
    this(audience, dress, closed, AudienceWindow::bounds);
  }

  /// @param displays bounds of all that there are now
  AudienceWindow(
      Audience audience,
      BiConsumer<Scene, Ground> dress,
      Runnable closed,
      Supplier<List<Rectangle2D>> displays) {
    this.audience = audience;
    this.dress = dress;
    this.displays = displays;
    stage.setScene(scene);
    stage.setMinWidth(SMALL_WIDTH / 2);
    stage.setMinHeight(SMALL_HEIGHT / 2);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    stage.setOnHidden(_ -> {
      screens.removeListener(change);
      closed.run();
    });
    screens.addListener(change);
  }

  private static List<Rectangle2D> bounds() {
    return Screen.getScreens().stream().map(Screen::getBounds).toList();
  }

  private static Dimension2D size() {
    Rectangle2D display = Screen.getPrimary().getVisualBounds();
    return display.getWidth() > WIDTH && display.getHeight() > HEIGHT
        ? new Dimension2D(WIDTH, HEIGHT)
        : new Dimension2D(SMALL_WIDTH, SMALL_HEIGHT);
  }

  /// @param icons of the program
  /// @param operator window beside which it comes
  public void show(Texts texts, List<Image> icons, Window operator) {
    this.operator = operator;
    stage.setTitle(texts.get("workshop.audience"));
    wayBack = texts.get("workshop.full.exit");
    stage.getIcons().setAll(icons);
    place();
    stage.show();
  }

  /// Fills the window, in the place of what was there.
  public void hold(Parent view, RoomLight light) {
    dress.accept(scene, light.ground());
    root.getChildren().setAll(view);
  }

  /// Onto the second display when there is one; off it, as a window, when it has gone.
  private void place() {
    if (operator != null) {
      other().ifPresentOrElse(this::fill, this::floatFree);
    }
  }

  /// The display that is the room's; none where there is but one.
  private Optional<Rectangle2D> other() {
    return Optional.ofNullable(operator)
        .map(it -> new Rectangle2D(it.getX(), it.getY(), it.getWidth(), it.getHeight()))
        .flatMap(it -> AudiencePlace.of(displays.get(), it));
  }

  private void fill(Rectangle2D display) {
    stage.setFullScreen(false);
    stage.setX(display.getMinX());
    stage.setY(display.getMinY());
    stage.setWidth(display.getWidth());
    stage.setHeight(display.getHeight());
    takeOver("");
  }

  /// @param wayBack told in the window for a moment: to the operator, not to a room
  private void takeOver(String wayBack) {
    stage.setFullScreenExitHint(wayBack);
    stage.setFullScreen(true);
  }

  private void floatFree() {
    if (stage.isShowing() && !stage.isFullScreen()) {
      return;
    }
    stage.setFullScreen(false);
    Rectangle2D corner = AudiencePlace.floating(Screen.getPrimary().getVisualBounds(), size());
    stage.setX(corner.getMinX());
    stage.setY(corner.getMinY());
    stage.setWidth(corner.getWidth());
    stage.setHeight(corner.getHeight());
    stage.toFront();
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.F11) {
      toggleFull();
    } else if (code == KeyCode.F10) {
      audience.toggleBlank();
    } else if (code == KeyCode.F12) {
      audience.toggleHeld();
    } else {
      return;
    }
    event.consume();
  }

  /// Takes a display over, its own where there is one, or becomes a window again.
  public void toggleFull() {
    if (stage.isFullScreen()) {
      stage.setFullScreen(false);
    } else {
      other().ifPresentOrElse(this::fill, () -> takeOver(wayBack));
    }
    stage.toFront();
  }

  /// What is in it.
  public StackPane content() {
    return root;
  }

  /// Takes its content out of it, to be photographed at any size.
  public StackPane release() {
    scene.setRoot(new StackPane());
    return root;
  }

  public void close() {
    stage.close();
  }
}
