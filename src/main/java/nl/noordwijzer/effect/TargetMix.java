package nl.noordwijzer.effect;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Plan;

/// The mix that someone wants for an area. It is kept among the assumptions of the plan, with its
/// year and its source (docs/adr/0012).
///
/// @param owned percentage of owner-occupied homes
/// @param social percentage for social rent; what both leave is other rent
/// @param year in which it should be so
/// @param source who wants it
public record TargetMix(double owned, double social, int year, Names source) {
  private static final String PREFIX = "doelmenging_";
  private static final String OWNED = "_koop";
  private static final String SOCIAL = "_sociale_huur";
  private static final Names PERCENT = Names.same("%");
  private static final double WHOLE = 100;

  /// @throws IllegalArgumentException when the percentages are below 0, or above 100 together
  public TargetMix {
    if (!(owned >= 0 && social >= 0 && owned + social <= WHOLE)) {
      throw new IllegalArgumentException("no mix: " + owned + ", " + social);
    }
  }

  /// Of an area, by its id or code; empty when none is set.
  public static Optional<TargetMix> of(String area, Plan plan) {
    Optional<Assumption> social = plan.assumptions().find(PREFIX + area + SOCIAL);
    return plan.assumptions()
        .find(PREFIX + area + OWNED)
        .flatMap(owned -> social.flatMap(it -> of(owned, it)));
  }

  /// Another program may have written percentages that make no mix.
  private static Optional<TargetMix> of(Assumption owned, Assumption social) {
    double both = owned.expected() + social.expected();
    return owned.expected() >= 0 && social.expected() >= 0 && both <= WHOLE
        ? Optional.of(
            new TargetMix(owned.expected(), social.expected(), owned.year(), owned.source()))
        : Optional.empty();
  }

  /// Whether an assumption is part of a target, and nothing that is computed with.
  public static boolean isTarget(Assumption assumption) {
    return assumption.id().startsWith(PREFIX);
  }

  public Mix mix() {
    return new Mix(owned, social, WHOLE - owned - social);
  }

  /// As the plan keeps it.
  ///
  /// @param area its id or code
  /// @param name of the area
  public List<Assumption> kept(String area, String name) {
    return List.of(
        new Assumption(
            PREFIX + area + OWNED,
            new Names("Doelmenging " + name + ": koop", "Target mix " + name + ": owner-occupied"),
            PERCENT,
            owned,
            owned,
            owned,
            year,
            source),
        new Assumption(
            PREFIX + area + SOCIAL,
            new Names(
                "Doelmenging " + name + ": sociale huur", "Target mix " + name + ": social rent"),
            PERCENT,
            social,
            social,
            social,
            year,
            source));
  }
}
