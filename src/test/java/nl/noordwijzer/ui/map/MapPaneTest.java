package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class MapPaneTest {
  private static final double MIDDLE = 400;

  private MapStage shown;
  private TestDesk desk;
  private MapPane map;

  @Start
  void start(Stage stage) {
    shown = new MapStage(stage);
    desk = shown.desk();
    map = shown.map();
  }

  @AfterEach
  void stop() {
    shown.close();
  }

  private void settle() throws TimeoutException {
    shown.settle();
  }

  private Viewport view() {
    return map.viewportProperty().get();
  }

  private Node surface(FxRobot robot) {
    return robot.lookup(".map-surface").query();
  }

  private Point2D onScreen(Area area) {
    Coordinate inside = area.geometry().getInteriorPoint().getCoordinate();
    return new Point2D(view().toX(inside.x), view().toY(inside.y));
  }

  @Test
  void aPlaceThatIsAskedForIsShownClearOfTheSources(FxRobot robot) throws TimeoutException {
    settle();
    Coordinate middle = ShippedRegion.area("BU09171000").geometry().getCentroid().getCoordinate();
    Envelope asked = new Envelope(middle);
    asked.expandBy(500, 1000);
    robot.interact(() -> desk.session().wantedExtentProperty().set(asked));
    settle();
    Node footer = robot.lookup(".map-footer").query();
    assertThat(view().extent().contains(asked)).isTrue();
    assertThat(view().toY(asked.getMinY())).isLessThan(footer.getBoundsInParent().getMinY());
  }

  @Test
  void theFirstViewShowsTheWholeProgrammeArea() throws TimeoutException {
    settle();
    Envelope programme = ShippedRegion.get().areas().extent(AreaLevel.PROGRAMME_AREA);
    assertThat(view().extent().contains(programme)).isTrue();
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void theLegendGivesWayToACardThatIsLaidAboveItAndComesBack(FxRobot robot)
      throws TimeoutException {
    settle();
    Region legend = robot.lookup(".legend-box").queryAs(Region.class);
    double before = legend.getHeight();
    robot.interact(() -> map.covers().lay(List.of(new Envelope(12, 360, 12, MIDDLE))));
    settle();
    assertThat(legend.getHeight()).isLessThan(before / 2);
    robot.interact(() -> map.covers().lay(List.of()));
    settle();
    assertThat(legend.getHeight()).isEqualTo(before);
  }

  @Test
  void draggingMovesTheWorldWithThePointer(FxRobot robot) throws TimeoutException {
    settle();
    Coordinate grabbed = view().toWorld(MIDDLE, MIDDLE);
    robot.moveTo(new Point2D(MIDDLE, MIDDLE)).press(MouseButton.PRIMARY);
    robot.moveTo(new Point2D(MIDDLE - 20, MIDDLE)).moveTo(new Point2D(MIDDLE - 60, MIDDLE + 40));
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(view().toX(grabbed.x)).isCloseTo(MIDDLE - 60, within(1.0));
    assertThat(view().toY(grabbed.y)).isCloseTo(MIDDLE + 40, within(1.0));
  }

  @Test
  void theWheelZoomsAtThePointer(FxRobot robot) throws TimeoutException {
    settle();
    double before = view().metresPerUnit();
    Coordinate pointed = view().toWorld(300, 350);
    Node surface = surface(robot);
    robot.interact(() -> Event.fireEvent(surface, turn(surface, 300, 350)));
    settle();
    assertThat(view().metresPerUnit()).isCloseTo(before / Math.pow(2, 0.4), within(1e-6));
    assertThat(view().toX(pointed.x)).isCloseTo(300, within(0.01));
    assertThat(view().toY(pointed.y)).isCloseTo(350, within(0.01));
  }

  private static ScrollEvent turn(Node surface, double x, double y) {
    return new ScrollEvent(
        surface,
        surface,
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  @Test
  void aClickChoosesTheBuurtUnderThePointerAndEscapeLetsItGo(FxRobot robot)
      throws TimeoutException {
    settle();
    Area area = ShippedRegion.area("BU09171000");
    robot.clickOn(onScreen(area));
    assertThat(desk.session().selectionProperty().get()).isEqualTo(List.of(area));
    robot.push(KeyCode.ESCAPE);
    assertThat(desk.session().selectionProperty().get()).isEmpty();
  }

  @Test
  void controlAndAnArrowChoosesTheNeighbour(FxRobot robot) throws TimeoutException {
    settle();
    Area start = ShippedRegion.area("BU09171000");
    robot.clickOn(onScreen(start));
    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    List<Area> chosen = desk.session().selectionProperty().get();
    assertThat(chosen).hasSize(1).doesNotContain(start);
    assertThat(chosen.getFirst().geometry().getEnvelopeInternal().centre().x)
        .isGreaterThan(start.geometry().getEnvelopeInternal().centre().x);
  }

  @Test
  void thePointerTellsWhichAreaItIsOn(FxRobot robot) throws TimeoutException {
    settle();
    Area area = ShippedRegion.area("BU09171000");
    robot.moveTo(onScreen(area));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(desk.session().hoveredProperty().get()).isEqualTo(area);
    assertThat(robot.lookup(".hover-title").queryLabeled().getText()).isEqualTo(area.name());
  }
}
