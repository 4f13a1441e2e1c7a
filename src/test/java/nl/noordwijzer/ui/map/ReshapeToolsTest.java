package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.support.TouchScreen;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Choosing and changing what was drawn.
@ExtendWith(ApplicationExtension.class)
final class ReshapeToolsTest {
  private static final double MIDDLE = 400;

  private MapStage shown;
  private TestDesk desk;
  private Session session;
  private MapPane map;

  @Start
  void start(Stage stage) {
    shown = new MapStage(stage);
    desk = shown.desk();
    session = desk.session();
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

  private Point2D onScreen(Coordinate world) {
    return new Point2D(view().toX(world.x), view().toY(world.y));
  }

  /// A square around a place on the map, in pixels.
  private void add(String id, double x, double y, double half) throws TimeoutException {
    settle();
    Coordinate low = view().toWorld(x - half, y + half);
    Coordinate high = view().toWorld(x + half, y - half);
    Place place =
        DorpsrandPlan.drawn(
            "POLYGON ((%1$d %2$d, %3$d %2$d, %3$d %4$d, %1$d %4$d, %1$d %2$d))"
                .formatted(
                    Math.round(low.x), Math.round(low.y), Math.round(high.x), Math.round(high.y)));
    Intervention drawn =
        ShippedCatalogue.get()
            .types()
            .require("groenproject")
            .draft(id, id, place, new Years(2027, 2028));
    Fx.run(() -> session.change(id, new AddIntervention(session.scenario().id(), drawn)));
    settle();
  }

  private void reshape(String id) throws TimeoutException {
    Fx.run(() -> {
      session
          .chosenInterventionsProperty()
          .set(List.of(session.plan().intervention(id).orElseThrow()));
      session.sketch().take(Sketch.Tool.RESHAPE);
    });
    settle();
  }

  private Geometry shape(String id) {
    Place place = session.plan().intervention(id).orElseThrow().place();
    return ((Place.Drawn) place).geometry();
  }

  private List<String> chosen() {
    return session.chosenInterventionsProperty().get().stream().map(Intervention::id).toList();
  }

  @Test
  void aSecondFingerMovesTheMapAndLeavesTheShapeWhereItWas() throws TimeoutException {
    add("x", MIDDLE, MIDDLE, 40);
    reshape("x");
    Geometry before = shape("x");
    Viewport view = view();
    TouchScreen screen = new TouchScreen(map.surface());
    Point2D first = new Point2D(MIDDLE, MIDDLE);
    screen.down(first);
    screen.mouse(MouseEvent.MOUSE_PRESSED, first);
    screen.mouse(MouseEvent.MOUSE_DRAGGED, first.add(60, 0));
    screen.down(first, first.add(90, 90));
    screen.scroll(2, 50, 0);
    screen.mouse(MouseEvent.MOUSE_RELEASED, first.add(60, 0));
    settle();
    assertThat((Object) shape("x")).isEqualTo(before);
    assertThat(view().centreX()).isNotEqualTo(view.centreX());
    Point2D now = onScreen(shape("x").getCentroid().getCoordinate());
    screen.down(now);
    screen.mouse(MouseEvent.MOUSE_PRESSED, now);
    screen.mouse(MouseEvent.MOUSE_DRAGGED, now.add(60, 0));
    screen.mouse(MouseEvent.MOUSE_RELEASED, now.add(60, 0));
    settle();
    assertThat((Object) shape("x")).as("one finger moves it").isNotEqualTo(before);
  }

  @Test
  void clicksGoThroughWhatLiesOnEachOtherAndThenToTheArea(FxRobot robot) throws TimeoutException {
    add("groot", MIDDLE, MIDDLE, 80);
    add("klein", MIDDLE, MIDDLE, 40);
    Point2D place = new Point2D(MIDDLE + 30, MIDDLE + 30);
    robot.clickOn(place);
    assertThat(chosen()).containsExactly("klein");
    robot.sleep(600).clickOn(place);
    assertThat(chosen()).containsExactly("groot");
    robot.sleep(600).clickOn(place);
    assertThat(chosen()).isEmpty();
    assertThat(session.selectionProperty().get()).hasSize(1);
  }

  @Test
  void deleteTakesTheChosenOneAwayAndUndoBringsItBack(FxRobot robot) throws TimeoutException {
    add("een", MIDDLE, MIDDLE, 60);
    robot.clickOn(new Point2D(MIDDLE + 30, MIDDLE + 30)).push(KeyCode.DELETE);
    assertThat(session.plan().intervention("een")).isEmpty();
    Fx.run(() -> session.history().undo());
    assertThat(session.plan().intervention("een")).isPresent();
  }

  @Test
  void aDragOfACornerIsOneStep(FxRobot robot) throws TimeoutException {
    add("een", MIDDLE, MIDDLE, 60);
    reshape("een");
    Envelope before = shape("een").getEnvelopeInternal();
    Point2D corner = onScreen(new Coordinate(before.getMaxX(), before.getMinY()));
    robot.moveTo(corner).press(MouseButton.PRIMARY);
    robot.moveTo(corner.add(20, 10)).moveTo(corner.add(50, 50));
    robot.release(MouseButton.PRIMARY);
    settle();
    Envelope after = shape("een").getEnvelopeInternal();
    assertThat(after.getMaxX() - before.getMaxX())
        .isCloseTo(50 * view().metresPerUnit(), within(10 * view().metresPerUnit()));
    Fx.run(() -> session.history().undo());
    assertThat((Object) shape("een").getEnvelopeInternal()).isEqualTo(before);
  }

  @Test
  void theWholeShapeIsDraggedByItsInside(FxRobot robot) throws TimeoutException {
    add("een", MIDDLE, MIDDLE, 60);
    reshape("een");
    Geometry before = shape("een");
    Viewport seen = view();
    robot.moveTo(new Point2D(MIDDLE + 30, MIDDLE + 20)).press(MouseButton.PRIMARY);
    robot.moveTo(new Point2D(MIDDLE, MIDDLE)).moveTo(new Point2D(MIDDLE - 30, MIDDLE - 20));
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(view()).isEqualTo(seen);
    assertThat(shape("een").getArea()).isCloseTo(before.getArea(), within(1e-3));
    assertThat(before.getCentroid().getX() - shape("een").getCentroid().getX())
        .isCloseTo(60 * seen.metresPerUnit(), within(2 * seen.metresPerUnit()));
  }

  @Test
  void arrowsNudgeByAMetreAndARunIsOneStep(FxRobot robot) throws TimeoutException {
    add("een", MIDDLE, MIDDLE, 60);
    reshape("een");
    Geometry before = shape("een");
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.UP);
    assertThat(shape("een").getCentroid().getX() - before.getCentroid().getX())
        .isCloseTo(2, within(1e-6));
    assertThat(shape("een").getCentroid().getY() - before.getCentroid().getY())
        .isCloseTo(10, within(1e-6));
    Fx.run(() -> session.history().undo());
    assertThat(shape("een").equalsExact(before)).isTrue();
  }

