package nl.noordwijzer.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.noordwijzer.bench.PulseTimes;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import org.jspecify.annotations.Nullable;

/// Plays four hours of a workshop on the example plan, an act for every ten seconds of it but one
/// right after the other, and prints for each quarter what is in memory after it and the work of
/// the FX thread per pulse. Needs no display.
public final class SessionBenchmark {
  private static final int ACTS = 4 * 60 * 60 / 10;
  private static final int QUARTERS = 4;
  private static final double MEGABYTE = 1 << 20;

  private final OpenWindow window;
  private final ScriptedWorkshop script;
  private final int acts;
  private PulseTimes times = new PulseTimes();

  private SessionBenchmark(OpenWindow window, int acts) {
    this.window = window;
    this.acts = acts;
    script = new ScriptedWorkshop(window);
  }

  /// @param arguments how many acts, where it is not four hours of them
  public static void main(String[] arguments) throws IOException, TimeoutException {
    int acts = arguments.length == 0 ? ACTS : Integer.parseInt(arguments[0]);
    Fx.start();
    Path folder = Files.createTempDirectory("session");
    OpenWindow window =
        OpenWindow.keeping(
            new Opening(ShippedRegion.FOLDER).exampleAt(ShippedRegion.FOLDER),
            folder.resolve("plan.gpkg"));
    new SessionBenchmark(window, acts).play();
    window.close();
    Fx.waitUntilWritten();
    System.exit(0);
  }

  private void play() throws TimeoutException {
    Fx.run(() -> {
      window.bench().workshop().begin();
      Scene scene = window.scene();
      scene.addPreLayoutPulseListener(() -> times.begin());
      scene.addPostLayoutPulseListener(() -> times.note(times.spent()));
    });
    window.rest();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      Fx.run(() -> times = new PulseTimes());
      for (int i = 0; i < acts / QUARTERS; i++) {
        script.act();
      }
      print(quarter);
    }
  }

  private void print(int quarter) throws TimeoutException {
    window.rest();
    int nodes =
        Fx.get(() ->
            count(window.bench().root())
                + window.bench().workshop().window().map(it -> count(it.content())).orElse(0));
    System.out.printf(
        Locale.ROOT,
        "quarter %d: %.1f MB after collection, %d nodes, %d threads, %d acts; ",
        quarter,
        used() / MEGABYTE,
        nodes,
        Thread.activeCount(),
        quarter * (acts / QUARTERS));
    Fx.run(() -> times.printProgram());
  }

  /// Drawing without a graphics card lets go of copies of old pictures only when it draws.
  private long used() throws TimeoutException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      script.lookAround();
    }
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static int count(@Nullable Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(SessionBenchmark::count).sum()
        : 1;
  }
}
