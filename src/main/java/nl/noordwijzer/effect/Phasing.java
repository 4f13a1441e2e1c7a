package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;

/// Looks for the earliest phasing of a scenario that displaces no one in any outlook.
///
/// Later demolition never displaces more, so the latest phasing shows whether there is any. From
/// there the interventions come forward one by one, the one that was planned first as far as it
/// can: the result is the first in that order, and none of them can come forward on its own. Where
/// even the latest phasing displaces, the fewest replacement homes are added that make it do,
/// rounded up for each intervention.
public final class Phasing {
  private final EffectModel model;
  private final Plan plan;
  private final Scenario scenario;

  /// @param model that holds for the plan
  public Phasing(EffectModel model, Plan plan, Scenario scenario) {
    this.model = model;
    this.plan = plan;
    this.scenario = scenario;
  }

  /// A scenario without displacement.
  ///
  /// @param changed interventions as they would be, in the place of those with the same ids
  /// @param addedHomes replacement homes that these have more
  public record Proposal(List<Intervention> changed, double addedHomes) {
    public Proposal {
      changed = List.copyOf(changed);
    }
  }

  /// @return empty when no phasing and no replacement that can be entered makes it displace no one
  public Optional<Proposal> propose() {
    if (isFree(scenario)) {
      return Optional.of(new Proposal(List.of(), 0));
    }
    Scenario latest = latest(scenario);
    double added = 0;
    Scenario start = scenario;
    if (!isFree(latest)) {
      Replacement replacement = new Replacement(model, plan, latest);
      latest = replacement.scenario();
      start = replacement.addTo(scenario);
      added = replacement.homes();
    }
    return isFree(latest)
        ? Optional.of(proposal(earliest(latest, start), added))
        : Optional.empty();
  }

  private boolean isFree(Scenario it) {
    return isFree(model, plan, it);
  }

  static boolean isFree(EffectModel model, Plan plan, Scenario it) {
    ScenarioEffect effect = model.compute(plan, it);
    for (Outlook outlook : Outlook.values()) {
      if (effect.in(outlook).displacedBySegment().values().stream()
          .anyMatch(displaced -> displaced > Verdicts.ROUNDING)) {
        return false;
      }
    }
    return true;
  }

  /// Each intervention that asks households to move as late as it can be.
  private Scenario latest(Scenario it) {
    Scenario latest = it;
    for (Intervention intervention : it.interventions()) {
      latest = replace(latest, delay(intervention).at(Delay.LATEST));
    }
    return latest;
  }

  private Delay delay(Intervention intervention) {
    return new Delay(intervention, model.catalogue().type(intervention.type(), plan));
  }

  private static Scenario replace(Scenario it, Intervention intervention) {
    return it.with(it.interventions().replacing(intervention));
  }

  /// @param latest without displacement
  /// @param start with each intervention as early as it may be
  private Scenario earliest(Scenario latest, Scenario start) {
    List<Delay> delays = new ArrayList<>();
    start.interventions().forEach(intervention -> delays.add(delay(intervention)));
    delays.sort(Comparator.comparingInt(Delay::year).thenComparing(Delay::id));
    Scenario found = latest;
    for (Delay delay : delays) {
      found = earliest(found, delay);
    }
    return found;
  }

  /// The earliest year by halving: what is free of displacement stays so when it comes later.
  private Scenario earliest(Scenario found, Delay delay) {
    if (!delay.isPossible()) {
      return found;
    }
    int tooEarly = delay.year() - 1;
    int late = Delay.LATEST;
    while (late - tooEarly > 1) {
      int middle = (tooEarly + late) / 2;
      if (isFree(replace(found, delay.at(middle)))) {
        late = middle;
      } else {
        tooEarly = middle;
      }
    }
    return replace(found, delay.at(late));
  }

  private Proposal proposal(Scenario found, double added) {
    Register<Intervention> before = scenario.interventions();
    return new Proposal(
        found.interventions().stream()
            .filter(intervention -> !intervention.equals(before.require(intervention.id())))
            .toList(),
        added);
  }

  /// Adds homes where the latest phasing is short of them.
  private static final class Replacement {
    private final List<Addition> additions = new ArrayList<>();
    private final Scenario scenario;

    /// Homes of a segment that an intervention builds more.
    private record Addition(String intervention, String input, double homes) {}

    Replacement(EffectModel model, Plan plan, Scenario latest) {
      ScenarioEffect effect = model.compute(plan, latest);
      for (Intervention intervention : latest.interventions()) {
        for (TenureSegment segment : TenureSegment.ALL) {
          double most = 0;
          for (Outlook outlook : Outlook.values()) {
            most = Math.max(most, effect.in(outlook).displaced(intervention.id(), segment));
          }
          String input = "nieuw_" + segment.id();
          if (most > Verdicts.ROUNDING
              && model.catalogue().type(intervention.type(), plan).stream()
                  .anyMatch(type -> type.input(input).isPresent())) {
            double homes = Math.ceil(most - Verdicts.ROUNDING);
            additions.add(new Addition(intervention.id(), input, homes));
          }
        }
      }
      scenario = addTo(latest);
    }

    Scenario scenario() {
      return scenario;
    }

    double homes() {
      return additions.stream().mapToDouble(Addition::homes).sum();
    }

    Scenario addTo(Scenario it) {
      Scenario next = it;
      for (Addition addition : additions) {
        Intervention before = next.interventions().require(addition.intervention());
        double built =
            before
                .input(addition.input())
                .map(value -> value instanceof InputValue.Amount(double number) ? number : 0.0)
                .orElse(0.0);
        next =
            replace(
                next,
                before.with(addition.input(), new InputValue.Amount(built + addition.homes())));
      }
      return next;
    }
  }
}
