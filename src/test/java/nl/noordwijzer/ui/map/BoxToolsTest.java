package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Boxes drawn on the map, with the mouse as a user holds it.
@ExtendWith(ApplicationExtension.class)
final class BoxToolsTest {
  private static final Point2D FROM = new Point2D(330, 300);
  private static final Point2D TO = new Point2D(490, 420);

  private static final String ZOOM = "Een kader tekenen om op in te zoomen (Shift en slepen)";
  private static final String SELECT = "Een kader tekenen om gebieden te kiezen (Ctrl en slepen)";

  private TestDesk desk;
  private MapPane map;

  @Start
  void start(Stage stage) {
    desk = TestDesk.shipped();
    map = new MapPane(desk.desk(), desk.firstMap());
    stage.setScene(new Scene(map.root(), 800, 800));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void stop() {
    Fx.run(map::close);
    desk.close();
  }

  private void settle() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, map.settledProperty());
    Fx.waitUntil(desk.desk().tasks()::isIdle);
  }

  private Viewport view() {
    return map.viewportProperty().get();
  }

  private Envelope box() {
    Coordinate corner = view().toWorld(FROM.getX(), FROM.getY());
    return new Envelope(corner, view().toWorld(TO.getX(), TO.getY()));
  }

  private void take(FxRobot robot, String tool) {
    Node button = robot.from(map.root()).lookup((Node node) -> isNamed(node, tool)).query();
    robot.clickOn(button, MouseButton.PRIMARY);
  }

  private static boolean isNamed(Node node, String name) {
    return node instanceof ToggleButton && name.equals(node.getAccessibleText());
  }

  private static void drag(FxRobot robot) {
    robot.moveTo(FROM).press(MouseButton.PRIMARY);
    robot.moveTo(FROM.midpoint(TO)).moveTo(TO);
  }

  @Test
  void aBoxDrawnToZoomIsWhatTheMapThenShows(FxRobot robot) throws TimeoutException {
    settle();
    Envelope wanted = box();
    take(robot, ZOOM);
    drag(robot);
    assertThat(robot.lookup(".map-band").query().isVisible()).isTrue();
    robot.release(MouseButton.PRIMARY);
    Fx.waitUntil(() -> Math.abs(view().extent().getWidth() - wanted.getWidth()) < 1);
    settle();
    assertThat(view().extent().centre().x).isCloseTo(wanted.centre().x, within(1.0));
    assertThat(view().extent().centre().y).isCloseTo(wanted.centre().y, within(1.0));
    assertThat(view().extent().getHeight()).isGreaterThanOrEqualTo(wanted.getHeight());
    assertThat(robot.lookup(".map-band").query().isVisible()).isFalse();
  }

  @Test
  void aBoxDrawnToSelectChoosesTheAreasItTouches(FxRobot robot) throws TimeoutException {
    settle();
    Viewport before = view();
    Geometry touched = new GeometryFactory().toGeometry(box());
    take(robot, SELECT);
    drag(robot);
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(desk.session().selectionProperty().get())
        .hasSizeGreaterThan(2)
        .containsExactlyInAnyOrderElementsOf(
            ShippedRegion.get().areas().at(AreaLevel.NEIGHBOURHOOD).stream()
                .filter((Area area) -> area.geometry().intersects(touched))
                .toList());
    assertThat(view()).isEqualTo(before);
  }

  @Test
  void escapeGivesUpTheBox(FxRobot robot) throws TimeoutException {
    settle();
    Viewport before = view();
    take(robot, ZOOM);
    drag(robot);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup(".map-band").query().isVisible()).isFalse();
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(view()).isEqualTo(before);
  }
}
