package nl.noordwijzer.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.FirstMapPane;
import nl.noordwijzer.ui.session.Backgrounds;
import org.jspecify.annotations.Nullable;

/// What fills the window from its first moment: a calm page while the region is read, then the
/// region, or what is wrong with it and what can be done.
///
/// FX thread only, unless said otherwise.
final class Shell {
  private static final Logger LOG = System.getLogger(Shell.class.getName());
  private static final Duration PATIENCE = Duration.seconds(5);

  /// After which the user is told what is going on.
  private static final Duration SLOW = Duration.seconds(1.5);

  private final Opening opening;
  private final WindowSettings settings;
  private final Executor workers;
  private final Backgrounds backgrounds;
  private final StackPane root = new StackPane();
  private Runnable beforeControls = () -> {};
  private Runnable whenMapShown = () -> {};
  private Runnable whenFilled = () -> {};
  private @Nullable Workbench workbench;
  private volatile Waiting waiting = new Waiting();
  private boolean ready;

  /// Without background maps.
  Shell(Opening opening, WindowSettings settings, Executor workers) {
    this(opening, settings, workers, Backgrounds.none());
  }

  Shell(Opening opening, WindowSettings settings, Executor workers, Backgrounds backgrounds) {
    this.backgrounds = backgrounds;
    this.opening = opening;
    this.settings = settings;
    this.workers = workers;
    root.getStyleClass().add("opening");
    settings.groundProperty().subscribe(ground -> root.setBackground(FirstMapPane.ground(ground)));
    settings.languageProperty().subscribe((_, _) -> setLocale());
    setLocale();
  }

  /// Starts reading and composing beside the FX thread. May be called from any thread.
  CompletableFuture<Opened> read() {
    Waiting wanted = new Waiting();
    waiting = wanted;
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return opening.open(
                settings.languageProperty().get(),
                settings.groundProperty().get(),
                settings.homePlace(),
                wanted);
          } catch (NoordwijzerException e) {
            throw new CompletionException(e);
          }
        },
        workers);
  }

  /// Shows what comes of reading as soon as it is there.
  void await(CompletableFuture<Opened> reading) {
    PauseTransition slow = new PauseTransition(SLOW);
    slow.setOnFinished(_ -> showWaiting());
    slow.play();
    workers.execute(() -> {
      try {
        Opened opened = reading.join();
        Platform.runLater(() -> {
          slow.stop();
          show(opened);
        });
      } catch (CompletionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        Platform.runLater(() -> {
          slow.stop();
          if (cause instanceof CancellationException) {
            showPage(new NoordwijzerException("window.opening.stopped", null));
          } else {
            showFailure(cause);
          }
        });
      }
    });
  }

  /// Said only to who has to wait for it.
  private void showWaiting() {
    beforeControls.run();
    root.getChildren().setAll(waiting.page(texts()));
  }

  /// The map at once; the rest of the window when it has been drawn.
  private void show(Opened opened) {
    root.getChildren().setAll(new FirstMapPane(opened.map()));
    new Drawn(
            () -> {
              whenMapShown.run();
              enter(opened);
            })
        .start();
  }

  private void enter(Opened opened) {
    beforeControls.run();
    Workbench made = new Workbench(opened, settings, workers, backgrounds);
    made.begin();
    workbench = made;
    root.getChildren().setAll(made.root());
    fillAfterFirstPicture(made);
  }

  /// Panels wait for the map, but not for ever.
  private void fillAfterFirstPicture(Workbench made) {
    PauseTransition patience = new PauseTransition(PATIENCE);
    Once fill =
        new Once(() -> {
          patience.stop();
          made.fill();
          ready = true;
          whenFilled.run();
        });
    patience.setOnFinished(_ -> fill.run());
    patience.play();
    made.settledProperty().subscribe(settled -> runWhen(settled, fill));
  }

  private static void runWhen(boolean reached, Runnable act) {
    if (reached) {
      Platform.runLater(act);
    }
  }

  private void showFailure(Throwable cause) {
    LOG.log(Level.ERROR, cause.toString(), cause);
    showPage(cause);
  }

  private void showPage(Throwable cause) {
    ready = true;
    beforeControls.run();
    root.getChildren().setAll(FailurePage.of(texts(), cause, () -> await(read())));
  }

  /// An error nobody foresaw: logged, and told in one sentence where there is a window to tell it
  /// in. May be called from any thread.
  void unexpected(Throwable failure) {
    Platform.runLater(() ->
        workbench()
            .ifPresentOrElse(
                bench -> bench.failed(failure),
                () -> LOG.log(Level.ERROR, failure.toString(), failure)));
  }

  /// The toolkit's own menus and dialogs speak the language of the default locale.
  private void setLocale() {
    Locale.setDefault(settings.languageProperty().get());
  }

  private Texts texts() {
    return Texts.in(settings.languageProperty().get());
  }

  /// @param action run once, before the first control is made
  void setBeforeControls(Runnable action) {
    beforeControls = new Once(action);
  }

  /// @param action run once, when the first picture of the map is there
  void setWhenMapShown(Runnable action) {
    whenMapShown = action;
  }

  /// @param action run once, when map and panels are both there
  void setWhenFilled(Runnable action) {
    whenFilled = action;
  }

  /// Whether reading is over: the map with its panels is there, or what is wrong with it.
  boolean isReady() {
    return ready;
  }

  /// Lets go of everything that is still under way.
  void close() {
    waiting.stop();
    workbench().map(Workbench::homePlace).ifPresent(settings::setHomePlace);
    workbench().ifPresent(Workbench::close);
  }

  Optional<Workbench> workbench() {
    return Optional.ofNullable(workbench);
  }

  WindowSettings settings() {
    return settings;
  }

  StackPane root() {
    return root;
  }

  /// Does its work the first time only.
  private static final class Once implements Runnable {
    private final Runnable work;
    private boolean done;

    Once(Runnable work) {
      this.work = work;
    }

    @Override
    public void run() {
      if (!done) {
        done = true;
        work.run();
      }
    }
  }
}
