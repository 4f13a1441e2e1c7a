package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Sketch;
import nl.noordwijzer.ui.session.Sketch.Tool;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A type of the plan's own that changes or goes while it is in use.
final class OwnTypeModelTest {
  private final SketchDesk desk = new SketchDesk();
  private final Sketch sketch = desk.acts.session().sketch();
  private final InterventionType type = type("Speelplek", GeometryKind.POLYGON);

  static InterventionType type(String name, GeometryKind kind) {
    TypeLook look = new TypeLook("heart", TypeLook.Pattern.DOTTED, TypeLook.ColourGroup.GREEN);
    return new OwnTypeDraft(
            new TypedNumbers(Texts.DUTCH), name, "", "", Set.of(kind), Policy.NONE, look, List.of())
        .type(null, "", _ -> false);
  }

  static InterventionType renamed(InterventionType type, String name) {
    return new OwnTypeDraft(
            new TypedNumbers(Texts.DUTCH),
            name,
            "",
            "",
            type.kinds(),
            type.policy(),
            type.look(),
            List.of())
        .type(type, "", _ -> false);
  }

  @BeforeEach
  void add() {
    desk.acts.act(new AddItem<>(PlanPart.TYPES, type));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void itsToolIsLeftWhenItGoes() {
    sketch.begin(type);
    assertThat(new OwnTypeModel(desk.desk().desk(), type).remove()).isEmpty();
    assertThat(sketch.toolProperty().get()).isEqualTo(Tool.NONE);
    assertThat(sketch.typeProperty().get()).isNull();
  }

  @Test
  void itsToolIsLeftWhenItsMakingIsUndone() {
    sketch.begin(type);
    desk.undo();
    assertThat(sketch.toolProperty().get()).isEqualTo(Tool.NONE);
  }

  @Test
  void whatIsDrawnFollowsTheType() {
    sketch.begin(type);
    InterventionType line =
        new OwnTypeDraft(
                new TypedNumbers(Texts.DUTCH),
                "Loopje",
                "",
                "",
                Set.of(GeometryKind.LINE),
                Policy.NONE,
                type.look(),
                List.of())
            .type(type, "", _ -> false);
    desk.acts.act(new ReplaceItem<>(PlanPart.TYPES, line, ""));
    assertThat(sketch.typeProperty().get()).isEqualTo(line);
    assertThat(sketch.toolProperty().get()).isEqualTo(Tool.LINE);
  }

  @Test
  void oneInUseStaysAndTheCardIsToldWhy() {
    desk.acts.act(
        new AddIntervention(
            desk.acts.scenario().id(),
            type.draft("i", "Wip", Place.areas("BU09172004"), new Years(2026, 2027))));
    OwnTypeModel model = new OwnTypeModel(desk.desk().desk(), type);
    assertThat(model.remove())
        .hasValueSatisfying(words -> assertThat(words).startsWith("‘Speelplek’ wordt nog"));
    assertThat(desk.desk().notices()).isEmpty();
    assertThat(desk.acts.plan().types()).containsExactly(type);
  }
}
