package nl.noordwijzer.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.noordwijzer.map.Ground;
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

  private final PulseTimes times = new PulseTimes();
  private final BlankViews views = new BlankViews(Ground.LIGHT);
  private int pulse;
  private double laidOut;

  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    BenchCountry country = new BenchCountry();
    TestDesk desk = new TestDesk(country.region(), country.style().theme());
    MapPane pane = new MapPane(desk.desk(), desk.firstMap());
    Scene scene = new Scene(pane.root(), 1920, 1080);
    scene.addPostLayoutPulseListener(() -> laidOut = times.spent());
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
          times.print();
          views.print();
          desk.close();
          Platform.exit();
        }
      }
    }.start();
  }

  /// Notes the work since the last pulse, then moves on.
  private void next(Node surface) {
    if (pulse > WARM_UP) {
      times.note(laidOut);
    }
    if (pulse % LOOK == 0) {
      views.look(surface);
    }
    times.begin();
    MapHand.act(surface, pulse++ % MapHand.ROUND);
  }
}
