package nl.noordwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.exchange.Incoming.Line;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.json.TypeJson;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.InputChoice;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.source.format.TableFile;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.support.DorpsrandPlan;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Interventions of a type of the plan's own bring that type along to a plan that does not have it.
final class CarriedTypesTest {
  private static final InterventionType OWN =
      new InterventionType(
          "eigen-1",
          new Names("Buurtmoestuin; klein", "Allotment"),
          new Names("Met \"bakken\"\nen een schuur", ""),
          Set.of(GeometryKind.POLYGON, GeometryKind.POINT),
          new Policy(Set.of(Actor.RESIDENTS), Set.of(Goal.BETTER_BALANCE), Set.of(), Set.of()),
          Policy.NONE,
          List.of(
              input("bakken", InputKind.NUMBER, new InputValue.Amount(12), List.of()),
              input(
                  "beheer",
                  InputKind.CHOICE,
                  new InputValue.Choice("buurt"),
                  List.of(new InputChoice("buurt", Names.same("Buurt"))))),
          "",
          new TypeLook("sun", TypeLook.Pattern.DOTTED, TypeLook.ColourGroup.GREEN));

  private final Plan without = DorpsrandPlan.plan();
  private final Plan with = planWith(OWN);

  @TempDir Path folder;

  private static TypeInput input(
      String name, InputKind kind, InputValue value, List<InputChoice> choices) {
    TypeInput.Preset preset = new TypeInput.Preset(value, null, Names.same("eigen opgave 2026"));
    return ManyInterventions.input(name, kind, preset, choices);
  }

  private Plan planWith(InterventionType type) {
    Register<Intervention> two =
        Register.of(
            List.of(
                garden(type, "m1").with("bakken", new InputValue.Amount(8)), garden(type, "m2")));
    return without
        .withTypes(Register.of(List.of(type)))
        .with(without.scenarios().require("A").with(two));
  }

  private static Intervention garden(InterventionType type, String id) {
    return type.draft(
        id, "Tuin " + id, DorpsrandPlan.square(190_210, 321_000), new Years(2030, 2031));
  }

  private Incoming read(WrittenFormat format, Plan into) throws NoordwijzerException {
    TableWords words = new TableWords(with, DorpsrandPlan.CATALOGUE, Texts.in(Texts.DUTCH));
    Path file = folder.resolve("uit." + format.extension());
    TableFile.write(
        PlanTables.of(with.scenarios().toList(), format, words), file, format, Progress.NONE);
    return read(file, into);
  }

  private static Incoming read(Path file, Plan into) throws NoordwijzerException {
    return IntoPlan.read(file, IntoPlan.target(into, Target.Wish.NONE));
  }

  @ParameterizedTest
  @EnumSource(value = WrittenFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SHAPEFILE")
  void theTypeComesAlongOnceAndIsToldOnce(WrittenFormat format) throws NoordwijzerException {
    Incoming incoming = read(format, without);
    List<Line> gardens =
        incoming.lines().stream().filter(line -> line.name().startsWith("Tuin")).toList();
    assertThat(gardens).extracting(Line::fate).containsExactly(Fate.NEW, Fate.NEW);
    assertThat(gardens.getFirst().remarks())
        .containsExactly(new Phrase("exchange.noted.type", OWN.names()));
    assertThat(gardens.getLast().remarks()).isEmpty();
    Plan after = incoming.command().orElseThrow().apply(without);
    assertThat(after.types().toList()).containsExactly(OWN);
    assertThat(after.scenarios().require("A").interventions().require("m1").inputs())
        .containsEntry("bakken", new InputValue.Amount(8));
    assertThat(read(format, after).command()).isEmpty();
  }

  @Test
  void aPlanThatHasTheTypeUnderItsCodeKeepsItsOwn() throws NoordwijzerException {
    InterventionType renamed =
        new InterventionType(
            OWN.id(),
            Names.same("Moestuin"),
            OWN.description(),
            OWN.kinds(),
            OWN.policy(),
            OWN.assumed(),
            OWN.inputs(),
            OWN.effect(),
            OWN.look());
    Plan other = without.withTypes(Register.of(List.of(renamed)));
    Plan after = read(WrittenFormat.CSV, other).command().orElseThrow().apply(other);
    assertThat(after.types().toList()).containsExactly(renamed);
    assertThat(after.interventions().map(Intervention::type)).contains(OWN.id());
  }

  @Test
  void aShapefileLeavesTheTypeBehindAndItsInterventionsAreRefused() throws NoordwijzerException {
    assertThat(read(WrittenFormat.SHAPEFILE, without).lines())
        .filteredOn(line -> line.name().startsWith("Tuin"))
        .extracting(Line::fate)
        .containsOnly(Fate.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geen json",
        "[]",
        "{}",
        "{\"code\": \"x\"}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "{\"code\":\"x\",\"naam\":[\"a\"],\"omschrijving\":[\"\",\"\"]}"
      })
  void whatIsNoWholeTypeIsRefused(String cell) throws IOException, NoordwijzerException {
    Path file =
        Files.writeString(
            folder.resolve("in.csv"),
            "naam;type;eigen_soort;wkt\nTuin;Moestuin;\""
                + cell.replace("\"", "\"\"")
                + "\";POINT (190200 321400)\n");
    Line line = read(file, without).lines().getFirst();
    assertThat(line.fate()).isEqualTo(Fate.REFUSED);
    assertThat(line.reason())
        .isEqualTo(new Phrase("exchange.refused.owntype", "Moestuin", "eigen_soort"));
  }

  @Test
  void aTypeThatLiesNowhereIsNoType() {
    String nowhere = TypeJson.write(OWN).replaceFirst("\"soorten\":\\[[^]]*]", "\"soorten\":[]");
    assertThat(nowhere).contains("\"soorten\":[]");
    assertThatThrownBy(() -> TypeJson.read(nowhere)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsCopiedBringsItsTypeAlong() throws NoordwijzerException {
    Scenario scenario = with.scenarios().require("A");
    String text =
        ClipboardText.of(PlanTables.of(with, scenario, scenario.interventions().toList()));
    Target pasted = IntoPlan.target(without, new Target.Wish(null, null, true));
    Incoming incoming =
        PlanImport.read(
            "klembord",
            List.of(ClipboardText.read("klembord", text, Progress.NONE)),
            pasted,
            Progress.NONE);
    Plan after = incoming.command().orElseThrow().apply(without);
    assertThat(after.types().toList()).containsExactly(OWN);
    assertThat(after.interventions().map(Intervention::type)).contains(OWN.id());
  }

  @ParameterizedTest
  @EnumSource(value = WrittenFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SHAPEFILE")
  void anInterventionThatThePlanHasGetsTheOtherType(WrittenFormat format)
      throws NoordwijzerException {
    Intervention before =
        DorpsrandPlan.DEMOLITION.draft(
            "m1", "Tuin m1", DorpsrandPlan.square(190_210, 321_000), new Years(2030, 2031));
    Plan other = without.with(without.scenarios().require("A").with(Register.of(List.of(before))));
    Plan after = read(format, other).command().orElseThrow().apply(other);
    assertThat(after.intervention("m1").orElseThrow().type()).isEqualTo(OWN.id());
    assertThat(after.types().toList()).containsExactly(OWN);
  }
}
