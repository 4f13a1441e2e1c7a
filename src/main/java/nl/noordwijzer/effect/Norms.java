package nl.noordwijzer.effect;

import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Plan;

/// How a stock keeps to the norms that a plan sets. Homes of unknown tenure count in none.
///
/// Which owner-occupied homes are affordable is not known, so the middle segment lies between
/// mid-market rent alone and that with all owner-occupied homes.
///
/// @param middleLeast with mid-market rent only
/// @param middleMost with all owner-occupied homes too
public record Norms(NormGap social, NormGap middleLeast, NormGap middleMost) {
  private static final double SOCIAL = 0.30;
  private static final double MIDDLE = 0.40;

  public static Norms of(Stock stock, Plan plan) {
    AssumedValues assumed = new AssumedValues(plan.assumptions(), Outlook.EXPECTED);
    Mix mix = Mix.of(stock);
    double total = mix.total();
    double rent = total == 0 ? 0 : Math.max(0, stock.get(TenureSegment.MID_RENT)) / total;
    double middle = assumed.share(AssumedValues.MIDDLE_NORM, MIDDLE);
    return new Norms(
        new NormGap(
            mix.share(MixGroup.SOCIAL_RENT),
            assumed.share(AssumedValues.SOCIAL_NORM, SOCIAL),
            total),
        new NormGap(rent, middle, total),
        new NormGap(rent + mix.share(MixGroup.OWNER_OCCUPIED), middle, total));
  }
}
