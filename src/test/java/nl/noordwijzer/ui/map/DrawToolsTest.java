package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Geometry;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drawing on the map as a planner does.
@ExtendWith(ApplicationExtension.class)
final class DrawToolsTest {
  private static final Point2D A = new Point2D(330, 330);
  private static final Point2D B = new Point2D(471, 337);
  private static final Point2D C = new Point2D(463, 452);

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

  private void begin(String type, Sketch.Tool tool) throws TimeoutException {
    settle();
    Fx.run(() -> {
      session.sketch().begin(ShippedCatalogue.get().types().require(type));
      session.sketch().take(tool);
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<Intervention> drawn() {
    return session.scenario().interventions().stream().toList();
  }

  private Geometry shape() {
    Place place = drawn().getFirst().place();
    assertThat(place).isInstanceOf(Place.Drawn.class);
    return ((Place.Drawn) place).geometry();
  }

  private Viewport view() {
    return map.viewportProperty().get();
  }

  private static List<String> words(FxRobot robot) {
    return robot.lookup(".draft-card .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void clicksAndEnterMakeAPolygonThatIsChosenAndUndone(FxRobot robot) throws TimeoutException {
    begin("sloop_herstructurering", Sketch.Tool.POLYGON);
    robot.clickOn(A).clickOn(B).clickOn(C).push(KeyCode.ENTER);
    settle();
    assertThat(drawn()).extracting(Intervention::name).containsExactly("Sloop en herstructurering");
    assertThat(shape().getNumPoints()).isEqualTo(4);
    assertThat(session.chosenInterventionsProperty().get()).isEqualTo(drawn());
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.NONE);
    assertThat(session.selectionProperty().get()).isEmpty();
    Fx.run(() -> session.history().undo());
    settle();
    assertThat(drawn()).isEmpty();
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void aDoubleClickSetsTheLastCornerAndCloses(FxRobot robot) throws TimeoutException {
    begin("sloop_herstructurering", Sketch.Tool.POLYGON);
    robot.clickOn(A).clickOn(B).doubleClickOn(C);
    assertThat(drawn()).hasSize(1);
    assertThat(shape().getNumPoints()).isEqualTo(4);
  }

  @Test
  void theSecondOfATypeGetsANumber(FxRobot robot) throws TimeoutException {
    begin("ontmoetingsplek", Sketch.Tool.POINT);
    robot.clickOn(A);
    begin("ontmoetingsplek", Sketch.Tool.POINT);
    robot.clickOn(C);
    assertThat(drawn())
        .extracting(Intervention::name)
        .containsExactly("Ontmoetingsplek", "Ontmoetingsplek 2");
  }

  @Test
  void escapeGivesUpTheShapeFirstAndThenTheTool(FxRobot robot) throws TimeoutException {
    begin("sloop_herstructurering", Sketch.Tool.POLYGON);
    robot.clickOn(A).clickOn(B).push(KeyCode.ESCAPE);
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.POLYGON);
    robot.push(KeyCode.ESCAPE);
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.NONE);
    assertThat(drawn()).isEmpty();
    assertThat(session.sketch().hintProperty().get()).isEmpty();
  }

  @Test
  void backspaceTakesTheLastCornerBack(FxRobot robot) throws TimeoutException {
    begin("verbinding", Sketch.Tool.LINE);
    robot.clickOn(A).clickOn(B).clickOn(C).push(KeyCode.BACK_SPACE).push(KeyCode.ENTER);
    assertThat(shape().getNumPoints()).isEqualTo(2);
  }

  @Test
  void anOutlineThatCrossesItselfIsToldAndStaysOpen(FxRobot robot) throws TimeoutException {
    begin("sloop_herstructurering", Sketch.Tool.POLYGON);
    robot.clickOn(A).clickOn(C).clickOn(B).clickOn(new Point2D(331, 455)).push(KeyCode.ENTER);
    assertThat(drawn()).isEmpty();
    assertThat(words(robot)).anyMatch(line -> line.contains("kruist zichzelf"));
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.POLYGON);
  }

  @Test
  void aRectangleIsDragged(FxRobot robot) throws TimeoutException {
    begin("sloop_herstructurering", Sketch.Tool.RECTANGLE);
    Viewport before = view();
    robot.moveTo(A).press(MouseButton.PRIMARY).moveTo(B).moveTo(C).release(MouseButton.PRIMARY);
    assertThat(shape().isRectangle()).isTrue();
    assertThat(view()).isEqualTo(before);
    assertThatItIsChosenAndNoAreaIs();
  }

  @Test
  void aFreehandOutlineClosesWhenTheHandLetsGo(FxRobot robot) throws TimeoutException {
    begin("groenproject", Sketch.Tool.FREEHAND);
    robot.moveTo(A).press(MouseButton.PRIMARY);
    for (int i = 1; i <= 12; i++) {
      double angle = Math.toRadians(30.0 * i - 180);
      robot.moveTo(new Point2D(400 + 70 * Math.cos(angle), 330 + 70 * Math.sin(angle)));
    }
    robot.release(MouseButton.PRIMARY);
    double radius = 70 * view().metresPerUnit();
    assertThat(shape().getArea())
        .isCloseTo(Math.PI * radius * radius, within(0.1 * Math.PI * radius * radius));
    assertThatItIsChosenAndNoAreaIs();
  }

  private void assertThatItIsChosenAndNoAreaIs() throws TimeoutException {
    settle();
    assertThat(session.chosenInterventionsProperty().get()).isEqualTo(drawn()).hasSize(1);
    assertThat(session.selectionProperty().get()).isEmpty();
  }

  @Test
  void twoClicksMakeARectangleThatIsChosen(FxRobot robot) throws TimeoutException {
    begin("sloop_herstructurering", Sketch.Tool.RECTANGLE);
    robot.clickOn(A).clickOn(C);
    assertThat(shape().isRectangle()).isTrue();
    assertThatItIsChosenAndNoAreaIs();
  }

  @Test
  void theMeasuresLieAboveTheButtonsOfTheMap(FxRobot robot) throws TimeoutException {
    begin("sloop_herstructurering", Sketch.Tool.POLYGON);
    robot.clickOn(A).clickOn(B).moveTo(C);
    settle();
    List<Node> order = map.root().getChildrenUnmodifiable();
    Node card = robot.lookup(".draft-card").query();
    assertThat(card.isVisible()).isTrue();
    assertThat(order.indexOf(card)).isEqualTo(order.size() - 1);
  }

  @Test
  void theKeyboardAloneDrawsALine(FxRobot robot) throws TimeoutException {
    begin("verbinding", Sketch.Tool.LINE);
    robot.push(KeyCode.SPACE).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    robot.push(KeyCode.SPACE).push(KeyCode.ENTER);
    assertThat(drawn()).hasSize(1);
    assertThat(shape().getLength())
        .isCloseTo(30 * view().metresPerUnit(), within(18 * view().metresPerUnit()));
  }

  @Test
  void aTypedLengthAndBearingSetTheNextPoint(FxRobot robot) throws TimeoutException {
    begin("verbinding", Sketch.Tool.LINE);
    robot.clickOn(A).write("250");
    assertThat(words(robot)).contains("250");
    robot.push(KeyCode.SPACE).write("90").push(KeyCode.ENTER).push(KeyCode.ENTER);
    assertThat(shape().getLength()).isCloseTo(250, within(1e-6));
    assertThat(shape().getEnvelopeInternal().getHeight()).isCloseTo(0, within(1e-6));
  }

  @Test
  void aTypedLengthThatLeavesTheRegionFarBehindIsRefused(FxRobot robot) throws TimeoutException {
    begin("verbinding", Sketch.Tool.LINE);
    robot.clickOn(A).moveTo(B).write("99999999").push(KeyCode.ENTER);
    assertThat(session.sketch().hintProperty().get()).contains("meer dan 50 km");
    assertThat(words(robot)).contains("99999999");
    robot.push(KeyCode.ESCAPE).write("250").push(KeyCode.ENTER).push(KeyCode.ENTER);
    assertThat(shape().getLength()).isCloseTo(250, within(1e-6));
  }

  @Test
  void complexesBecomeTheSurfaceOfATypeThatIsDrawn(FxRobot robot) throws TimeoutException {
    List<HousingComplex> complexes =
        session.region().ownership().complexes().stream()
            .filter(complex -> complex.geometry().getDimension() == 2)
            .limit(2)
            .toList();
    begin("ontzien_complexen", Sketch.Tool.AREAS);
    Fx.run(() -> {
      complexes.forEach(session.sketch()::toggle);
      session.sketch().begin(ShippedCatalogue.get().types().require("sloop_herstructurering"));
    });
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.AREAS);
    robot.push(KeyCode.ENTER);
    double together = complexes.stream().mapToDouble(each -> each.geometry().getArea()).sum();
    assertThat(shape().getArea()).isCloseTo(together, within(1.0));
    assertThat(session.sketch().complexesProperty().get()).isEmpty();
  }

