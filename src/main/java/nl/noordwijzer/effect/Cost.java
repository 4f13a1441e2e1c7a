package nl.noordwijzer.effect;

import java.util.List;
import nl.noordwijzer.area.TenureSegment;

/// What an intervention costs in a year.
///
/// @param segment of the homes it is for; unknown when it is for no homes
/// @param euros below zero for a return
/// @param part of the terms that falls in the year: `part (number x price + ...) = euros`
/// @param terms none where the planner filled in the whole amount
public record Cost(
    int year, TenureSegment segment, double euros, double part, List<CostTerm> terms) {
  public Cost {
    terms = List.copyOf(terms);
  }

  /// An amount that the planner filled in.
  Cost(int year, TenureSegment segment, double euros) {
    this(year, segment, euros, 1, List.of());
  }

  /// Part of some terms.
  Cost(int year, TenureSegment segment, double part, List<CostTerm> terms) {
    this(year, segment, part * CostTerm.sum(terms), part, terms);
  }

  Cost times(double share) {
    return new Cost(year, segment, share * euros, share * part, terms);
  }
}
