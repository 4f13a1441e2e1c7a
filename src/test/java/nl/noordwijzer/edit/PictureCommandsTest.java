package nl.noordwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.support.DorpsrandPlan;
import org.junit.jupiter.api.Test;

/// A picture goes where its intervention goes.
final class PictureCommandsTest {
  private static final Picture PHOTO = new Picture("i1", "plein.jpg", new byte[] {1, 2});
  private final Plan plan = withPhoto();

  private static Plan withPhoto() {
    Plan start = DorpsrandPlan.plan();
    Plan drawn =
        start.with(
            start
                .scenarios()
                .require("A")
                .with(Register.of(List.of(DorpsrandPlan.demolition("i1")))));
    return new AddItem<>(PlanPart.PICTURES, PHOTO).apply(drawn);
  }

  @Test
  void isCopiedWithItsIntervention() {
    Plan copied = new CopyInterventions(List.of("i1"), "A", List.of("i2")).apply(plan);
    assertThat(copied.pictures().toList()).containsExactly(PHOTO, PHOTO.withId("i2"));
  }

  @Test
  void goesWithItsIntervention() {
    assertThat(new RemoveInterventions(List.of("i1")).apply(plan).pictures()).isEmpty();
    assertThat(new RemoveScenario("A", "A").apply(plan).pictures()).isEmpty();
  }

  @Test
  void isReplacedAndRemovedByItself() {
    Picture other = new Picture("i1", "straat.png", new byte[] {3});
    Plan replaced = new ReplaceItem<>(PlanPart.PICTURES, other, "").apply(plan);
    assertThat(replaced.pictures().toList()).containsExactly(other);
    assertThat(new RemoveItem<>(PlanPart.PICTURES, other).apply(replaced).pictures()).isEmpty();
    assertThat(new AddItem<>(PlanPart.PICTURES, other).name().key()).isEqualTo("edit.picture.add");
  }
}