  @Test
  void aTypeThatIsAPointComesInTheMiddleOfTheChosenArea(FxRobot robot) throws TimeoutException {
    Area area = ShippedRegion.area("BU09171000");
    begin("rijke_schooldag", Sketch.Tool.AREAS);
    Fx.run(() -> session.selectionProperty().set(List.of(area)));
    robot.push(KeyCode.ENTER);
    assertThat(area.geometry().contains(shape())).isTrue();
  }

  @Test
  void theMeasuresStandBesideThePointerInDutchNumbers(FxRobot robot) throws TimeoutException {
    begin("verbinding", Sketch.Tool.LINE);
    robot.clickOn(A).moveTo(B);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(words(robot)).anyMatch(line -> line.matches("Zijde \\d,\\d\\d.km, richting \\d+°"));
  }

  @Test
  void chosenAreasBecomeThePlace(FxRobot robot) throws TimeoutException {
    Area area = ShippedRegion.area("BU09171000");
    begin("toewijzing", Sketch.Tool.AREAS);
    Fx.run(() -> session.selectionProperty().set(List.of(area)));
    robot.push(KeyCode.ENTER);
    assertThat(drawn())
        .singleElement()
        .extracting(Intervention::place)
        .isEqualTo(Place.areas(area.code()));
  }

