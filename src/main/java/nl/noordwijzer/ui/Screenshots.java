package nl.noordwijzer.ui;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.FirstMapPane;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Preferences;

/// Photographs every state of the window without a display, for who wants to see or show them.
public final class Screenshots {
  /// Exit codes as the other commands have them.
  private static final int FAILED = 1;

  private static final int WRONG_USE = 2;
  private static final long PATIENCE_SECONDS = 120;

  private final Path region;
  private final ScreenshotOptions options;
  private final PrintStream out;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  private Screenshots(Path region, ScreenshotOptions options, PrintStream out) {
    this.region = region;
    this.options = options;
    this.out = out;
  }

  /// Runs `screenshots --out FOLDER [--size 1280x800,1920x1080] [--theme light,dark] [--lang
  /// nl,en]`. Starts the toolkit, so it must come before anything else does.
  ///
  /// @param region folder with the files of the region
  /// @param out is told each file
  /// @param err is told what is wrong, in a sentence
  /// @return exit code
  public static int run(List<String> arguments, Path region, PrintStream out, PrintStream err) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Texts texts = Texts.ofEnvironment(System.getenv());
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.println(texts.get("window.screenshots.help", String.join(", ", ScreenState.names())));
      return 0;
    }
    try {
      LogManager.getLogManager().reset();
      new Screenshots(region, ScreenshotOptions.parse(arguments), out).take();
      return 0;
    } catch (NoordwijzerException e) {
      err.println(e.sentence(texts));
      return WRONG_USE;
    } catch (IOException | ExecutionException | TimeoutException e) {
      err.println(texts.get("window.screenshots.failed", e.toString()));
      return FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FAILED;
    } finally {
      Platform.exit();
    }
  }

  private void take()
      throws IOException,
          ExecutionException,
          TimeoutException,
          InterruptedException,
          NoordwijzerException {
    Files.createDirectories(options.out());
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    await(started);
    onFx(() -> {
      Platform.setImplicitExit(false);
      Look.loadFonts();
      return null;
    });
    for (Locale language : options.languages()) {
      for (Ground ground : options.grounds()) {
        for (ScreenshotOptions.Size size : options.sizes()) {
          new Series(language, ground, size).take();
        }
      }
    }
    workers.shutdown();
  }

  private static <T> T await(CompletableFuture<T> future)
      throws ExecutionException, TimeoutException, InterruptedException {
    return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static <T> T onFx(Callable<T> work)
      throws ExecutionException, TimeoutException, InterruptedException {
    CompletableFuture<T> future = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        future.complete(work.call());
      } catch (Exception | Error e) {
        future.completeExceptionally(e);
      }
    });
    return await(future);
  }

  /// All states in one language, theme and size.
  private final class Series {
    private final Locale language;
    private final Ground ground;
    private final ScreenshotOptions.Size size;

    Series(Locale language, Ground ground, ScreenshotOptions.Size size) {
      this.language = language;
      this.ground = ground;
      this.size = size;
    }

    void take()
        throws IOException,
            ExecutionException,
            TimeoutException,
            InterruptedException,
            NoordwijzerException {
      Opening empty = new Opening(region);
      if (options.wants(ScreenState.START) || options.wants(ScreenState.FIRST)) {
        shootFirstMap(shoot(empty, ScreenState.first(ScreenState.START)));
      }
      for (ScreenState state : wanted(ScreenState.all())) {
        shoot(empty, state);
      }
      for (ScreenState state : wanted(ScreenState.ofExample())) {
        shoot(empty.exampleAt(region), state);
      }
      if (options.wants(ScreenState.FAILURE)) {
        shoot(new Opening(DamagedCopy.of(region)), ScreenState.first(ScreenState.FAILURE));
      }
    }

    private List<ScreenState> wanted(List<ScreenState> states) {
      return states.stream().filter(state -> options.wants(state.name())).toList();
    }

    /// What is seen before there are controls.
    ///
    /// @param place where the map will lie in the window
    private void shootFirstMap(HomePlace place)
        throws IOException,
            ExecutionException,
            TimeoutException,
            InterruptedException,
            NoordwijzerException {
      Opened opened = new Opening(region).open(language, ground, place, Progress.NONE).opened();
      Studio studio =
          onFx(() -> {
            StackPane root = new StackPane(new FirstMapPane(opened.map().seen()));
            root.setBackground(FirstMapPane.ground(ground));
            return new Studio(root, size, Studio.SCREEN);
          });
      await(
          onFx(() -> {
            studio.open();
            return Stillness.of(() -> true);
          }));
      Image image = onFx(studio::photograph);
      onFx(() -> {
        studio.close();
        return null;
      });
      save(image, ScreenState.FIRST);
    }

    private void save(Image image, String state) throws IOException {
      Path file = options.out().resolve(name(state));
      PngFile.write(image, file);
      out.println(file);
    }

    /// Opens a window of its own for each state, so that no state lingers in the next.
    ///
    /// @return where the map lay in the window
    private HomePlace shoot(Opening opening, ScreenState state)
        throws IOException, ExecutionException, TimeoutException, InterruptedException {
      Shell shell = onFx(() -> new Shell(opening, settings(), workers));
      Studio studio = onFx(() -> new Studio(shell.root(), size, Studio.SCREEN));
      await(onFx(() -> open(shell, studio)));
      for (Consumer<Workbench> step : state.steps()) {
        await(
            onFx(() -> {
              shell.workbench().ifPresent(step);
              return Stillness.of(() -> isStill(shell));
            }));
      }
      Image image = state.isOfRoom() ? room(shell) : onFx(studio::photograph);
      onFx(() -> {
        shell.close();
        studio.close();
        return null;
      });
      save(image, state.name());
      return shell.settings().homePlace();
    }

    /// The window for the room, at the size of the pictures.
    private Image room(Shell shell)
        throws ExecutionException, TimeoutException, InterruptedException {
      WorkshopDesk workshop = shell.workbench().orElseThrow().workshop();
      Studio studio =
          onFx(() -> new Studio(workshop.window().orElseThrow().release(), size, Studio.SCREEN));
      await(
          onFx(() -> {
            Look.dressApart(
                studio.scene(), workshop.audience().orElseThrow().lightProperty().get().ground());
            studio.open();
            return Stillness.of(() -> isStill(shell));
          }));
      Image image = onFx(studio::photograph);
      onFx(() -> {
        studio.close();
        return null;
      });
      return image;
    }

    private CompletableFuture<Void> open(Shell shell, Studio studio) {
      Look.dress(studio.scene(), ground);
      shell.setWhenFilled(() -> {});
      shell.show(shell.begin());
      studio.open();
      return Stillness.of(() -> isStill(shell));
    }

    private boolean isStill(Shell shell) {
      return shell.isReady() && shell.workbench().map(Workbench::isStill).orElse(true);
    }

    private WindowSettings settings() {
      WindowSettings settings = new WindowSettings(Preferences.none(), ListMemory.none());
      settings.languageProperty().set(language);
      settings.groundProperty().set(ground);
      settings.welcomedProperty().set(true);
      return settings;
    }

    private String name(String state) {
      String theme = ground == Ground.DARK ? "dark" : "light";
      return String.join("-", state, theme, language.getLanguage(), size.toString()) + ".png";
    }
  }
}
