package nl.noordwijzer.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.FirstPictures.LastTime;
import nl.noordwijzer.ui.map.FirstMapPane;
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

  /// How long a start waits for the picture of last time.
  private static final Duration PICTURE_PATIENCE = Duration.seconds(2);

  /// A start that is under way.
  ///
  /// @param found the picture of last time
  /// @param shown complete when that picture is there
  /// @param reading the region
  record First(
      CompletableFuture<LastTime> found,
      CompletableFuture<@Nullable Void> shown,
      CompletableFuture<Begun> reading) {}

  private Opening opening;
  private @Nullable Path plans;
  private final WindowSettings settings;
  private final Executor workers;
  private final Backgrounds backgrounds;
  private final RecentPlans recent;
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
    recent = new RecentPlans(settings.preferences(), workers);
    this.workers = workers;
    root.getStyleClass().add("opening");
    settings.groundProperty().subscribe(ground -> root.setBackground(FirstMapPane.ground(ground)));
    settings.languageProperty().subscribe((_, _) -> setLocale());
    setLocale();
  }

  /// Begins beside the FX thread: looks up the picture of last time and, where there is none, reads
  /// the region. Else reading waits until that picture is there: both at a time would make it late.
  /// May be called from any thread.
  First begin() {
    CompletableFuture<@Nullable Void> shown = new CompletableFuture<>();
    CompletableFuture<LastTime> found =
        CompletableFuture.supplyAsync(
                () -> opening.lastTime(settings.groundProperty().get(), settings.homePlace()),
                workers)
            .exceptionally(Shell::noLastTime)
            .completeOnTimeout(
                LastTime.UNKNOWN, (long) PICTURE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture<Begun> reading =
        found.thenCompose(
            known -> known.picture().isEmpty() ? read() : shown.thenCompose(_ -> read()));
    return new First(found, shown, reading);
  }

  /// Whatever is wrong with a picture, the region can be read.
  private static LastTime noLastTime(Throwable cause) {
    LOG.log(Level.WARNING, "The first picture of last time cannot be looked for", cause);
    return LastTime.UNKNOWN;
  }

  /// Shows the picture of last time, if there is one, and then the region.
  void show(First first) {
    var _ =
        first.found.thenAccept(known -> Platform.runLater(() -> showLastTime(known, first.shown)));
    await(first.reading);
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
    Workbench made = new Workbench(begun, settings, workers, backgrounds, place());
    made.begin();
    workbench = made;
    begun.file().ifPresent(kept -> recent.add(kept.store().path()));
    title.follow(made.session(), settings);
    made.session().standingProperty().subscribe(standing -> rememberBegun(made, standing));
    root.getChildren().setAll(made.root());
    fillAfterFirstPicture(made, begun.opened());
  }

  /// A plan that was begun here counts once it has a file.
  private void rememberBegun(Workbench of, PlanKeeper.Standing standing) {
    if (plans != null && !opening.isPlan() && standing.last() != null && of.equals(workbench)) {
      recent.add(plans);
    }
  }

  private PlanDesk.@Nullable Place place() {
    return plans == null ? null : new PlanDesk.Place(plans, recent, this::go);
  }

  /// Opens another plan in the window, in the place of the present one, whose file is free by then:
  /// it may be the same.
  private void go(Path file, PlanDesk.Next next) {
    CompletableFuture<@Nullable Void> closed = closeWorkbench();
    opening =
        switch (next) {
          case FILE -> opening.at(file);
          case EMPTY -> opening.at(ProgramFolder.region());
          case EXAMPLE -> opening.exampleAt(ProgramFolder.region());
        };
    if (next != PlanDesk.Next.FILE) {
      plans = file;
    }
    lastTime = LastTime.UNKNOWN;
    await(closed.thenCompose(_ -> read()));
    showWaiting();
  }

  /// Goes on without a plan that cannot be opened, which stays as it is: with a new one beside it.
  private void goWithout() {
    go(PlanFile.free(opening.place()), PlanDesk.Next.EMPTY);
  }

  /// Keeps plans: one that has no file yet gets the given one at its first act.
  void keepPlansIn(Path file) {
    plans = file;
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
            FailurePage.of(
                texts(),
                cause,
                () -> await(read()),
                opening.isPlan() && plans != null ? this::goWithout : null));
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
