package nl.noordwijzer.ui.map;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import org.testfx.util.WaitForAsyncUtils;

/// The map of the shipped region in the corner of a screen, for a robot to work on.
final class MapStage implements AutoCloseable {
  private static final double SIZE = 800;
  private static final int PATIENCE_SECONDS = 20;

  private final TestDesk desk = TestDesk.shipped();
  private final MapPane map = new MapPane(desk.desk(), desk.firstMap());

  /// FX thread only.
  MapStage(Stage stage) {
    stage.setScene(new Scene(map.root(), SIZE, SIZE));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  TestDesk desk() {
    return desk;
  }

  MapPane map() {
    return map;
  }

  /// Waits until the map is drawn and everything asked for is done.
  void settle() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, map.settledProperty());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    Fx.run(map::close);
    desk.close();
  }
}