  @Test
  void theBaseHoldsNoInterventionAndTheDrawingIsNotLost(FxRobot robot) throws TimeoutException {
    begin("verbinding", Sketch.Tool.LINE);
    Fx.run(() -> session.show(session.plan().base().id()));
    settle();
    robot.clickOn(A).clickOn(B).push(KeyCode.ENTER);
    assertThat(session.plan().interventions()).isEmpty();
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.LINE);
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void theButtonsOnTheMapFinishTakeBackAndStop(FxRobot robot) throws TimeoutException {
    begin("sloop_herstructurering", Sketch.Tool.POLYGON);
    assertThat(robot.lookup("#draw-finish").queryButton().isDisabled()).isTrue();
    robot.clickOn(A).clickOn(B).clickOn(C).clickOn(new Point2D(340, 460));
    robot.clickOn("#draw-back").clickOn("#draw-finish");
    assertThat(drawn()).hasSize(1);
    assertThat(shape().getNumPoints()).isEqualTo(4);
    assertThat(robot.lookup(".draw-bar").query().isVisible()).isFalse();
    begin("sloop_herstructurering", Sketch.Tool.POLYGON);
    robot.clickOn(A).clickOn("#draw-stop");
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.NONE);
  }

  @Test
  void complexesOfTheChosenAreasBecomeThePlace(FxRobot robot) throws TimeoutException {
    Area area =
        session
            .region()
            .areas()
            .require(session.region().ownership().complexes().getFirst().neighbourhood());
    begin("toewijzing", Sketch.Tool.AREAS);
    Fx.run(() -> session.selectionProperty().set(List.of(area)));
    robot.push(KeyCode.C).push(KeyCode.ENTER);
    settle();
    assertThat(drawn()).hasSize(1);
    Place.Chosen place = (Place.Chosen) drawn().getFirst().place();
    assertThat(place.areas()).isEmpty();
    assertThat(place.complexes())
        .contains(session.region().ownership().complexes().getFirst().id());
  }

  @Test
  void escapeGivesUpWhatTheHandIsDragging(FxRobot robot) throws TimeoutException {
    for (Sketch.Tool tool : List.of(Sketch.Tool.FREEHAND, Sketch.Tool.RECTANGLE)) {
      begin("groenproject", tool);
      Viewport before = view();
      robot.moveTo(A).press(MouseButton.PRIMARY).moveTo(B).push(KeyCode.ESCAPE);
      robot.moveTo(C).moveTo(A.add(10, 80)).release(MouseButton.PRIMARY);
      assertThat(drawn()).isEmpty();
      assertThat(session.sketch().toolProperty().get()).isEqualTo(tool);
      assertThat(session.sketch().hintProperty().get()).startsWith("Sleep");
      assertThat(robot.lookup("#draw-back").queryButton().isDisabled()).isTrue();
      assertThat(view()).isEqualTo(before);
    }
  }

  @Test
  void whatCannotBeDoneYetSaysWhatIsNeeded(FxRobot robot) throws TimeoutException {
    begin("sloop_herstructurering", Sketch.Tool.POLYGON);
    robot.clickOn(A).clickOn(B).push(KeyCode.ENTER);
    assertThat(session.sketch().hintProperty().get()).contains("minstens drie hoeken");
    robot.moveTo(C).push(KeyCode.T);
    assertThat(session.sketch().hintProperty().get()).contains("niet op dezelfde grens");
    robot.clickOn(C);
    assertThat(session.sketch().hintProperty().get()).startsWith("Klik de volgende hoek");
    begin("verbinding", Sketch.Tool.LINE);
    robot.push(KeyCode.ENTER);
    assertThat(session.sketch().hintProperty().get()).contains("minstens twee punten");
    begin("sloop_herstructurering", Sketch.Tool.MEASURE);
    robot.push(KeyCode.ENTER);
    assertThat(session.sketch().hintProperty().get()).startsWith("Klik waar het meten begint");
  }
}
