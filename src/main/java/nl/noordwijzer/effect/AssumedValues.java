package nl.noordwijzer.effect;

import java.util.Set;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Register;

/// What the assumptions of a plan amount to in one outlook.
///
/// Which end of a range is adverse depends on what it is about: few homes that come free are
/// adverse, and so are many that are occupied and high costs.
public record AssumedValues(Register<Assumption> assumptions, Outlook outlook) {
  /// Share of what is vacated that the owner gives another use.
  public static final String RELABELLED = "aandeel_vrijkomend_inzetbaar";

  public static final String LEAD_TIME = "voorlooptijd_sloop";

  /// Share of households that accept an offer to return.
  public static final String RETURN = "terugkeer";

  /// Share of dwellings that are occupied.
  public static final String OCCUPIED = "bewoond";

  /// Turnover is named by this and the segment.
  public static final String TURNOVER = "mutatiegraad_";

  public static final String SOCIAL_NORM = "norm_sociale_huur";
  public static final String MIDDLE_NORM = "norm_middensegment";
  public static final String MOVING_ALLOWANCE = "verhuiskostenvergoeding";
  public static final String CORPORATION_IS_SOCIAL = "corporatie_is_sociale_huur";
  public static final String LANDLORD_IS_PRIVATE = "verhuurder_is_particuliere_huur";

  /// Those that say what words mean, or what is wanted: they have no better or worse end.
  private static final Set<String> DEFINITIONS =
      Set.of(CORPORATION_IS_SOCIAL, LANDLORD_IS_PRIVATE, SOCIAL_NORM, MIDDLE_NORM);

  /// How many accept an offer to return moves homes between households, and changes no totals.
  private static final Set<String> BETTER_WHEN_HIGH = Set.of(RELABELLED, LEAD_TIME, RETURN);

  /// In the unit of the assumption.
  ///
  /// @param otherwise what holds when the plan does not have it
  public double value(String id, double otherwise) {
    return assumptions.find(id).map(this::value).orElse(otherwise);
  }

  /// Of an assumption in percent, as a share.
  public double share(String id, double otherwise) {
    return value(id, 100 * otherwise) / 100;
  }

  private double value(Assumption assumption) {
    if (outlook == Outlook.EXPECTED || DEFINITIONS.contains(assumption.id())) {
      return assumption.expected();
    }
    boolean wantsHigh = isBetterWhenHigh(assumption.id()) == (outlook == Outlook.FAVOURABLE);
    return wantsHigh ? assumption.high() : assumption.low();
  }

  private static boolean isBetterWhenHigh(String id) {
    return id.startsWith(TURNOVER) || BETTER_WHEN_HIGH.contains(id);
  }
}
