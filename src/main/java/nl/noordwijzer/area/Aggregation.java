package nl.noordwijzer.area;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How figures of small areas become the figure of a larger one. The formula of a derived indicator
/// without a rule is evaluated over the combined inputs; with a rule, what comes out of it for the
/// small areas is combined.
///
/// @param weight id of the indicator that weighs the parts: the denominator of a share, the number
///   averaged over for a mean, and for a sum the number that tells how much a part without a figure
///   matters
public record Aggregation(Rule rule, @Nullable String weight) {

  /// The ways to combine.
  public enum Rule {
    /// The parts add up.
    SUM,
    /// Mean of the parts, weighted.
    WEIGHTED,
    /// Cannot be combined from what is known, for want of the right weight.
    NONE
  }

  public static Aggregation sum(@Nullable String weight) {
    return new Aggregation(Rule.SUM, weight);
  }

  public static Aggregation weightedBy(String weight) {
    return new Aggregation(Rule.WEIGHTED, weight);
  }

  public static Aggregation none() {
    return new Aggregation(Rule.NONE, null);
  }

  public Optional<String> weightId() {
    return Optional.ofNullable(weight);
  }
}
