package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.support.TouchScreen;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Geometry;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A touch screen, by the events JavaFX makes of it: each touch is also told as the mouse, and as
/// scrolling.
@ExtendWith(ApplicationExtension.class)
final class FingersTest {
  private static final Point2D A = new Point2D(330, 330);
  private static final Point2D B = new Point2D(470, 335);
  private static final Point2D C = new Point2D(460, 450);
  private static final Point2D D = new Point2D(340, 440);

  private TestDesk desk;
  private Session session;
  private MapPane map;
  private TouchScreen screen;

  @Start
  void start(Stage stage) {
    desk = TestDesk.shipped();
    session = desk.session();
    map = new MapPane(desk.desk(), desk.firstMap());
    screen = new TouchScreen(map.surface());
    stage.setScene(new Scene(map.root(), 800, 800));
    stage.show();
  }

  @AfterEach
  void stop() {
    Fx.run(map::close);
    desk.close();
  }

  private void begin(Sketch.Tool tool) throws TimeoutException {
    settle();
    Fx.run(() -> {
      session.sketch().begin(ShippedCatalogue.get().types().require("sloop_herstructurering"));
      session.sketch().take(tool);
    });
    settle();
  }

  private void settle() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, map.settledProperty());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Viewport view() {
    return map.viewportProperty().get();
  }

  private List<Geometry> drawn() {
    return session.scenario().interventions().stream()
        .map(each -> ((Place.Drawn) each.place()).geometry())
        .toList();
  }

  @Test
  void oneFingerMovesTheMapOnceAsFarAsItself() throws TimeoutException {
    settle();
    Viewport before = view();
    screen.down(A);
    screen.mouse(MouseEvent.MOUSE_PRESSED, A);
    screen.mouse(MouseEvent.MOUSE_DRAGGED, B);
    screen.scroll(1, B.getX() - A.getX(), B.getY() - A.getY());
    screen.mouse(MouseEvent.MOUSE_RELEASED, B);
    settle();
    double moved = (B.getX() - A.getX()) * before.metresPerUnit();
    assertThat(before.centreX() - view().centreX()).isCloseTo(moved, within(1e-6));
  }

  @Test
  void oneFingerDrawsFreehandAndTheMapStays() throws TimeoutException {
    begin(Sketch.Tool.FREEHAND);
    Viewport before = view();
    screen.down(A);
    screen.mouse(MouseEvent.MOUSE_PRESSED, A);
    for (Point2D at : List.of(B, C, D)) {
      screen.mouse(MouseEvent.MOUSE_DRAGGED, at);
      screen.scroll(1, 40, 0);
    }
    screen.mouse(MouseEvent.MOUSE_RELEASED, D);
    settle();
    assertThat(view().centreX()).isEqualTo(before.centreX());
    assertThat(drawn()).singleElement().satisfies(shape -> assertThat(shape.isValid()).isTrue());
  }

  @Test
  void aSecondFingerMovesTheMapAndWhatTheFirstBeganIsGivenUp() throws TimeoutException {
    begin(Sketch.Tool.FREEHAND);
    Viewport before = view();
    screen.down(A);
    screen.mouse(MouseEvent.MOUSE_PRESSED, A);
    screen.mouse(MouseEvent.MOUSE_DRAGGED, B);
    screen.down(A, C);
    screen.mouse(MouseEvent.MOUSE_DRAGGED, C);
    screen.scroll(2, 50, 0);
    screen.pinch(2);
    screen.mouse(MouseEvent.MOUSE_RELEASED, C);
    screen.mouse(MouseEvent.MOUSE_CLICKED, C);
    settle();
    assertThat(drawn()).isEmpty();
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.FREEHAND);
    assertThat(view().metresPerUnit()).isCloseTo(before.metresPerUnit() / 2, within(1e-9));
  }

  @Test
  void cornersThatWereTappedStayWhileTwoFingersMoveTheMap() throws TimeoutException {
    begin(Sketch.Tool.POLYGON);
    List.of(A, B).forEach(screen::tap);
    screen.down(D);
    screen.mouse(MouseEvent.MOUSE_PRESSED, D);
    screen.down(D, C);
    screen.scroll(2, 5, 0);
    screen.mouse(MouseEvent.MOUSE_RELEASED, D);
    screen.mouse(MouseEvent.MOUSE_CLICKED, D);
    screen.tap(C);
    Fx.run(() -> map.surface().requestFocus());
    Fx.run(() -> ((Button) map.root().lookup("#draw-finish")).fire());
    settle();
    // three corners and the first again
    assertThat(drawn()).singleElement().satisfies(it -> assertThat(it.getNumPoints()).isEqualTo(4));
  }
}
