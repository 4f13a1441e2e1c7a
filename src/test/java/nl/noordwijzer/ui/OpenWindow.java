package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Preferences;

/// A window on a region, as a user has it before them.
final class OpenWindow implements AutoCloseable {
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Shell shell;
  private final Stage stage;
  private final Scene scene;

  OpenWindow(Path region) throws TimeoutException {
    Fx.start();
    WindowSettings settings = new WindowSettings(Preferences.none());
    settings.languageProperty().set(Texts.DUTCH);
    settings.welcomedProperty().set(true);
    shell = Fx.get(() -> new Shell(new Opening(region), settings, workers));
    stage = Fx.get(Stage::new);
    scene = Fx.get(() -> new Scene(shell.root(), 1000, 800));
    Fx.run(() -> {
      Look.loadFonts();
      Look.dress(scene, settings.groundProperty().get());
      stage.setScene(scene);
      stage.setX(0);
      stage.setY(0);
      stage.show();
      shell.await(shell.read());
    });
    Fx.waitUntil(shell::isReady);
    rest();
  }

  /// Waits until the map is drawn and nothing is under way.
  void rest() throws TimeoutException {
    Fx.waitUntil(() -> shell.workbench().map(Workbench::isStill).orElse(true));
  }

  Workbench bench() {
    return shell.workbench().orElseThrow();
  }

  Scene scene() {
    return scene;
  }

  /// Does what a key does.
  void press(String combination) {
    Runnable act =
        Objects.requireNonNull(
            scene.getAccelerators().get(KeyCombination.valueOf(combination)), combination);
    Fx.run(act);
  }

  /// All words that can be read now.
  List<String> words() {
    return Fx.get(() ->
        scene.getRoot().lookupAll("*").stream()
            .filter(Labeled.class::isInstance)
            .filter(OpenWindow::isShown)
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
      stage.hide();
    });
    workers.shutdown();
  }
}
