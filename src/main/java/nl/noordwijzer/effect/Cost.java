package nl.noordwijzer.effect;

import java.util.List;
import nl.noordwijzer.area.TenureSegment;
import org.jspecify.annotations.Nullable;

/// What an intervention costs in a year.
///
/// @param segment of the homes it is for; unknown when it is for no homes
/// @param euros below zero for a return
/// @param part of the terms that falls in the year: `part (number x price + ...) = euros`
/// @param terms none where the planner filled in the whole amount
/// @param taken of the homes that are demolished or converted for it: where others come first there
///   are fewer of them, and it costs less; absent where it does not depend on them
public record Cost(
    int year,
    TenureSegment segment,
    double euros,
    double part,
    List<CostTerm> terms,
    @Nullable TenureSegment taken) {
  public Cost {
    terms = List.copyOf(terms);
  }

  /// An amount that the planner filled in.
  Cost(int year, TenureSegment segment, double euros) {
    this(year, segment, euros, 1, List.of(), null);
  }

  /// Part of some terms.
  Cost(int year, TenureSegment segment, double part, List<CostTerm> terms) {
    this(year, segment, part * CostTerm.sum(terms), part, terms, null);
  }

  Cost times(double share) {
    return new Cost(year, segment, share * euros, share * part, terms, taken);
  }

  Cost ofTaken(TenureSegment from) {
    return new Cost(year, segment, euros, part, terms, from);
  }

  /// Of a share of the homes.
  Cost ofHomes(double share) {
    return new Cost(
        year,
        segment,
        share * euros,
        part,
        terms.stream().map(term -> term.with(share * term.number(), term.ofNumber())).toList(),
        taken);
  }
}
