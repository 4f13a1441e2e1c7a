package nl.noordwijzer.support;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanStart;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.FirstMap;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.Backgrounds;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Dialogs;
import nl.noordwijzer.ui.session.Ids;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Tasks;
import nl.noordwijzer.ui.session.Work;

/// A desk to test views and view models at, with a picture that follows the style at once.
public final class TestDesk implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private final Deque<String> answers = new ArrayDeque<>();
  private final Desk desk;

  public TestDesk(Region region, MapTheme theme) {
    this(region, theme, Backgrounds.none());
  }

  public TestDesk(Region region, MapTheme theme, Backgrounds backgrounds) {
    MapStyle style =
        new MapStyle(
            theme, ClassSpec.of(ClassMethod.QUANTILE, 5), "ylgnbu", false, MapStyle.usualLayers());
    Texts texts = Texts.in(Texts.DUTCH);
    Session session = new Session(new Work(plan(region), style), ShippedCatalogue.get());
    MapComposer composer = new MapComposer(region, Backgrounds::attribution);
    Runnable compose =
        () ->
            session
                .pictureProperty()
                .set(
                    composer.compose(
                        session.style(), session.groundProperty().get(), texts, session.content()));
    session.styleProperty().subscribe(_ -> compose.run());
    session.groundProperty().subscribe(_ -> compose.run());
    session.planProperty().subscribe(_ -> compose.run());
    session.scenarioProperty().subscribe(_ -> compose.run());
    session.planYearProperty().subscribe(_ -> compose.run());
    desk = new Desk(session, new Tasks(workers, failures::add), new Recorded(), texts, backgrounds);
  }

  private static Plan plan(Region region) {
    Supplier<String> ids = Ids.random();
    Plan empty = new PlanStart(ShippedCatalogue.get(), ids, "Huidige situatie").begin("", region);
    return new AddScenario(ids.get(), "Scenario A").apply(empty);
  }

  /// The region that ships, coloured by the share of corporation housing in 2019.
  public static TestDesk shipped() {
    return new TestDesk(
        ShippedRegion.get(),
        new MapTheme(AreaLevel.NEIGHBOURHOOD, "aandeel_corporatiehuur", null, 2019));
  }

  public Desk desk() {
    return desk;
  }

  public Session session() {
    return desk.session();
  }

  /// The first map of the present picture.
  public FirstMap firstMap() {
    MapPicture picture = Objects.requireNonNull(session().pictureProperty().get());
    return FirstMap.of(session().region(), picture, new HomePlace(800, 800, Insets.EMPTY));
  }

  /// What went wrong in the background.
  public List<Throwable> failures() {
    return failures;
  }

  /// What the user was told in passing.
  public List<String> notices() {
    return notices;
  }

  /// What the user was asked to write.
  public List<String> questions() {
    return questions;
  }

  /// What the user will write, each at a question; goes back when there is nothing left.
  public void answer(String... words) {
    answers.addAll(List.of(words));
  }

  @Override
  public void close() {
    workers.shutdownNow();
    try {
      // what still writes would write in a folder that is being removed
      if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("work goes on after the test");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Recorded implements Dialogs {
    @Override
    public List<Path> chooseOpenFiles(String title) {
      return List.of();
    }

    @Override
    public void failed(Throwable cause) {
      failures.add(cause);
    }

    @Override
    public Optional<String> ask(String question, String proposed) {
      questions.add(question + " [" + proposed + "]");
      return Optional.ofNullable(answers.poll());
    }

    @Override
    public void notice(String message) {
      notices.add(message);
    }

    @Override
    public Optional<Boolean> decide(String question, String yes, String no) {
      return Optional.empty();
    }

    @Override
    public boolean confirm(String question, String yes) {
      return false;
    }

    @Override
    public Optional<Path> chooseSaveFile(String title, String suggestedName, String extension) {
      return Optional.empty();
    }
  }
}
