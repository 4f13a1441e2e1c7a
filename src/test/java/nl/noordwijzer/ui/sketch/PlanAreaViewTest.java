package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Plan areas made, renamed and removed in their list and their form.
@ExtendWith(ApplicationExtension.class)
final class PlanAreaViewTest {
  private static final Command NOTHING = Command.of("-", null, () -> {});

  private SketchDesk desk;
  private Session session;
  private PlanAreaModel model;
  private SketchPanel panel;
  private PlanAreaView view;

  @Start
  void start(Stage stage) {
    desk = new SketchDesk();
    session = desk.acts.session();
    model = new PlanAreaModel(desk.acts);
    panel = new SketchPanel(desk.desk().desk(), List.of(NOTHING, NOTHING));
    view = new PlanAreaView(desk.desk().desk());
    stage.setScene(new Scene(new HBox(panel.root(), view.root()), 800, 900));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void stop() {
    Fx.run(() -> {
      panel.close();
      view.close();
    });
    desk.close();
  }

  private PlanArea first() {
    return session.plan().areas().get(0);
  }

  private PlanArea last() {
    return model.areas().getLast();
  }

  private void choose(PlanArea area) {
    Fx.run(() -> session.chosenPlanAreaProperty().set(area));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TextField name(FxRobot robot) {
    return robot.lookup("#plan-area-name").queryAs(TextField.class);
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }

  private void makeOf(String... codes) {
    Fx.run(() -> {
      session.selectionProperty().set(List.of(codes).stream().map(ShippedRegion::area).toList());
      model.make();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void theFocusAreasAreInTheListWithWhatTheyAre(FxRobot robot) {
    ListView<?> list = robot.lookup(".plan-area-list").queryListView();
    assertThat(list.getItems()).hasSize(3);
    assertThat(robot.lookup(first().name() + "\nFocuswijk").tryQuery()).isPresent();
  }

  @Test
  void aNameThatIsTypedIsOneStepAndUndoneInTheForm(FxRobot robot) {
    String before = first().name();
    choose(first());
    robot.clickOn("#plan-area-name").push(KeyCode.CONTROL, KeyCode.A).write("Rond het park");
    assertThat(first().name()).isEqualTo("Rond het park");
    assertThat(session.history().undoName()).contains("Plangebied wijzigen: Rond het park");
    assertThat(robot.lookup("Rond het park\nFocuswijk").tryQuery()).isPresent();
    Fx.run(() -> session.history().undo());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(first().name()).isEqualTo(before);
    assertThat(name(robot).getText()).isEqualTo(before);
    assertThat(session.history().undoName()).isEmpty();
  }

  @Test
  void anEmptyNameIsRefusedWithASentenceWhileTyping(FxRobot robot) {
    String before = first().name();
    choose(first());
    robot.clickOn("#plan-area-name").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    assertThat(first().name()).isEqualTo(before);
    assertThat(labels(robot)).anyMatch(words -> words.startsWith("Een plangebied heeft een naam"));
    robot.write("P");
    assertThat(labels(robot)).noneMatch(words -> words.startsWith("Een plangebied heeft"));
  }

  @Test
  void itsKindIsChosenInTheForm(FxRobot robot) {
    choose(first());
    ComboBox<PlanArea.Kind> kind = robot.lookup("#plan-area-kind").queryComboBox();
    Fx.run(() -> kind.setValue(PlanArea.Kind.PLAN_AREA));
    assertThat(first().kind()).isEqualTo(PlanArea.Kind.PLAN_AREA);
    Fx.run(() -> session.history().undo());
    assertThat(first().kind()).isEqualTo(PlanArea.Kind.FOCUS_AREA);
    assertThat(Fx.get(kind::getValue)).isEqualTo(PlanArea.Kind.FOCUS_AREA);
    assertThat(session.history().redoName()).isPresent();
  }

  @Test
  void theChosenAreasBecomeAPlanAreaWithAFreeName(FxRobot robot) {
    makeOf("BU09172004", "BU09172003");
    assertThat(last().name()).isEqualTo("Plangebied 1");
    assertThat(last().place()).isEqualTo(Place.areas("BU09172004", "BU09172003"));
    assertThat(session.chosenPlanAreaProperty().get()).isEqualTo(last());
    assertThat(session.selectionProperty().get()).isEmpty();
    double hectares =
        (ShippedRegion.area("BU09172004").geometry().getArea()
                + ShippedRegion.area("BU09172003").geometry().getArea())
            / 10_000;
    assertThat(labels(robot))
        .contains(
            "Gekozen gebieden: Vrieheide, %s. Samen %s."
                .formatted(
                    ShippedRegion.area("BU09172003").name(),
                    desk.acts.texts().figures().number(hectares, 1, "ha")));
    makeOf("BU09172004");
    assertThat(last().name()).isEqualTo("Plangebied 2");
  }

  @Test
  void withoutChosenAreasTheUserIsLetChooseThem(FxRobot robot) {
    Fx.run(() -> robot.lookup("#areas-make").queryButton().fire());
    assertThat(session.sketch().toolProperty().get()).isEqualTo(Sketch.Tool.AREAS);
    assertThat(session.plan().areas().size()).isEqualTo(3);
    assertThat(Objects.requireNonNull(session.sketch().planAreaProperty().get()).name())
        .isEqualTo("Plangebied 1");
  }

  @Test
  void whoMakesItOfOtherAreasBeginsWithThoseItHas(FxRobot robot) {
    makeOf("BU09172004");
    PlanArea made = last();
    Fx.run(() -> robot.lookup("#plan-area-remake").queryButton().fire());
    assertThat(session.selectionProperty().get()).containsExactly(ShippedRegion.area("BU09172004"));
    assertThat(session.chosenPlanAreaProperty().get()).isEqualTo(made);
    Fx.run(() -> session.sketch().take(Sketch.Tool.NONE));
    assertThat(session.selectionProperty().get()).isEmpty();
    assertThat(session.chosenPlanAreaProperty().get()).isEqualTo(made);
  }

  @Test
  void onlyADrawnOneHasAShapeToChange(FxRobot robot) {
    Button reshape = robot.lookup("#plan-area-reshape").queryButton();
    choose(first());
    assertThat(reshape.isDisabled()).isFalse();
    makeOf("BU09172004");
    assertThat(reshape.isDisabled()).isTrue();
  }

  @Test
  void theListChoosesAndRemovesByKeyboard(FxRobot robot) {
    ListView<?> list = robot.lookup(".plan-area-list").queryListView();
    PlanArea gone = first();
    Fx.run(() -> {
      list.requestFocus();
      list.getSelectionModel().select(0);
    });
    assertThat(session.chosenPlanAreaProperty().get()).isEqualTo(gone);
    robot.push(KeyCode.DELETE);
    assertThat(model.areas()).hasSize(2).doesNotContain(gone);
    assertThat(session.chosenPlanAreaProperty().get()).isNull();
    Fx.run(() -> session.history().undo());
    assertThat(model.areas().getFirst()).isEqualTo(gone);
  }

  @Test
  void interventionsAreasAndPlanAreasAreChosenInTurn() {
    choose(first());
    Fx.run(() -> desk.acts.choose(List.of(desk.add("inponden", "Inponden", 2024, 2027))));
    assertThat(session.chosenPlanAreaProperty().get()).isNull();
    choose(first());
    assertThat(session.chosenInterventionsProperty().get()).isEmpty();
    Fx.run(() -> session.selectionProperty().set(List.of(ShippedRegion.area("BU09172004"))));
    assertThat(session.chosenPlanAreaProperty().get()).isNull();
    choose(first());
    assertThat(session.selectionProperty().get()).isEmpty();
  }
}
