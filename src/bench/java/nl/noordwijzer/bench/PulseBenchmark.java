package nl.noordwijzer.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapColours;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.map.MapPane;

/// Drags and zooms the synthetic country on a screen of 1920 x 1080 and prints the work of the FX
/// thread per pulse (processor time, so that a busy machine does not count) and how many views were
/// blank. Needs a display of that size.
///
/// The work of the program is what lies between the begin of a pulse and the end of its layout, the
/// input included; the whole of the thread has the window system's work in it as well.
public final class PulseBenchmark extends Application {
  private static final int WARM_UP = 200;
  private static final int PULSES = 300;
  private static final int LOOK = 20;

  private final List<Double> whole = new ArrayList<>();
  private final List<Double> work = new ArrayList<>();
  private int pulse;
  private int looks;
  private int blank;
  private long last;

  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    BenchCountry country = new BenchCountry();
    TestDesk desk = new TestDesk(country.region(), country.style().theme());
    MapPane pane = new MapPane(desk.desk(), desk.firstMap());
    Scene scene = new Scene(pane.root(), 1920, 1080);
    scene.addPostLayoutPulseListener(() -> note(work));
    stage.setScene(scene);
    stage.show();
    Node surface = pane.root().getChildrenUnmodifiable().getFirst();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (pulse > 0 || pane.settledProperty().get()) {
          next(surface);
        }
        if (pulse > WARM_UP + PULSES) {
          stop();
          print();
          desk.close();
          Platform.exit();
        }
      }
    }.start();
  }

  /// Notes the work since the last pulse, then moves on.
  private void next(Node surface) {
    note(whole);
    if (pulse % LOOK == 0) {
      look(surface);
    }
    last = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    act(surface, pulse++ % 200);
  }

  private void note(List<Double> times) {
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - last;
    if (pulse > WARM_UP) {
      times.add(spent / 1e6);
    }
  }

  /// Half a round of dragging to and fro, then zooming in and out.
  private static void act(Node surface, int step) {
    double x = 960 + 6.0 * (step < 50 ? step : 100 - step);
    if (step == 0) {
      fire(surface, MouseEvent.MOUSE_PRESSED, x);
    } else if (step < 100) {
      fire(surface, MouseEvent.MOUSE_DRAGGED, x);
    } else if (step == 100) {
      fire(surface, MouseEvent.MOUSE_RELEASED, x);
    } else if (step % 2 == 0) {
      scroll(surface, step < 150 ? 40 : -40);
    }
  }

  private static void fire(Node surface, EventType<MouseEvent> type, double x) {
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    Event.fireEvent(
        surface,
        new MouseEvent(
            type,
            x,
            540,
            x,
            540,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private static void scroll(Node surface, double delta) {
    Event.fireEvent(
        surface,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            960,
            540,
            960,
            540,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            delta,
            0,
            delta,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  /// A view is blank when a line across its middle has nothing but the colour of the ground. A near
  /// view may lie within one area, and has then the one colour of that area.
  private void look(Node surface) {
    WritableImage picture = surface.snapshot(null, null);
    PixelReader pixels = picture.getPixelReader();
    int middle = (int) picture.getHeight() / 2;
    int ground = MapColours.of(Ground.LIGHT).background();
    boolean drawn = false;
    for (int x = 0; x < picture.getWidth(); x++) {
      drawn |= pixels.getArgb(x, middle) != ground;
    }
    looks++;
    blank += drawn ? 0 : 1;
  }

  private void print() {
    print("program", work);
    print("whole FX thread", whole);
    System.out.printf(Locale.ROOT, "blank views: %d of %d%n", blank, looks);
  }

  private static void print(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s per pulse: median %.2f ms, 99th percentile %.2f ms, most %.2f ms (%d pulses)%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100),
        sorted.getLast(),
        sorted.size());
  }
}
