package nl.noordwijzer.ui.effect;

import java.util.Optional;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Phasing;
import nl.noordwijzer.outcome.ProposalMoney;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Scenario;
import org.jspecify.annotations.Nullable;

/// How a scenario could displace no one.
///
/// @param proposal empty when nothing that can be entered makes it so
/// @param money what it costs as it is and as proposed; null without a proposal
record Rephasing(
    Plan plan,
    Scenario scenario,
    PlanCatalogue catalogue,
    Optional<Phasing.Proposal> proposal,
    @Nullable ProposalMoney money) {

  /// For a worker.
  static Rephasing of(EffectModel model, Plan plan, Scenario scenario) {
    Optional<Phasing.Proposal> proposal = new Phasing(model, plan, scenario).propose();
    ProposalMoney money =
        proposal.map(found -> ProposalMoney.of(model, plan, scenario, found)).orElse(null);
    return new Rephasing(plan, scenario, model.catalogue(), proposal, money);
  }
}
