package nl.noordwijzer.outcome;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Phasing;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;

/// What a scenario would cost, and what of it is not funded, as it is and as a proposal would have
/// it.
///
/// @param before as it is, euro
/// @param after as proposed, euro
/// @param unknown interventions of which the cost is not entered, in both
public record ProposalMoney(Amounts before, Amounts after, List<Intervention> unknown) {
  public ProposalMoney {
    unknown = List.copyOf(unknown);
  }

  /// Of a whole scenario, euro.
  public record Amounts(Spread cost, Spread gap) {
    private static Amounts of(ScenarioEffect effect) {
      return new Amounts(spread(effect, Money::cost), spread(effect, Money::gap));
    }

    private static Spread spread(ScenarioEffect effect, ToDoubleFunction<Money> amount) {
      return Spread.of(outlook -> amount.applyAsDouble(Money.of(effect, outlook)));
    }
  }

  /// For a worker.
  public static ProposalMoney of(
      EffectModel model, Plan plan, Scenario scenario, Phasing.Proposal proposal) {
    Register<Intervention> interventions = scenario.interventions();
    for (Intervention next : proposal.changed()) {
      interventions = interventions.replacing(next);
    }
    ScenarioEffect before = model.compute(plan, scenario);
    ScenarioEffect after = model.compute(plan, scenario.with(interventions));
    return new ProposalMoney(Amounts.of(before), Amounts.of(after), before.costUnknown());
  }

  /// A line for the cost and one for what is not funded, each as it is, as proposed and how much
  /// more that is.
  public List<String> lines(EffectWords words) {
    return List.of(
        line("cost", before.cost, after.cost, words), line("gap", before.gap, after.gap, words));
  }

  private String line(String key, Spread was, Spread is, EffectWords words) {
    String none = "effect." + key + ".unknown";
    Spread more = is.minus(was);
    String difference = more.shown(euros -> words.withSign(euros, words.euros(euros)), words);
    return words
        .texts()
        .get(
            "effect.proposal." + key,
            words.atLeast(was, none, unknown),
            words.atLeast(is, none, unknown),
            difference);
  }
}
