package nl.noordwijzer.ui.effect;

import java.util.Optional;
import nl.noordwijzer.effect.Phasing;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Scenario;

/// How a scenario could displace no one.
///
/// @param proposal empty when nothing that can be entered makes it so
record Rephasing(
    Plan plan, Scenario scenario, PlanCatalogue catalogue, Optional<Phasing.Proposal> proposal) {}
