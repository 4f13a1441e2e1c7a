package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Plan areas drawn, changed, chosen and removed on the map.
@ExtendWith(ApplicationExtension.class)
final class PlanAreaToolsTest {
  private static final Point2D A = new Point2D(330, 330);
  private static final Point2D B = new Point2D(471, 337);
  private static final Point2D C = new Point2D(463, 452);
  private static final PlanArea NEW =
      new PlanArea("park", "Park", PlanArea.Kind.PLAN_AREA, new Place.Chosen(List.of(), List.of()));

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

  private void draw(FxRobot robot) throws TimeoutException {
    settle();
    Fx.run(() -> session.sketch().begin(NEW, Sketch.Tool.POLYGON));
    settle();
    robot.clickOn(A).clickOn(B).clickOn(C).push(KeyCode.ENTER);
    settle();
  }

  private PlanArea park() {
    return session.plan().areas().require("park");
  }

  private Geometry shape() {
    return ((Place.Drawn) park().place()).geometry();
  }

  private Sketch.Tool tool() {
    return session.sketch().toolProperty().get();
  }

  private Point2D onMap(double x, double y) {
    Viewport view = map.viewportProperty().get();
    return new Point2D(view.toX(x), view.toY(y));
  }

  /// Of a side of the plan area.
  private Point2D middle(int side) {
    Coordinate from = shape().getCoordinates()[side];
    Coordinate to = shape().getCoordinates()[side + 1];
    return onMap((from.x + to.x) / 2, (from.y + to.y) / 2);
  }

  private List<String> chosenAreas() {
    return session.selectionProperty().get().stream().map(Area::code).toList();
  }

  @Test
  void clicksAndEnterDrawAPlanAreaAlsoInTheBaseThatIsChosenAndUndone(FxRobot robot)
      throws TimeoutException {
    Fx.run(() -> session.show(session.plan().base().id()));
    int before = session.plan().areas().size();
    draw(robot);
    assertThat(shape().getNumPoints()).isEqualTo(4);
    assertThat(session.plan().areas().size()).isEqualTo(before + 1);
    assertThat(session.chosenPlanAreaProperty().get()).isEqualTo(park());
    assertThat(session.history().undoName()).contains("Plangebied toevoegen: Park");
    assertThat(tool()).isEqualTo(Sketch.Tool.NONE);
    assertThat(desk.notices()).isEmpty();
    Fx.run(() -> session.history().undo());
    assertThat(session.plan().areas().size()).isEqualTo(before);
    assertThat(session.chosenPlanAreaProperty().get()).isNull();
    Fx.run(() -> session.history().redo());
    assertThat(shape().getNumPoints()).isEqualTo(4);
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void escapeGivesUpAndLeavesThePlanAsItWas(FxRobot robot) throws TimeoutException {
    settle();
    Fx.run(() -> session.sketch().begin(NEW, Sketch.Tool.POLYGON));
    settle();
    robot.clickOn(A).clickOn(B).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    assertThat(tool()).isEqualTo(Sketch.Tool.NONE);
    assertThat(session.sketch().planAreaProperty().get()).isNull();
    assertThat(session.plan().areas().find("park")).isEmpty();
  }

  @Test
  void drawnAnewItKeepsItsNameAndKind(FxRobot robot) throws TimeoutException {
    draw(robot);
    Geometry first = shape();
    Fx.run(
        () -> session.sketch().begin(park().with(PlanArea.Kind.FOCUS_AREA), Sketch.Tool.RECTANGLE));
    settle();
    robot.clickOn(new Point2D(350, 350)).clickOn(new Point2D(420, 430));
    settle();
    assertThat(shape().getNumPoints()).isEqualTo(5);
    assertThat(park().kind()).isEqualTo(PlanArea.Kind.PLAN_AREA);
    assertThat(session.history().undoName()).contains("Plangebied wijzigen: Park");
    Fx.run(() -> session.history().undo());
    assertThat((Object) shape()).isEqualTo(first);
  }

  @Test
  void areasThatAreClickedBecomeItsPlace(FxRobot robot) throws TimeoutException {
    draw(robot);
    Fx.run(() -> session.sketch().begin(park(), Sketch.Tool.AREAS));
    settle();
    assertThat(session.sketch().hintProperty().get()).startsWith("Kies de buurten van het");
    robot.push(KeyCode.ENTER);
    assertThat(session.sketch().hintProperty().get()).contains("Klik eerst buurten");
    robot.clickOn(A);
    settle();
    assertThat(session.chosenPlanAreaProperty().get()).as("stays chosen").isEqualTo(park());
    List<String> codes = chosenAreas();
    assertThat(codes).hasSize(1);
    robot.push(KeyCode.ENTER);
    settle();
    assertThat(park().place()).isEqualTo(new Place.Chosen(codes, List.of()));
    assertThat(tool()).isEqualTo(Sketch.Tool.NONE);
    assertThat(chosenAreas()).as("the plan area stands alone").isEmpty();
    assertThat(session.chosenPlanAreaProperty().get()).isEqualTo(park());
  }

  @Test
  void aCornerIsDraggedAndTheDeleteKeyRemoves(FxRobot robot) throws TimeoutException {
    draw(robot);
    Fx.run(() -> session.sketch().take(Sketch.Tool.RESHAPE));
    settle();
    Geometry before = shape();
    Coordinate corner = before.getCoordinates()[1];
    Point2D handle = onMap(corner.x, corner.y);
    robot.moveTo(handle).press(MouseButton.PRIMARY).moveTo(handle.add(20, -20));
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(shape().getArea()).isGreaterThan(before.getArea());
    assertThat(session.history().undoName()).contains("Plangebied wijzigen: Park");
    robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    assertThat(tool()).isEqualTo(Sketch.Tool.NONE);
    robot.push(KeyCode.DELETE);
    settle();
    assertThat(session.plan().areas().find("park")).isEmpty();
    assertThat(session.history().undoName()).contains("Plangebied verwijderen: Park");
  }

  @Test
  void aClickOnItsBorderChoosesItAndOneWithinTheArea(FxRobot robot) throws TimeoutException {
    draw(robot);
    Point2D side = middle(0);
    Point2D within = onMap(shape().getInteriorPoint().getX(), shape().getInteriorPoint().getY());
    robot.clickOn(within);
    settle();
    assertThat(session.chosenPlanAreaProperty().get()).isNull();
    assertThat(chosenAreas()).hasSize(1);
    robot.clickOn(side);
    settle();
    assertThat(session.chosenPlanAreaProperty().get()).isEqualTo(park());
    assertThat(chosenAreas()).isEmpty();
    robot.clickOn(middle(1));
    settle();
    assertThat(session.chosenPlanAreaProperty().get()).as("the next below it").isNull();
    assertThat(chosenAreas()).hasSize(1);
  }

  @Test
  void aShapeBesideTheRegionIsRefusedWithASentence() {
    Place.Drawn far =
        new Place.Drawn(
            ShippedRegion.area("BU09172004")
                .geometry()
                .getFactory()
                .createPoint(new Coordinate(10, 10))
                .buffer(50));
    assertThat(
            Fx.<Boolean>get(
                () -> new PlanAreaSketching(session, new Sketching(desk.desk())).keep(NEW, far)))
        .isFalse();
    assertThat(desk.notices()).singleElement().asString().contains("buiten de buurten");
    assertThat(session.plan().areas().find("park")).isEmpty();
  }
}
