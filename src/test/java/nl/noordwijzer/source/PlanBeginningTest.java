package nl.noordwijzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.PlanCheck;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The plan that a new user sees first.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanBeginningTest {
  private static final PlanCatalogue CATALOGUE = ShippedCatalogue.get();
  private static final PlanBeginning BEGINNING =
      new PlanBeginning(CATALOGUE, Texts.in(Texts.DUTCH));

  @TempDir Path folder;
  private Plan example;

  @BeforeAll
  void read() throws NoordwijzerException {
    example = BEGINNING.example(ShippedRegion.FOLDER, ShippedRegion.get());
  }

  @Test
  void theExampleHasThreeScenariosBesidesTheBaseWithNothingWrongInThem() {
    assertThat(example.name()).contains("voorbeeld");
    assertThat(example.scenarios()).hasSize(4);
    assertThat(example.base().interventions()).isEmpty();
    assertThat(example.scenarios().stream().skip(1))
        .allMatch(scenario -> scenario.description().startsWith("Voorbeeld"));
    assertThat(new PlanCheck(example, CATALOGUE).check()).isEmpty();
    assertThat(kinds()).hasSizeGreaterThanOrEqualTo(20);
  }

  private Set<String> kinds() {
    return example.interventions().map(Intervention::type).collect(Collectors.toSet());
  }

  /// As the programme documents have them.
  @ParameterizedTest
  @CsvSource({
    "ineens-slakhorst_ineens, sloop_sociale_huur, 165",
    "ineens-slakhorst_ineens, nieuw_sociale_huur, 140",
    "mengen-inponden, woningen, 63",
    "mengen-aventurijn, appartementen, 15",
    "mengen-aventurijn, studios, 8",
    "mengen-flex_diepenbrockstraat, woningen, 10",
    "mengen-flex_eindhovenstraat, woningen, 10",
    "mengen-erfgoed_beersdal, meerkosten, 40000",
    "mengen-opbouwwerk, uren, 36"
  })
  void figuresAreThoseOfTheDocuments(String id, String input, double value) {
    Intervention intervention = example.intervention(id).orElseThrow();
    assertThat(intervention.input(input)).contains(new InputValue.Amount(value));
    assertThat(intervention.remarks().source()).contains("20");
  }

  @Test
  void everyFigureHasASource() {
    assertThat(example.interventions())
        .allMatch(intervention -> !intervention.remarks().source().isBlank());
  }

  @Test
  void demolishingAtOnceDisplacesAndTheOthersDoNot() {
    assertThat(verdict("ineens")).isEqualTo(Verdict.Kind.DISPLACEMENT);
    assertThat(verdict("mengen")).isEqualTo(Verdict.Kind.NONE);
    assertThat(verdict("behoud")).isEqualTo(Verdict.Kind.NONE);
  }

  private Verdict.Kind verdict(String id) {
    Scenario scenario = example.scenarios().require(id);
    Verdicts verdicts = new Verdicts(EffectModel.of(example, CATALOGUE).compute(example, scenario));
    Verdict verdict = verdicts.of(Scope.all(example.region()));
    return verdict.kind();
  }

  @Test
  void twoExamplesAreTwoPlans() throws NoordwijzerException {
    Plan other = BEGINNING.example(ShippedRegion.FOLDER, ShippedRegion.get());
    assertThat(other.id()).isNotEqualTo(example.id());
    assertThat(other.scenarios().get(1)).isEqualTo(example.scenarios().get(1));
  }

  @Test
  void anEmptyPlanHasAScenarioToDrawIn() {
    Plan empty = BEGINNING.empty("Noord", ShippedRegion.get());
    assertThat(empty.name()).isEqualTo("Noord");
    assertThat(empty.scenarios().stream().map(Scenario::name))
        .containsExactly("Huidige situatie", "Scenario A");
    assertThat(empty.interventions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "mengen, nergens, source.catalogue.unknown",
    "POINT, PONT, source.example.place",
    "woningen=63, woningen=veel, source.csv.number",
    "woningen=63, woningen, source.csv.pair",
    "woningen=63, huizen=63, source.catalogue.unknown",
    "sloop_herstructurering, slopen, source.catalogue.unknown",
    "slakhorst_2, slakhorst_1, source.code.twice"
  })
  void aDamagedLineIsTold(String from, String to, String key) throws IOException {
    for (String file : new String[] {ExampleReader.SCENARIOS, ExampleReader.INTERVENTIONS}) {
      String text = Files.readString(ShippedRegion.FOLDER.resolve(file));
      boolean damaged = file.equals(ExampleReader.INTERVENTIONS);
      Files.writeString(folder.resolve(file), damaged ? text.replaceFirst(from, to) : text);
    }
    NoordwijzerException told =
        catchThrowableOfType(
            NoordwijzerException.class, () -> BEGINNING.example(folder, ShippedRegion.get()));
    assertThat(told.key()).isEqualTo(key);
    assertThat(told.sentence(Texts.in(Texts.DUTCH))).contains(ExampleReader.INTERVENTIONS);
  }
}
