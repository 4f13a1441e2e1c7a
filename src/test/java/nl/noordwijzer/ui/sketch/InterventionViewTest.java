package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The form beside the list: one intervention after the other in the same fields.
@ExtendWith(ApplicationExtension.class)
final class InterventionViewTest {
  private static final Command NOTHING = Command.of("-", null, () -> {});

  /// Of the sentence on a year that is none of the programme.
  private static final String HORIZON = "tussen 2022 en 2047";

  private SketchDesk desk;
  private SketchPanel panel;
  private InterventionView view;
  private Intervention first;
  private Intervention second;
  private Intervention other;

  @Start
  void start(Stage stage) {
    desk = new SketchDesk();
    first = desk.add("inponden", "Eerste", 2024, 2026);
    second = desk.add("inponden", "Tweede", 2027, 2029);
    other = desk.add("sloop_herstructurering", "Derde", 2030, 2031);
    panel = new SketchPanel(desk.desk().desk(), List.of(NOTHING, NOTHING));
    view = new InterventionView(desk.desk().desk(), NOTHING);
    stage.setScene(new Scene(new HBox(panel.root(), view.root()), 900, 900));
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

  private void choose(Intervention intervention) {
    Fx.run(() -> desk.acts.choose(List.of(desk.now(intervention))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<String> sentences(FxRobot robot) {
    return robot.lookup(".plan-problem").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }

  @Test
  void whatWasTypedWrongIsNotSaidOfTheNext(FxRobot robot) {
    choose(first);
    TextField end = robot.lookup("#intervention-end").queryAs(TextField.class);
    Fx.run(() -> end.setText("20"));
    assertThat(sentences(robot)).anyMatch(words -> words.contains(HORIZON));
    choose(second);
    assertThat(sentences(robot)).noneMatch(words -> words.contains(HORIZON));
    assertThat(robot.lookup("#intervention-end").queryAs(TextField.class).getText())
        .isEqualTo("2029");
    choose(first);
    assertThat(robot.lookup("#intervention-end").queryAs(TextField.class).getText())
        .isEqualTo("2026");
  }

  private String title() {
    return Fx.get(() -> ((Label) view.root().lookup(".profile-title")).getText());
  }

  @Test
  void theTitleFollowsTheNameOfAType() {
    InterventionType type = OwnTypeModelTest.type("Speelplek", GeometryKind.POLYGON);
    Intervention drawn = type.draft("i", "Wip", Place.areas("BU09172004"), new Years(2026, 2027));
    Fx.run(() -> {
      desk.acts.act(new AddItem<>(PlanPart.TYPES, type));
      desk.acts.act(new AddIntervention(desk.acts.scenario().id(), drawn));
    });
    choose(drawn);
    assertThat(title()).isEqualTo("Speelplek");
    InterventionType renamed = OwnTypeModelTest.renamed(type, "Speeltuin");
    Fx.run(() -> desk.acts.act(new ReplaceItem<>(PlanPart.TYPES, renamed, "")));
    assertThat(title()).isEqualTo("Speeltuin");
  }

  @Test
  void anInterventionOfAnUnknownTypeCanBecomeAnother(FxRobot robot) {
    Intervention strange = first.withId("vreemd").withType("onbekend");
    Fx.run(() -> desk.acts.act(new AddIntervention(desk.acts.scenario().id(), strange)));
    choose(strange);
    assertThat(inForm()).anyMatch(words -> words.contains("kies een ander type"));
    ComboBox<InterventionType> types =
        robot.lookup("#intervention-type").<InterventionType>queryComboBox();
    Fx.run(() -> types.setValue(typeOf(other)));
    assertThat(desk.now(strange).type()).isEqualTo(other.type());
    assertThat(types.getParent().getParent().isVisible()).isFalse();
  }

  @Test
  void onlyTypesThatMayLieAsItDoesAreOffered(FxRobot robot) {
    Intervention drawn =
        first.withId("vreemd").withType("onbekend").with(DorpsrandPlan.square(195_000, 325_000));
    Fx.run(() -> desk.acts.act(new AddIntervention(desk.acts.scenario().id(), drawn)));
    choose(drawn);
    assertThat(robot.lookup("#intervention-type").<InterventionType>queryComboBox().getItems())
        .isNotEmpty()
        .allMatch(type -> type.kinds().contains(GeometryKind.POLYGON));
  }

  private InterventionType typeOf(Intervention intervention) {
    return desk.acts.session().catalogue().types().require(intervention.type());
  }

  @Test
  void theFormSaysForWhichAreasAMeasureHoldsAndTakesOthersOver(FxRobot robot) {
    choose(first);
    Label place = robot.lookup("#intervention-place").queryAs(Label.class);
    assertThat(place.getText()).isEqualTo(ShippedRegion.area("BU09172004").name());
    Button take = robot.lookup("#intervention-place-take").queryButton();
    assertThat(take.isVisible()).isFalse();
    Area wanted = ShippedRegion.area("BU09171000");
    Fx.run(() -> desk.acts.session().selectionProperty().set(List.of(wanted)));
    Fx.run(take::fire);
    assertThat(desk.now(first).place()).isEqualTo(Place.areas(wanted.code()));
    assertThat(place.getText()).isEqualTo(wanted.name());
    assertThat(take.isVisible()).isFalse();
  }

  @Test
  void theFormTakesChosenComplexesOver(FxRobot robot) {
    choose(first);
    HousingComplex complex = desk.acts.session().region().ownership().complexes().getFirst();
    Fx.run(() -> desk.acts.session().sketch().complexesProperty().set(List.of(complex)));
    Button take = robot.lookup("#intervention-place-take").queryButton();
    assertThat(take.getText()).isEqualTo("Het gekozen complex overnemen");
    Fx.run(take::fire);
    assertThat(desk.now(first).place()).isEqualTo(Place.complexes(complex.id()));
    assertThat(take.isVisible()).isFalse();
  }

  @Test
  void theFormSaysForHowManyComplexesAMeasureHolds(FxRobot robot) {
    HousingComplex complex = desk.acts.session().region().ownership().complexes().getFirst();
    Intervention spared = first.with(Place.complexes(complex.id()));
    Fx.run(() -> desk.acts.act(new ReplaceIntervention(spared, Aspect.PLACE, "")));
    choose(first);
    assertThat(robot.lookup("#intervention-place").queryAs(Label.class).getText())
        .startsWith("1 complex, samen");
  }

  @Test
  void anotherInterventionIsShownFromTheTop(FxRobot robot) {
    choose(first);
    Fx.run(() ->
        robot
            .lookup(".form-fold")
            .queryAllAs(TitledPane.class)
            .forEach(fold -> fold.setExpanded(true)));
    ScrollPane scroll = (ScrollPane) Fx.get(() -> view.root().lookup(".edge-to-edge"));
    Fx.run(() -> scroll.setVvalue(1));
    choose(second);
    assertThat(scroll.getVvalue()).isZero();
  }

  @Test
  void onlyATypeThatIsALineCannotBeMadeOfWhatIsChosen(FxRobot robot) {
    for (InterventionType type : desk.acts.session().catalogue().types()) {
      Fx.run(() -> desk.acts.session().sketch().begin(type));
      boolean line = type.kinds().equals(Set.of(GeometryKind.LINE));
      assertThat(areasTool(robot).isDisabled()).as(type.id()).isEqualTo(line);
    }
  }

  private static ToggleButton areasTool(FxRobot robot) {
    return robot
        .lookup(".sketch-tool")
        .<ToggleButton>match(tool -> tool.getAccessibleText().startsWith("Van de gekozen"))
        .query();
  }

  private List<String> inForm() {
    return Fx.get(() ->
        view.root().lookupAll(".plan-problem").stream()
            .filter(Node::isVisible)
            .map(each -> ((Label) each).getText())
            .toList());
  }

  @Test
  void whileAYearIsNotUnderstoodTheOrderOfTheYearsIsNotJudged(FxRobot robot) {
    choose(first);
    TextField end = robot.lookup("#intervention-end").queryAs(TextField.class);
    TextField start = robot.lookup("#intervention-start").queryAs(TextField.class);
    Fx.run(() -> end.setText("2060"));
    Fx.run(() -> start.setText("2035"));
    assertThat(inForm())
        .anyMatch(words -> words.contains(HORIZON))
        .noneMatch(words -> words.contains("voor het begin"));
    Fx.run(() -> end.setText("2030"));
    assertThat(inForm()).anyMatch(words -> words.contains("voor het begin"));
  }

  @Test
  void eachKeepsWhatWasTypedForIt(FxRobot robot) {
    choose(first);
    TextField name = robot.lookup("#intervention-name").queryAs(TextField.class);
    Fx.run(() -> name.setText("Eerste anders"));
    choose(second);
    TextField again = robot.lookup("#intervention-name").queryAs(TextField.class);
    assertThat(again.getText()).isEqualTo("Tweede");
    Fx.run(() -> again.setText("Tweede anders"));
    assertThat(desk.now(first).name()).isEqualTo("Eerste anders");
    assertThat(desk.now(second).name()).isEqualTo("Tweede anders");
    Fx.run(desk::undo);
    assertThat(desk.now(second).name()).isEqualTo("Tweede");
    assertThat(desk.now(first).name()).isEqualTo("Eerste anders");
  }

  @Test
  void theFieldItselfTakesNothingBackOfAnother(FxRobot robot) {
    choose(first);
    TextField name = robot.lookup("#intervention-name").queryAs(TextField.class);
    Fx.run(() -> name.appendText(" anders"));
    choose(second);
    TextField again = robot.lookup("#intervention-name").queryAs(TextField.class);
    Fx.run(again::undo);
    assertThat(again.getText()).isEqualTo("Tweede");
    assertThat(desk.now(second).name()).isEqualTo("Tweede");
  }

  @Test
  void anotherTypeBringsItsOwnFieldsAndTheFoldsAreShutAgain(FxRobot robot) {
    choose(first);
    int inputs = shown(robot);
    TitledPane fold = robot.lookup(".form-fold").queryAs(TitledPane.class);
    Fx.run(() -> fold.setExpanded(true));
    choose(other);
    assertThat(robot.lookup(".form-fold").queryAs(TitledPane.class).isExpanded()).isFalse();
    List<String> ids =
        desk.acts.session().catalogue().types().require("sloop_herstructurering").inputs().stream()
            .map(input -> "#input-sloop_herstructurering-" + input.name())
            .toList();
    assertThat(ids).isNotEmpty().allMatch(id -> robot.lookup(id).tryQuery().isPresent());
    choose(second);
    assertThat(shown(robot)).isEqualTo(inputs);
  }

  private static int shown(FxRobot robot) {
    return robot
        .lookup(".form-field")
        .match(field -> field.getParent().isVisible())
        .queryAll()
        .size();
  }

  @Test
  void aLineThatReadsOtherwiseStaysInItsPlace(FxRobot robot) {
    ListView<?> list = robot.lookup(".intervention-list").queryListView();
    List<?> before = List.copyOf(list.getItems());
    choose(second);
    int row = list.getSelectionModel().getSelectedIndex();
    Intervention next = desk.now(second).withName("Andere naam");
    Fx.run(() -> desk.acts.act(new ReplaceIntervention(next, Aspect.DETAILS, "")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(list.getItems()).hasSize(before.size());
    for (int i = 0; i < before.size(); i++) {
      assertThat(list.getItems().get(i)).isSameAs(before.get(i));
    }
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(row).isPositive();
    assertThat(names(robot)).contains("Andere naam", "Eerste").doesNotContain("Tweede");
  }

  private static List<String> names(FxRobot robot) {
    return robot.lookup(".intervention-name").queryAllAs(Label.class).stream()
        .filter(InterventionViewTest::isInCell)
        .map(Label::getText)
        .toList();
  }

  private static boolean isInCell(Label label) {
    for (Parent at = label.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ListCell<?> cell) {
        return !cell.isEmpty() && cell.isVisible();
      }
    }
    return false;
  }

  @Test
  void whatIsDrawnComesInViewInALongList(FxRobot robot) {
    Intervention last =
        Fx.get(() -> {
          for (int i = 0; i < 60; i++) {
            desk.add("inponden", "Nog een " + i, 2024, 2026);
          }
          return desk.add("inponden", "Pas getekend", 2030, 2031);
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(names(robot)).doesNotContain("Pas getekend");
    choose(last);
    Fx.run(() -> panel.root().layout());
    assertThat(names(robot)).contains("Pas getekend");
  }

  private void chooseBoth(Intervention one, Intervention another) {
    Fx.run(() -> desk.acts.choose(List.of(desk.now(one), desk.now(another))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aNumberOfSeveralOfOneTypeIsOneAct(FxRobot robot) {
    chooseBoth(first, second);
    TextField homes = robot.lookup("#several-input-woningen").queryAs(TextField.class);
    Fx.run(() -> {
      homes.setText("-5");
      homes.getOnAction().handle(new ActionEvent());
    });
    assertThat(desk.now(first).input("woningen")).isEmpty();
    assertThat(sentences(robot)).isNotEmpty();
    Fx.run(() -> {
      homes.setText("120");
      homes.getOnAction().handle(new ActionEvent());
    });
    assertThat(desk.now(first).input("woningen")).contains(new InputValue.Amount(120));
    assertThat(desk.now(second).input("woningen")).contains(new InputValue.Amount(120));
    Fx.run(desk::undo);
    assertThat(desk.now(first).input("woningen")).isEmpty();
    assertThat(desk.now(second).input("woningen")).isEmpty();
    chooseBoth(first, other);
    assertThat(robot.lookup("#several-input-woningen").tryQuery()).isEmpty();
  }

  @Test
  void anActorOfSomeHasHalfATick(FxRobot robot) {
    Fx.run(() -> {
      Policy policy = first.policy();
      Policy police =
          new Policy(Set.of(Actor.POLICE), policy.goals(), policy.terms(), policy.principles());
      desk.acts.act(new ReplaceIntervention(first.with(police), Aspect.DETAILS, ""));
    });
    chooseBoth(first, other);
    CheckBox box = actor(robot, "Politie");
    assertThat(box.isIndeterminate()).isTrue();
    assertThat(box.isSelected()).isFalse();
    Fx.run(box::fire);
    assertThat(desk.now(other).policy().actors()).contains(Actor.POLICE);
    assertThat(box.isIndeterminate()).isFalse();
    assertThat(box.isSelected()).isTrue();
  }

  private static CheckBox actor(FxRobot robot, String name) {
    return robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
        .filter(box -> box.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anActorIsGivenToSeveralAndTheOthersStay(FxRobot robot) {
    Set<Actor> before = desk.now(first).policy().actors();
    assertThat(before).isNotEmpty().doesNotContain(Actor.POLICE);
    chooseBoth(first, other);
    Fx.run(actor(robot, "Politie")::fire);
    assertThat(desk.now(first).policy().actors()).containsAll(before).contains(Actor.POLICE);
    assertThat(desk.now(other).policy().actors()).contains(Actor.POLICE);
    Fx.run(desk::undo);
    assertThat(desk.now(first).policy().actors()).isEqualTo(before);
    assertThat(desk.now(other).policy().actors()).doesNotContain(Actor.POLICE);
  }
}
