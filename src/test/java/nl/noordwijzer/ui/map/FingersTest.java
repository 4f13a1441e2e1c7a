package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.TestDesk;
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

  @Start
  void start(Stage stage) {
    desk = TestDesk.shipped();
    session = desk.session();
    map = new MapPane(desk.desk(), desk.firstMap());
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

  private void fire(Event event) {
    Fx.run(() -> Event.fireEvent(map.surface(), event));
  }

  private void mouse(EventType<MouseEvent> type, Point2D at) {
    boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
    fire(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            true,
            false,
            type == MouseEvent.MOUSE_CLICKED,
            new PickResult(map.surface(), at.getX(), at.getY())));
  }

  private void touch(EventType<TouchEvent> type, TouchPoint.State state, Point2D... fingers) {
    Node surface = map.surface();
    List<TouchPoint> points =
        IntStream.range(0, fingers.length)
            .mapToObj(i ->
                new TouchPoint(
                    i + 1,
                    state,
                    fingers[i].getX(),
                    fingers[i].getY(),
                    fingers[i].getX(),
                    fingers[i].getY(),
                    surface,
                    new PickResult(surface, fingers[i].getX(), fingers[i].getY())))
            .toList();
    fire(new TouchEvent(type, points.getLast(), points, 1, false, false, false, false));
  }

  private void down(Point2D... fingers) {
    touch(TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, fingers);
  }

  private void scroll(int fingers, double x, double y) {
    fire(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            A.getX(),
            A.getY(),
            A.getX(),
            A.getY(),
            false,
            false,
            false,
            false,
            true,
            false,
            x,
            y,
            x,
            y,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            fingers,
            null));
  }

  private void pinch(double factor) {
    fire(
        new ZoomEvent(
            ZoomEvent.ZOOM,
            A.getX(),
            A.getY(),
            A.getX(),
            A.getY(),
            false,
            false,
            false,
            false,
            true,
            false,
            factor,
            factor,
            null));
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
    down(A);
    mouse(MouseEvent.MOUSE_PRESSED, A);
    mouse(MouseEvent.MOUSE_DRAGGED, B);
    scroll(1, B.getX() - A.getX(), B.getY() - A.getY());
    mouse(MouseEvent.MOUSE_RELEASED, B);
    settle();
    double moved = (B.getX() - A.getX()) * before.metresPerUnit();
    assertThat(before.centreX() - view().centreX()).isCloseTo(moved, within(1e-6));
  }

  @Test
  void oneFingerDrawsFreehandAndTheMapStays() throws TimeoutException {
    begin(Sketch.Tool.FREEHAND);
    Viewport before = view();
    down(A);
    mouse(MouseEvent.MOUSE_PRESSED, A);
    for (Point2D at : List.of(B, C, D)) {
      mouse(MouseEvent.MOUSE_DRAGGED, at);
      scroll(1, 40, 0);
    }
    mouse(MouseEvent.MOUSE_RELEASED, D);
    settle();
    assertThat(view().centreX()).isEqualTo(before.centreX());
    assertThat(drawn()).singleElement().satisfies(shape -> assertThat(shape.isValid()).isTrue());
  }

  @Test
  void aSecondFingerMovesTheMapAndWhatTheFirstBeganIsGivenUp() throws TimeoutException {
    begin(Sketch.Tool.FREEHAND);
    Viewport before = view();
    down(A);
    mouse(MouseEvent.MOUSE_PRESSED, A);
    mouse(MouseEvent.MOUSE_DRAGGED, B);
    down(A, C);
    mouse(MouseEvent.MOUSE_DRAGGED, C);
    scroll(2, 50, 0);
    pinch(2);
    mouse(MouseEvent.MOUSE_RELEASED, C);
    mouse(MouseEvent.MOUSE_CLICKED, C);
    settle();
    assertThat(drawn()).isEmpty();
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.FREEHAND);
    assertThat(view().metresPerUnit()).isCloseTo(before.metresPerUnit() / 2, within(1e-9));
  }

  @Test
  void cornersThatWereTappedStayWhileTwoFingersMoveTheMap() throws TimeoutException {
    begin(Sketch.Tool.POLYGON);
    List.of(A, B).forEach(this::tap);
    down(D);
    mouse(MouseEvent.MOUSE_PRESSED, D);
    down(D, C);
    scroll(2, 5, 0);
    mouse(MouseEvent.MOUSE_RELEASED, D);
    mouse(MouseEvent.MOUSE_CLICKED, D);
    tap(C);
    Fx.run(() -> map.surface().requestFocus());
    Fx.run(() -> ((Button) map.root().lookup("#draw-finish")).fire());
    settle();
    // three corners and the first again
    assertThat(drawn()).singleElement().satisfies(it -> assertThat(it.getNumPoints()).isEqualTo(4));
  }

  private void tap(Point2D at) {
    down(at);
    mouse(MouseEvent.MOUSE_PRESSED, at);
    mouse(MouseEvent.MOUSE_RELEASED, at);
    mouse(MouseEvent.MOUSE_CLICKED, at);
  }
}
