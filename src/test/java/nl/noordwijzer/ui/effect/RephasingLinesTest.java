package nl.noordwijzer.ui.effect;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Phasing;
import nl.noordwijzer.outcome.ProposalMoney;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class RephasingLinesTest {
  private static final Intervention BEFORE =
      intervention("a", "sloop_herstructurering", drawn(0, 20), 2026, 2029)
          .with("nieuw_sociale_huur", number(140));

  private static List<String> lines(Intervention next, double added) {
    Plan plan = new EffectTown().homes(1, 400, 40, 50, 10).plan(BEFORE);
    Phasing.Proposal proposal = new Phasing.Proposal(List.of(next), added);
    Rephasing found =
        new Rephasing(
            plan, plan.scenarios().require("A"), EffectTown.CATALOGUE, Optional.of(proposal), null);
    return new RephasingLines(found, Texts.in(Texts.DUTCH)).lines();
  }

  /// The year of demolition is the first where none is entered, that of completion the last.
  @Test
  void yearsThatAreNotEnteredAreToldAsTheyAre() {
    Intervention next =
        BEFORE
            .with("sloopjaar", number(2029))
            .with("opleverjaar", number(2029))
            .with("nieuw_sociale_huur", number(156));
    assertThat(lines(next, 16))
        .containsExactly(
            "Ingreep a: Terug te bouwen: sociale huur van 140 naar 156; sloop van 2026 naar 2029",
            "Er komen 16 vervangende woningen bij.");
    assertThat(lines(BEFORE.with("opleverjaar", number(2031)), 0))
        .containsExactly("Ingreep a: oplevering van 2029 naar 2031");
  }

  /// Sixteen homes more of 300,000 euros to build and 22,900 euros of land, each between 280,000
  /// and 320,000: 16 x 322,900 = 5,166,400.
  @Test
  void whatAProposalCostsIsToldBesideIt() {
    Plan plan = new EffectTown().homes(1, 400, 40, 50, 10).plan(BEFORE);
    Scenario scenario = plan.scenarios().require("A");
    Intervention next = BEFORE.with("nieuw_sociale_huur", number(156));
    EffectModel model = EffectModel.of(plan, EffectTown.CATALOGUE);
    Phasing.Proposal proposal = new Phasing.Proposal(List.of(next), 16);
    ProposalMoney money = ProposalMoney.of(model, plan, scenario, proposal);
    assertThat(money.after().cost().expected() - money.before().cost().expected())
        .isCloseTo(16 * 300_000.0, within(0.01));
    Rephasing found =
        new Rephasing(plan, scenario, EffectTown.CATALOGUE, Optional.of(proposal), money);
    assertThat(new RephasingLines(found, Texts.in(Texts.DUTCH)).lines())
        .anyMatch(line -> line.startsWith("Kosten van het hele scenario, in miljoen euro: van "))
        .anyMatch(line -> line.contains("(verschil +4,8 (+4,5 tot +5,1))"))
        .anyMatch(line -> line.startsWith("Nog niet gedekt, in miljoen euro: van "));
  }
}
