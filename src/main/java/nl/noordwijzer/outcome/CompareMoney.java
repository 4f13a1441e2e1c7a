package nl.noordwijzer.outcome;

import java.util.List;
import nl.noordwijzer.plan.Intervention;

/// How money of compared scenarios is told: as a minimum where some costs are not filled in, and a
/// difference as a minimum, a maximum or unknown where these are missing of one, the other or both.
///
/// @param nothing key of the word for nothing that is known
record CompareMoney(EffectWords words, String nothing) implements CompareFigures.Telling {
  @Override
  public String figure(Compared of, Spread figure) {
    return words.atLeast(figure, nothing, of.costUnknown());
  }

  @Override
  public String difference(Compared of, Compared first, Spread more) {
    boolean higher = lacks(of.costUnknown(), first.costUnknown());
    boolean lower = lacks(first.costUnknown(), of.costUnknown());
    String said = more.shown(euros -> words.withSign(euros, words.euros(euros)), words);
    if (!higher && !lower) {
      return said;
    }
    return higher == lower || EffectWords.isNothing(more)
        ? words.texts().get("effect.gap.unknown")
        : words.texts().get(higher ? "effect.cost.least" : "effect.cost.most", said);
  }

  /// Whether a cost is missing here that is not missing there: what misses at both is no
  /// difference.
  private static boolean lacks(List<Intervention> here, List<Intervention> there) {
    return !there.containsAll(here);
  }
}
