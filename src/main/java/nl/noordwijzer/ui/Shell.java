package nl.noordwijzer.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.FirstPictures.LastTime;
import nl.noordwijzer.ui.map.FirstMapPane;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.Backgrounds;
import nl.noordwijzer.ui.session.PlanKeeper;
import nl.noordwijzer.ui.session.Work;
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

  /// The same, where the map of last time is there to look at.
  private static final Duration LONG = Duration.seconds(6);

  private Opening opening;
  private final PlanPlaces places;
  private List<Phrase> told = List.of();
  private final WindowSettings settings;
  private final Executor workers;
  private final Backgrounds backgrounds;
  private final WindowTitle title = new WindowTitle();
  private final StackPane root = new StackPane();
  private Runnable beforeControls = () -> {};
  private Runnable whenMapShown = () -> {};
  private Runnable whenFilled = () -> {};
  private @Nullable Workbench workbench;
  private volatile Waiting waiting = new Waiting();
  private boolean ready;

  private LastTime lastTime = LastTime.UNKNOWN;

  /// Whether the picture of last time is what the window shows.
  private boolean lastTimeShown;

  /// Without background maps.
  Shell(Opening opening, WindowSettings settings, Executor workers) {
    this(opening, settings, workers, Backgrounds.none());
  }

  Shell(Opening opening, WindowSettings settings, Executor workers, Backgrounds backgrounds) {
    this.backgrounds = backgrounds;
    this.opening = opening;
    this.settings = settings;
    places = new PlanPlaces(new RecentPlans(settings.preferences(), workers));
    this.workers = workers;
    root.getStyleClass().add("opening");
    settings.groundProperty().subscribe(ground -> root.setBackground(FirstMapPane.ground(ground)));
    settings.languageProperty().subscribe((_, _) -> setLocale());
    setLocale();
  }

  /// Begins beside the FX thread. May be called from any thread.
  First begin() {
    return First.begin(
        () -> opening.lastTime(settings.groundProperty().get(), settings.homePlace()),
        this::read,
        workers);
  }

  /// Shows the picture of last time, if there is one, and then the region.
  void show(First first) {
    var _ =
        first
            .found()
            .thenAccept(known -> Platform.runLater(() -> showLastTime(known, first.shown())));
    await(first.reading());
  }

  private void showLastTime(LastTime known, CompletableFuture<@Nullable Void> shown) {
    lastTime = known;
    known
        .picture()
        .ifPresent(picture -> {
          lastTimeShown = true;
          FirstMapPane pane = new FirstMapPane(picture);
          pane.setCursor(Cursor.WAIT);
          root.getChildren().setAll(pane);
          new Drawn(
                  () -> {
                    whenMapShown.run();
                    shown.complete(null);
                  })
              .start();
        });
  }

  /// Starts reading and composing beside the FX thread. May be called from any thread.
  private CompletableFuture<Begun> read() {
    Waiting wanted = new Waiting();
    waiting = wanted;
    return First.read(opening, settings, wanted, workers);
  }

  /// Shows what comes of reading as soon as it is there.
  private void await(CompletableFuture<Begun> reading) {
    PauseTransition slow = new PauseTransition(SLOW);
    slow.setOnFinished(_ -> {
      if (lastTimeShown && slow.getDuration().equals(SLOW)) {
        slow.setDuration(LONG);
        slow.playFromStart();
      } else {
        showWaiting();
      }
    });
    slow.play();
    workers.execute(() -> {
      try {
        Begun begun = reading.join();
        Platform.runLater(() -> {
          slow.stop();
          show(begun);
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
    lastTimeShown = false;
    beforeControls.run();
    root.getChildren().setAll(waiting.page(texts()));
  }

  /// The map at once; the rest of the window when it has been drawn.
  private void show(Begun begun) {
    if (lastTimeShown) {
      lastTimeShown = false;
      enter(begun);
      return;
    }
    root.getChildren().setAll(new FirstMapPane(begun.opened().map().seen()));
    new Drawn(
            () -> {
              whenMapShown.run();
              enter(begun);
            })
        .start();
  }

  private void enter(Begun begun) {
    beforeControls.run();
    Workbench made =
        new Workbench(begun, settings, workers, backgrounds, places.place(this::go, told));
    made.begin();
    workbench = made;
    begun.file().ifPresent(kept -> places.opened(kept.store().path()));
    title.follow(made.session(), settings);
    made.session().standingProperty().subscribe(standing -> rememberBegun(made, standing));
    root.getChildren().setAll(made.root());
    fillAfterFirstPicture(made, begun.opened());
  }

  private void rememberBegun(Workbench of, PlanKeeper.Standing standing) {
    if (of.equals(workbench)) {
      places.written(opening, standing);
    }
  }

  /// Opens another plan in the window, in the place of the present one. Whether a file can be
  /// opened is seen before the present plan is left.
  ///
  /// @param words told once it is there
  private void go(Path file, PlanDesk.Next next, List<Phrase> words) {
    Workbench present = workbench;
    if (next == PlanDesk.Next.FILE && present != null && !present.plans().isIn(file)) {
      openBeside(present, opening.at(file), words);
    } else {
      leaveFor(file, next, words);
    }
  }

  private void openBeside(Workbench present, Opening wanted, List<Phrase> words) {
    settings.setHomePlace(present.homePlace());
    Locale language = settings.languageProperty().get();
    Ground ground = settings.groundProperty().get();
    HomePlace home = settings.homePlace();
    present
        .tasks()
        .start(
            texts().get("window.opening"),
            progress -> wanted.open(language, ground, home, progress),
            begun -> take(present, wanted, begun, words));
  }

  /// The present plan may have been left for another while this one was read.
  private void take(Workbench present, Opening wanted, Begun begun, List<Phrase> words) {
    if (!present.equals(workbench)) {
      begun.file().ifPresent(kept -> kept.store().close());
      return;
    }
    var _ = closeWorkbench();
    opening = wanted;
    told = words;
    lastTime = LastTime.UNKNOWN;
    show(begun);
  }

  /// The file of the present plan is free by then: it may be the same.
  private void leaveFor(Path file, PlanDesk.Next next, List<Phrase> words) {
    CompletableFuture<@Nullable Void> closed = closeWorkbench();
    opening = places.next(opening, file, next);
    told = words;
    lastTime = LastTime.UNKNOWN;
    await(closed.thenCompose(_ -> read()));
    showWaiting();
  }

  private void goWithout() {
    leaveFor(places.inPlaceOf(opening.place()), PlanDesk.Next.EMPTY, List.of());
  }

  /// Asks for another plan than the one that cannot be opened.
  private void goToOther() {
    WindowDialogs.chooseOpenFiles(texts().get("window.plan.open"), root.getScene().getWindow())
        .stream()
        .findFirst()
        .ifPresent(file -> leaveFor(file, PlanDesk.Next.FILE, List.of()));
  }

  /// Where plans are kept.
  PlanPlaces places() {
    return places;
  }

  /// Panels wait for the map, but not for ever.
  private void fillAfterFirstPicture(Workbench made, Opened opened) {
    PauseTransition patience = new PauseTransition(PATIENCE);
    Once fill =
        new Once(() -> {
          patience.stop();
          made.fill();
          ready = true;
          whenFilled.run();
          workers.execute(() -> opening.keep(lastTime, opened.map().seen()));
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
    lastTimeShown = false;
    beforeControls.run();
    root.getChildren()
        .setAll(
            FailurePage.of(texts(), cause, new FailurePage.Ways(() -> await(read()), instead())));
  }

  private FailurePage.@Nullable Instead instead() {
    return opening.isPlan() && places.isKept()
        ? new FailurePage.Instead(this::goToOther, this::goWithout)
        : null;
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
    var _ = closeWorkbench();
    backgrounds.close();
  }

  /// @return complete once the file of the plan is free
  private CompletableFuture<@Nullable Void> closeWorkbench() {
    Workbench open = workbench;
    workbench = null;
    if (open == null) {
      return CompletableFuture.completedFuture(null);
    }
    title.leave();
    settings.setHomePlace(open.homePlace());
    Opening here = opening;
    Work left = open.session().work();
    Opening.View view = Opening.View.of(settings);
    PlanCatalogue catalogue = open.session().catalogue();
    return open.close(file -> file.map(here::at).orElse(here).keep(view, view.of(left, catalogue)));
  }

  /// The words above the window.
  ReadOnlyStringProperty titleProperty() {
    return title.wordsProperty();
  }

  /// Whether the window may be closed: all is kept, or the user says that it may be lost.
  boolean mayClose() {
    return workbench().map(open -> open.plans().mayLeave()).orElse(true);
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
}
