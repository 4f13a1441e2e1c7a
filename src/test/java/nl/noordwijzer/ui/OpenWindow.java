package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCombination;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Preferences;
import org.jspecify.annotations.Nullable;

/// A window on a region, as a user has it before them.
final class OpenWindow implements AutoCloseable {
  private static final double SCREEN = 100;

  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Shell shell;
  private final Studio studio;

  OpenWindow(Path region) throws TimeoutException {
    this(region, new ScreenshotOptions.Size(1000, 800));
  }

  OpenWindow(Path region, ScreenshotOptions.Size size) throws TimeoutException {
    this(region, size, ListMemory.none());
  }

  OpenWindow(Path region, ScreenshotOptions.Size size, ListMemory lists) throws TimeoutException {
    this(new Opening(region), size, lists, null);
  }

  /// A window that keeps what is done in it.
  ///
  /// @param place a folder with a region or a plan
  /// @param newPlan where a plan that has no file yet is made
  static OpenWindow keeping(Path place, Path newPlan) throws TimeoutException {
    return keeping(new Opening(place), newPlan);
  }

  static OpenWindow keeping(Opening opening, Path newPlan) throws TimeoutException {
    return new OpenWindow(
        opening, new ScreenshotOptions.Size(1000, 800), ListMemory.none(), newPlan);
  }

  /// On the example, which has no file yet.
  static OpenWindow sketchingExample(Path newPlan) throws TimeoutException {
    OpenWindow window =
        keeping(new Opening(ShippedRegion.FOLDER).exampleAt(ShippedRegion.FOLDER), newPlan);
    Fx.run(() -> window.bench().goTo(Workspace.SKETCH));
    return window;
  }

  /// As the other, with a room that looks.
  static OpenWindow meetingOnExample(Path newPlan) throws TimeoutException {
    return meeting(sketchingExample(newPlan));
  }

  /// As the other, in a window of some size.
  static OpenWindow meetingOnExample(Path newPlan, ScreenshotOptions.Size size)
      throws TimeoutException {
    Opening example = new Opening(ShippedRegion.FOLDER).exampleAt(ShippedRegion.FOLDER);
    return meeting(new OpenWindow(example, size, ListMemory.none(), newPlan));
  }

  private static OpenWindow meeting(OpenWindow window) throws TimeoutException {
    window.press("F11");
    window.rest();
    return window;
  }

  private OpenWindow(
      Opening opening, ScreenshotOptions.Size size, ListMemory lists, @Nullable Path newPlan)
      throws TimeoutException {
    Fx.start();
    WindowSettings settings = new WindowSettings(Preferences.none(), lists);
    settings.languageProperty().set(Texts.DUTCH);
    settings.welcomedProperty().set(true);
    shell = Fx.get(() -> new Shell(opening, settings, workers));
    if (newPlan != null) {
      shell.places().keepIn(newPlan);
    }
    Fx.run(Look::loadFonts);
    studio = Fx.get(() -> new Studio(shell.root(), size, SCREEN));
    Fx.run(() -> {
      settings.groundProperty().subscribe(ground -> Look.dress(studio.scene(), ground));
      studio.open();
      shell.show(shell.begin());
    });
    Fx.waitUntil(shell::isReady);
    rest();
  }

  /// Drops files of others on the window, to be taken in.
  void drop(Path... files) throws TimeoutException {
    Fx.run(() -> bench().addData(List.of(files)));
    rest();
  }

  /// Waits until the map is drawn, nothing is under way, and what was added has been laid out.
  void rest() throws TimeoutException {
    CompletableFuture<Void> still =
        Fx.get(() -> Stillness.of(() -> shell.workbench().map(Workbench::isStill).orElse(true)));
    Fx.waitUntil(still::isDone);
  }

  /// Whether a plan is open, and not the page that tells why none is.
  boolean isOpen() {
    return shell.workbench().isPresent();
  }

  /// The words above the window.
  String title() {
    return shell.titleProperty().get();
  }

  Workbench bench() {
    return shell.workbench().orElseThrow();
  }

  Scene scene() {
    return studio.scene();
  }

  /// All nodes that are shown now, those that only the next pulse would bring as well: what scrolls
  /// has no content before it has been laid out. FX thread only.
  Stream<Node> nodes() {
    shell.root().applyCss();
    shell.root().layout();
    return shell.root().lookupAll("*").stream().filter(OpenWindow::isShown);
  }

  /// All nodes that are shown now, also those of what pops up. FX thread only.
  Stream<Node> nodesWithPopups() {
    List<Window> popups =
        Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .filter(Window::isShowing)
            .toList();
    return Stream.concat(
        nodes(),
        popups.stream()
            .flatMap(popup -> popup.getScene().getRoot().lookupAll("*").stream())
            .filter(OpenWindow::isShown));
  }

  /// Does what a key does.
  void press(String combination) {
    Runnable act =
        Objects.requireNonNull(
            scene().getAccelerators().get(KeyCombination.valueOf(combination)), combination);
    Fx.run(act);
  }

  /// All words that can be read now.
  List<String> words() {
    return Fx.get(() ->
        nodes()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .filter(text -> text != null && !text.isBlank())
            .toList());
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    Fx.run(() -> {
      shell.close();
      studio.close();
    });
    workers.shutdown();
  }
}
