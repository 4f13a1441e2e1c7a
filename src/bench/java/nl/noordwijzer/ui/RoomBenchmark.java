package nl.noordwijzer.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nl.noordwijzer.bench.BenchCountry;
import nl.noordwijzer.bench.BlankViews;
import nl.noordwijzer.bench.MapHand;
import nl.noordwijzer.bench.PulseTimes;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.map.MapPane;
import nl.noordwijzer.ui.workshop.Audience;
import nl.noordwijzer.ui.workshop.AudienceView;
import nl.noordwijzer.ui.workshop.SessionLog;
import nl.noordwijzer.ui.workshop.Voting;
import nl.noordwijzer.ui.workshop.Workshop;

/// Drags and zooms the synthetic country on an operator's map of 1920 x 1080 while a room of 3840 x
/// 2160 follows, and prints the work of the FX thread per pulse for both, and how many views of the
/// room were blank. Needs a display of 5760 x 2160.
///
/// The work of the program is what lies between the begin of a pulse and the end of the layout of
/// both windows, the input included; the whole of the thread has the window system's work in it.
public final class RoomBenchmark extends Application {
  private static final int WARM_UP = 200;
  private static final int PULSES = 200;
  private static final int LOOK = 20;

  private final PulseTimes times = new PulseTimes();
  private final BlankViews views = new BlankViews(Ground.DARK);
  private int pulse;
  private double laidOut;

  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    BenchCountry country = new BenchCountry();
    TestDesk desk = new TestDesk(country.region(), country.style().theme());
    Look.loadFonts();
    MapPane pane = new MapPane(desk.desk(), desk.firstMap());
    open(stage, new Scene(pane.root(), 1920, 1080), 0);
    Audience audience = new Audience(desk.session(), pane.viewportProperty().get());
    pane.viewportProperty().subscribe(audience::look);
    Voting voting = new Voting();
    SessionLog log =
        new SessionLog(desk.session(), voting, () -> desk.desk().texts().locale(), null);
    Workshop workshop = Workshop.of(audience, voting, log);
    AudienceView room = new AudienceView(desk.desk(), workshop);
    Scene seen = new Scene(room.root(), 3840, 2160);
    Look.dressApart(seen, Ground.DARK);
    open(new Stage(StageStyle.UNDECORATED), seen, 1920);
    Node surface = pane.root().getChildrenUnmodifiable().getFirst();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (pulse > 0 || pane.settledProperty().get() && room.isSettled()) {
          next(surface, room);
        }
        if (pulse > WARM_UP + PULSES) {
          stop();
          end();
        }
      }
    }.start();
  }

  private void open(Stage stage, Scene scene, double x) {
    scene.addPostLayoutPulseListener(() -> laidOut = times.spent());
    stage.setScene(scene);
    stage.setX(x);
    stage.setY(0);
    stage.show();
  }

  private void next(Node surface, AudienceView room) {
    if (pulse > WARM_UP) {
      times.note(laidOut);
    }
    if (pulse % LOOK == 0) {
      views.look(room.root().lookup(".map-surface"));
    }
    times.begin();
    MapHand.act(surface, pulse++ % MapHand.ROUND);
  }

  private void end() {
    times.print();
    views.print();
    Platform.exit();
    System.exit(0);
  }
}
