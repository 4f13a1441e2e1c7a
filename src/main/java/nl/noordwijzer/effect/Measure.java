package nl.noordwijzer.effect;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A figure by which scenarios are compared, on a map and over the years.
public enum Measure {
  /// Social rent among the homes whose tenure is known, %.
  SOCIAL_SHARE(MixGroup.SOCIAL_RENT),
  /// Owner-occupied homes among those whose tenure is known, %.
  OWNED_SHARE(MixGroup.OWNER_OCCUPIED),
  /// Mid-market and private rent among the homes whose tenure is known, %.
  OTHER_RENT_SHARE(MixGroup.OTHER_RENT),
  /// Homes more or less than at the start of the programme.
  HOMES_ADDED(null),
  /// Households displaced since the start of the programme.
  DISPLACED(null);

  private final @Nullable MixGroup group;

  Measure(@Nullable MixGroup group) {
    this.group = group;
  }

  /// Whether it is a percentage.
  public boolean isShare() {
    return group != null;
  }

  /// At the end of a year, in the books of an area; empty where there are no homes to speak of.
  public OptionalDouble of(Ledger ledger, int year) {
    Stock stock = ledger.in(year).closing();
    if (group != null) {
      Mix mix = Mix.of(stock);
      return mix.total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * mix.share(group));
    }
    return OptionalDouble.of(
        this == HOMES_ADDED ? stock.total() - ledger.opening().total() : displaced(ledger, year));
  }

  private static double displaced(Ledger ledger, int year) {
    return ledger.years().stream()
        .filter(it -> it.year() <= year)
        .mapToDouble(it -> it.households().displaced())
        .sum();
  }
}