  @Test
  void theKeyboardTakesACornerOut(FxRobot robot) throws TimeoutException {
    add("een", MIDDLE, MIDDLE, 60);
    reshape("een");
    double before = shape("een").getArea();
    robot.push(KeyCode.SPACE).push(KeyCode.DELETE);
    assertThat(shape("een").getArea()).isCloseTo(before / 2, within(before * 1e-9));
  }

  @Test
  void aShapeThatWouldCrossItselfIsNotTaken(FxRobot robot) throws TimeoutException {
    add("een", MIDDLE, MIDDLE, 60);
    reshape("een");
    Geometry before = shape("een");
    Envelope extent = before.getEnvelopeInternal();
    Point2D corner = onScreen(new Coordinate(extent.getMaxX(), extent.getMinY()));
    robot.moveTo(corner).press(MouseButton.PRIMARY);
    robot.moveTo(corner.add(-20, -20)).moveTo(corner.add(-150, -40));
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(shape("een").equalsExact(before)).isTrue();
    assertThat(desk.notices()).isNotEmpty();
  }

  /// Drags from a place, presses Escape on the way, and goes on a little before letting go.
  private void giveUp(FxRobot robot, Point2D from) throws TimeoutException {
    Geometry before = shape("een");
    String step = session.history().undoName().orElseThrow();
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.add(10, 10)).moveTo(from.add(25, 20)).push(KeyCode.ESCAPE);
    robot.moveTo(from.add(60, 50)).release(MouseButton.PRIMARY);
    settle();
    assertThat(shape("een").equalsExact(before)).isTrue();
    assertThat(session.history().undoName()).contains(step);
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.RESHAPE);
    assertThat(chosen()).containsExactly("een");
    assertThat(session.selectionProperty().get()).isEmpty();
    assertThat(desk.notices()).isEmpty();
  }

  @Test
  void escapeGivesUpADragOfACorner(FxRobot robot) throws TimeoutException {
    add("een", MIDDLE, MIDDLE, 60);
    reshape("een");
    Viewport seen = view();
    Envelope extent = shape("een").getEnvelopeInternal();
    giveUp(robot, onScreen(new Coordinate(extent.getMaxX(), extent.getMinY())));
    giveUp(robot, new Point2D(MIDDLE + 30, MIDDLE + 20));
    assertThat(view()).isEqualTo(seen);
  }

  @Test
  void noCardLiesOverAShapeThatIsChanged(FxRobot robot) throws TimeoutException {
    add("een", MIDDLE, MIDDLE, 60);
    Node card = robot.lookup(".hover-card").query();
    Point2D inside = new Point2D(MIDDLE + 30, MIDDLE + 20);
    robot.moveTo(inside);
    settle();
    assertThat(card.isVisible()).isTrue();
    reshape("een");
    assertThat(card.isVisible()).isFalse();
    robot.moveTo(new Point2D(MIDDLE - 150, MIDDLE + 60));
    settle();
    assertThat(card.isVisible()).isTrue();
    Envelope extent = shape("een").getEnvelopeInternal();
    robot.moveTo(onScreen(new Coordinate(extent.getMaxX(), extent.getMinY())).add(3, 3));
    settle();
    assertThat(card.isVisible()).isFalse();
    robot.press(MouseButton.PRIMARY).moveBy(30, 30).moveBy(10, 10);
    settle();
    assertThat(card.isVisible()).isFalse();
    robot.release(MouseButton.PRIMARY);
  }
}
