package nl.noordwijzer.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.ui.session.Backgrounds;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Preferences;
import nl.noordwijzer.ui.session.TileSupply;
import nl.noordwijzer.ui.session.UserFolders;

/// Opens the window and keeps the program going until it is closed.
public final class App {
  private static final Logger LOG = System.getLogger(App.class.getName());

  /// Set by who measures a start or trains a start cache: the program ends by itself, with `map`
  /// once the map has been drawn and with `true` once its panels have been, too.
  private static final String EXIT_AFTER_FIRST_PICTURE = "noordwijzer.exitAfterFirstPicture";

  /// What opens with the window.
  public enum With {
    NOTHING,
    /// The window for the room.
    WORKSHOP,
    /// The window for the room, on the example, in a session to practise with.
    REHEARSAL
  }

  private App() {}

  /// Looking for the picture of last time, or else reading the region, begins at once, while the
  /// toolkit starts beside it.
  ///
  /// @param region folder with the files of the region, or a plan
  /// @param with what opens with it
  public static void open(Path region, With with) {
    LogFile.open();
    Path config = UserFolders.ofThisUser().config();
    Preferences preferences = Preferences.read(config.resolve("noordwijzer.properties"));
    ListMemory lists = ListMemory.in(config.resolve("lijsten.properties"));
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    Backgrounds backgrounds = new Backgrounds(() -> Optional.of(TileSupply.ofThisUser()));
    UserFolders folders = UserFolders.ofThisUser();
    Start start = Start.of(new RecentPlans(preferences, workers).last(), folders.plans());
    WindowSettings settings = new WindowSettings(preferences, lists);
    settings.setTemplates(folders.plans().resolve("sjablonen"));
    Opening asked = new Opening(region, new FirstPictures(folders.cache()));
    boolean practising = with == With.REHEARSAL;
    boolean usual = region.equals(ProgramFolder.region());
    Opening opening = practising ? asked.exampleAt(region) : usual ? start.opening(asked) : asked;
    Shell shell = new Shell(opening, settings, workers, backgrounds);
    shell.places().keepIn(practising ? Start.ofExample(folders.plans()) : start.ownPlan());
    shell.places().setFolder(folders.plans());
    First first = shell.begin();
    Platform.startup(() -> {
      Thread.setDefaultUncaughtExceptionHandler((_, e) -> shell.unexpected(e));
      MainWindow window = new MainWindow(new Stage(), shell);
      shell.setWhenMapShown(() -> reached("map", "Map shown"));
      shell.setWhenFilled(() -> {
        shell.workbench().ifPresent(bench -> begin(bench, with));
        new Drawn(() -> reached("true", "Window complete")).start();
      });
      shell.show(first);
      window.show();
    });
  }

  private static void begin(Workbench bench, With with) {
    switch (with) {
      case NOTHING -> {}
      case WORKSHOP -> bench.workshop().begin();
      case REHEARSAL -> bench.workshop().practise();
    }
  }

  /// Tells the log when a step of the start is reached, and ends the program if it was asked to.
  private static void reached(String step, String what) {
    long millis =
        ProcessHandle.current()
            .info()
            .startInstant()
            .map(start -> Duration.between(start, Instant.now()).toMillis())
            .orElse(0L);
    LOG.log(Level.INFO, "{0}, {1} ms after the start of the process", what, millis);
    if (step.equals(System.getProperty(EXIT_AFTER_FIRST_PICTURE))) {
      Platform.exit();
    }
  }
}
