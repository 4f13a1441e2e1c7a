package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a planner writes down becomes a type, or is told what to mend.
final class OwnTypeDraftTest {
  private static final TypeLook LOOK =
      new TypeLook("heart", TypeLook.Pattern.DOTTED, TypeLook.ColourGroup.GREEN);

  private static OwnTypeDraft draft(String name, OwnTypeDraft.Input... inputs) {
    return new OwnTypeDraft(
        new TypedNumbers(Texts.DUTCH),
        name,
        "",
        "Waar kinderen spelen",
        Set.of(GeometryKind.POINT),
        Policy.NONE,
        LOOK,
        List.of(inputs));
  }

  private static OwnTypeDraft.Input input(
      String label, String preset, String least, String most, @Nullable TypeInput was) {
    return new OwnTypeDraft.Input(label, "stuks", preset, least, most, was);
  }

  @Test
  void aTypeGetsAnIdOfItsNameAndNamesInBothLanguages() {
    InterventionType made =
        draft("Speel-plek één", input("Aantal toestellen", "3", "0", "1.500", null))
            .type(null, "eigen opgave", "eigen_speel_plek_één"::equals);
    assertThat(made.id()).isEqualTo("eigen_speel_plek_één_2");
    assertThat(made.names()).isEqualTo(Names.same("Speel-plek één"));
    assertThat(OwnTypeDraft.entered(made.names())).isEmpty();
    assertThat(OwnTypeDraft.entered(new Names("Speelplek", "Playground"))).isEqualTo("Playground");
    assertThat(made.look()).isEqualTo(LOOK);
    TypeInput asked = made.input("aantal_toestellen").orElseThrow();
    assertThat(asked.preset().value()).isEqualTo(new InputValue.Amount(3));
    assertThat(asked.limits().most()).isEqualTo(1500);
  }

  @Test
  void aChangedTypeKeepsItsIdAndTheNamesOfWhatWasEntered() {
    InterventionType was =
        draft("Speelplek", input("Toestellen", "", "", "", null)).type(null, "x", _ -> false);
    InterventionType now =
        draft("Speeltuin", input("Aantal toestellen", "", "1", "", was.inputs().getFirst()))
            .type(was, "x", _ -> true);
    assertThat(now.id()).isEqualTo(was.id());
    assertThat(now.inputs()).extracting(TypeInput::name).containsExactly("toestellen");
    assertThat(now.inputs().getFirst().labels()).isEqualTo(Names.same("Aantal toestellen"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', a, '', '', '', sketch.type.problem.name",
    "n, '', 3, '', '', sketch.type.problem.label",
    "n, a, drie, '', '', sketch.type.problem.number",
    "n, a, 3, 4, '', sketch.type.problem.range",
    "n, a, '', 5, 4, sketch.type.problem.range",
  })
  void whatIsWrongIsSaidFirst(
      String name, String label, String preset, String least, String most, String key) {
    assertThat(draft(name, input(label, preset, least, most, null)).problem())
        .map(Phrase::key)
        .contains(key);
  }

  @Test
  void anEmptyLineIsLeftOutAndAllElseIsWell() {
    OwnTypeDraft draft =
        draft(
            "n",
            new OwnTypeDraft.Input("", "", "", "", "", null),
            input("a", "-2,5", "-3", "", null));
    assertThat(draft.problem()).isEmpty();
    assertThat(draft.type(null, "x", _ -> false).inputs()).hasSize(1);
  }
}
