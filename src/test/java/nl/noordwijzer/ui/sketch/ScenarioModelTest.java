package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ScenarioModelTest {
  private final SketchDesk desk = new SketchDesk();
  private final ScenarioModel model = new ScenarioModel(desk.acts);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aNewScenarioHasAFreeNameAndIsShown() {
    model.add();
    assertThat(model.shown().name()).isEqualTo("Scenario B");
    assertThat(model.shown().interventions()).isEmpty();
  }

  @Test
  void aCopyHasTheInterventionsAndIsShown() {
    desk.add("inponden", "Vrieheide", 2024, 2026);
    model.copy();
    assertThat(model.shown().name()).isEqualTo("Kopie van Scenario A");
    assertThat(model.shown().interventions()).extracting("name").containsExactly("Vrieheide");
  }

  @Test
  void aNameIsTakenOverUnlessItIsEmptyOrTaken() {
    assertThat(model.rename("  Snel ")).isTrue();
    assertThat(model.shown().name()).isEqualTo("Snel");
    assertThat(model.rename(" ")).isFalse();
    assertThat(model.rename("Huidige situatie")).isFalse();
    assertThat(model.shown().name()).isEqualTo("Snel");
  }

  @Test
  void theBaseStaysFirstAndIsNotRemoved() {
    model.add();
    assertThat(model.canMove(-1)).isTrue();
    assertThat(model.canMove(1)).isFalse();
    model.move(-1);
    assertThat(model.all())
        .extracting(Scenario::name)
        .containsExactly("Huidige situatie", "Scenario B", "Scenario A");
    assertThat(model.canMove(-1)).isFalse();
    model.show(model.all().getFirst());
    model.remove();
    assertThat(model.all()).hasSize(3);
    assertThat(desk.desk().notices()).hasSize(1);
  }

  @Test
  void aScenarioThatComesBackIsShown() {
    model.add();
    model.remove();
    assertThat(model.shown().name()).isEqualTo("Scenario A");
    desk.undo();
    assertThat(model.shown().name()).isEqualTo("Scenario B");
    desk.undo();
    assertThat(model.shown().name()).isEqualTo("Scenario A");
    desk.acts.session().history().redo();
    assertThat(model.shown().name()).isEqualTo("Scenario B");
  }

  @Test
  void whenANewScenarioIsTakenBackTheOneBeforeItIsShownAgain() {
    model.add();
    model.show(model.all().getFirst());
    model.add();
    assertThat(model.shown().name()).isEqualTo("Scenario C");
    desk.undo();
    assertThat(model.shown().name()).isEqualTo("Huidige situatie");
  }

  @Test
  void allIsUndone() {
    Plan before = desk.acts.plan();
    model.add();
    model.describe("Eerst bouwen, dan slopen");
    model.move(-1);
    model.remove();
    for (int i = 0; i < 4; i++) {
      desk.undo();
    }
    assertThat(desk.acts.plan()).isEqualTo(before);
  }
}
