package nl.noordwijzer.ui.effect;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.effect.Phasing;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
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
            plan, plan.scenarios().require("A"), EffectTown.CATALOGUE, Optional.of(proposal));
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
}
