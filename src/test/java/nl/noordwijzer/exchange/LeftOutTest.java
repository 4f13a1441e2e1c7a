package nl.noordwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.support.DorpsrandPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What only a plan has room for is named before a file goes to others.
final class LeftOutTest {
  private final InterventionType own =
      DorpsrandPlan.type("eigen", DorpsrandPlan.RULE.kinds(), List.of(), "");
  private final Scenario first =
      DorpsrandPlan.plan()
          .scenarios()
          .require("A")
          .with(
              Register.of(
                  List.of(
                      DorpsrandPlan.demolition("i1"),
                      own.draft(
                          "i2",
                          "Eigen ingreep",
                          DorpsrandPlan.rule("i2").place(),
                          DorpsrandPlan.rule("i2").years()))));
  private final Plan plan =
      DorpsrandPlan.plan()
          .with(first)
          .withTypes(Register.of(List.of(own)))
          .withPictures(
              Register.of(
                  List.of(
                      new Picture("i1", "foto.png", new byte[1]),
                      new Picture("n1", "notitie.png", new byte[1]))));

  @Test
  void aShapefileHoldsNoPicturesAndNoOwnTypes() {
    assertThat(LeftOut.of(plan, List.of(first), WrittenFormat.SHAPEFILE))
        .containsExactly(
            new Phrase(
                "exchange.left.picture", first.interventions().require("i1").name(), first.name()),
            new Phrase("exchange.left.type", own.names()));
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "CSV"})
  void aSheetHoldsNoPictures(WrittenFormat format) {
    assertThat(LeftOut.of(plan, List.of(first), format))
        .extracting(Phrase::key)
        .containsExactly("exchange.left.picture");
  }

  @ParameterizedTest
  @EnumSource(names = {"GEOPACKAGE", "GEOJSON"})
  void aMapHoldsThemAll(WrittenFormat format) {
    assertThat(LeftOut.of(plan, List.of(first), format)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(WrittenFormat.class)
  void aScenarioWithoutThemIsWhole(WrittenFormat format) {
    assertThat(LeftOut.of(plan, List.of(plan.base()), format)).isEmpty();
  }
}
