package nl.noordwijzer.vote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a vote came to.
///
/// @param dots of each option of the ballot, in its order; also those with none
/// @param voters who gave at least one dot, by phone
/// @param byHand dots that were counted in the room, part of `dots`
public record Tally(Ballot ballot, Map<String, Integer> dots, int voters, int byHand) {
  public Tally {
    dots = Collections.unmodifiableMap(new LinkedHashMap<>(dots));
  }

  public int total() {
    return dots.values().stream().mapToInt(Integer::intValue).sum();
  }
}
