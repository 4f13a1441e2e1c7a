package nl.noordwijzer.outcome;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// 400 homes in BU1: 160 koop, 200 sociale huur and 40 particulier.
final class CompareFiguresTest {
  private static final Texts DUTCH = Texts.in(Texts.DUTCH);

  /// Costs 2 million, whatever happens.
  private static final Intervention WORK =
      intervention("w", "renovatie", drawn(0, 20), 2025, 2025)
          .with("woningen", number(10))
          .with(new Financing(Map.of(), 2_000_000.0));

  private static final Intervention GARDEN =
      intervention("g", "groenproject", drawn(0, 20), 2025, 2025);

  private static Comparison compared(List<Intervention> first, List<Intervention> second) {
    Plan plan = new EffectTown().homes(1, 400, 40, 50, 10).plan();
    Scenario one = plan.scenarios().require("A").with(Register.of(first));
    Scenario other = new Scenario("B", "Variant B").with(Register.of(second));
    Plan both = plan.with(one).withScenarios(plan.with(one).scenarios().with(other));
    CompareWish wish =
        new CompareWish(
            both, List.of(one, other), Measure.SOCIAL_SHARE, false, Years.LAST, Ground.PAPER);
    return Comparison.of(
        wish, EffectModel.of(both, EffectTown.CATALOGUE), EffectTown.CATALOGUE, DUTCH, null);
  }

  private static List<String> costs(List<Intervention> first, List<Intervention> second) {
    return new CompareFigures(compared(first, second), DUTCH)
        .table().lines().stream()
            .filter(line -> line.name().equals("kosten"))
            .flatMap(line -> line.cells().stream())
            .map(EffectTable.Cell::figure)
            .toList();
  }

  @Test
  void aDifferenceOfKnownCostsIsKnown() {
    assertThat(costs(List.of(), List.of(WORK))).containsExactly("0,0", "2,0", "+2,0");
  }

  @Test
  void aCostThatIsNotFilledInMakesSumAndDifferenceAMinimum() {
    assertThat(costs(List.of(), List.of(WORK, GARDEN)))
        .containsExactly("0,0", "ten minste 2,0", "ten minste +2,0");
    assertThat(costs(List.of(), List.of(GARDEN)))
        .containsExactly("0,0", "niet ingevuld", "onbekend");
  }

  @Test
  void aCostThatIsNotFilledInOfTheFirstMakesTheDifferenceAMaximum() {
    assertThat(costs(List.of(GARDEN), List.of(WORK)))
        .containsExactly("niet ingevuld", "2,0", "ten hoogste +2,0");
  }

  /// What is missing of both cancels out; what is missing of each does not.
  @Test
  void whatIsMissingOfBothIsNoDifference() {
    assertThat(costs(List.of(GARDEN), List.of(WORK, GARDEN)))
        .containsExactly("niet ingevuld", "ten minste 2,0", "+2,0");
    assertThat(costs(List.of(GARDEN), List.of(WORK, GARDEN.withId("h"))))
        .containsExactly("niet ingevuld", "ten minste 2,0", "onbekend");
  }

  @Test
  void aDifferenceNamesItsScenario() {
    assertThat(new CompareFigures(compared(List.of(), List.of()), DUTCH).table().headings())
        .hasSize(3)
        .contains("Variant B", "Verschil Variant B");
  }
}
