package nl.noordwijzer.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.source.DraftCheck.Field;
import nl.noordwijzer.source.FormulaReader;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class FormulaViewModelTest {
  private TestDesk desk = TestDesk.shipped();

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private FormulaViewModel model(@Nullable Indicator before) {
    return Fx.get(() -> new FormulaViewModel(desk.desk(), before));
  }

  private FormulaViewModel written(String name, String formula) {
    FormulaViewModel model = model(null);
    Fx.run(() -> {
      model.nameProperty().set(name);
      model.formulaProperty().set(formula);
    });
    return model;
  }

  private Outcome outcome(FormulaViewModel model) throws TimeoutException {
    Fx.waitUntil(desk.desk().tasks()::isIdle);
    assertThat(desk.failures()).isEmpty();
    return Fx.get(() -> model.outcomeProperty().get());
  }

  /// Goes on with a region in which an indicator is.
  private Region taken(FormulaViewModel model) throws TimeoutException {
    Region region = outcome(model).result().orElseThrow().region();
    desk.close();
    desk = new TestDesk(region, new MapTheme(AreaLevel.NEIGHBOURHOOD, "aandeel_koop", null, 2019));
    return region;
  }

  @Test
  void whatIsWrittenWellCanBeTakenInAndIsWorkedOut() throws TimeoutException {
    FormulaViewModel model = written("Bijstand op de 1.000", "bijstand / inwoners * 1000");
    Outcome.Result result = outcome(model).result().orElseThrow();
    assertThat(result.indicator().id()).isEqualTo("bijstand_op_de_1_000");
    assertThat(result.indicator().kind()).isEqualTo(IndicatorKind.MEAN);
    Preview preview = result.preview();
    assertThat(preview.year()).isEqualTo(2019);
    Preview.Line whole = preview.lines().getFirst();
    assertThat(whole.area()).isEqualTo("Heerlen-Noord");
    Matcher filled =
        Pattern.compile("= ([\\d.]+) / ([\\d.]+) \\* 1000 \\(zonder De Hei\\)")
            .matcher(whole.how());
    assertThat(filled.matches()).as(whole.how()).isTrue();
    double outcome = 1000 * number(filled.group(1)) / number(filled.group(2));
    assertThat(whole.figure())
        .isEqualTo(desk.desk().texts().figures().number(outcome, 1) + " (deel)");
    assertThat(preview.lines()).hasSize(2);
    assertThat(preview.count()).matches("\\d+ van de \\d+ buurten hebben een cijfer\\..*");
  }

  private static double number(String written) {
    return Double.parseDouble(written.replace(".", ""));
  }

  @Test
  void aFormulaThatIsWrongHasAPlaceAndCannotBeTakenIn() throws TimeoutException {
    FormulaViewModel model = written("Iets", "bijstand / inwners");
    Outcome outcome = outcome(model);
    FormulaReader.Problem problem = outcome.problem().orElseThrow();
    assertThat(problem.position()).isEqualTo(11);
    assertThat(problem.sentence(desk.desk().texts()))
        .isEqualTo("De indicator inwners bestaat niet. Bedoelde u inwoners?");
    assertThat(outcome.result()).isEmpty();
    assertThat(Fx.get(() -> model.soundProperty().get())).isFalse();
  }

  @Test
  void anOldCheckIsNotTakenForWhatIsWrittenNow() throws TimeoutException {
    FormulaViewModel model = written("Iets", "bijstand / inwoners");
    outcome(model);
    Fx.run(() -> {
      assertThat(model.result()).isPresent();
      model.formulaProperty().set("bijstand /");
      assertThat(model.result()).isEmpty();
    });
  }

  @Test
  void divisionByZeroIsToldAndCounted() throws TimeoutException {
    Preview preview =
        outcome(written("Iets", "bijstand / (inwoners - inwoners)"))
            .result()
            .orElseThrow()
            .preview();
    assertThat(preview.lines().getFirst().how()).contains("delen door nul");
    assertThat(preview.count()).startsWith("0 van de").contains("geen uitkomst");
  }

  @Test
  void theShortNameFollowsTheNameUntilItIsWritten() {
    FormulaViewModel model = model(null);
    Fx.run(() -> {
      model.nameProperty().set("Inwoners");
      assertThat(model.idProperty().get()).isEqualTo("inwoners_2");
      model.writeId("mensen");
      model.nameProperty().set("Bewoners");
      assertThat(model.idProperty().get()).isEqualTo("mensen");
    });
  }

  @Test
  void neighbourhoodsAreAddedUpWhenAskedFor() throws TimeoutException {
    FormulaViewModel model = written("Zonder bijstand", "inwoners - bijstand");
    Fx.run(() -> model.ruleProperty().set(Aggregation.Rule.SUM));
    Outcome.Result result = outcome(model).result().orElseThrow();
    assertThat(result.indicator().kind()).isEqualTo(IndicatorKind.COUNT);
    assertThat(result.indicator().aggregation()).isEqualTo(Aggregation.sum(null));
    Fx.run(() -> model.ruleProperty().set(Aggregation.Rule.WEIGHTED));
    assertThat(outcome(model).complaints()).containsOnlyKeys(Field.WEIGHT);
    Indicator inhabitants = ShippedRegion.indicator("inwoners");
    Fx.run(() -> model.weightProperty().set(Optional.of(inhabitants)));
    assertThat(outcome(model).result().orElseThrow().indicator().aggregation())
        .isEqualTo(Aggregation.weightedBy("inwoners"));
  }

  @Test
  void whatIsChangedIsTakenOverAndDoesNotOfferItself() throws TimeoutException {
    Region first = taken(written("Een", "bijstand / inwoners"));
    Indicator one = first.statistics().catalogue().require("een");
    FormulaViewModel model = model(one);
    assertThat(outcome(model).result().orElseThrow().indicator().names()).isEqualTo(one.names());
    List<String> inputs = Fx.get(() -> model.inputs().stream().map(Indicator::id).toList());
    assertThat(inputs).contains("bijstand").doesNotContain("een");
    assertThat(Fx.get(model::whyNotDeleted)).isEmpty();
  }

  @Test
  void whatAnotherUsesIsNotDeleted() throws TimeoutException {
    taken(written("Een", "bijstand / inwoners"));
    Region both = taken(written("Twee", "een * 100"));
    FormulaViewModel model = model(both.statistics().catalogue().require("een"));
    assertThat(Fx.get(model::whyNotDeleted))
        .hasValueSatisfying(why -> assertThat(why).contains("Een kan niet weg").contains("Twee"));
    Fx.run(() -> model.formulaProperty().set("twee / 2"));
    assertThat(outcome(model).problem().orElseThrow().key()).isEqualTo("source.formula.circle");
  }
}
