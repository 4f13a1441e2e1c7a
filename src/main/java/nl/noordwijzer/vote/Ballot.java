package nl.noordwijzer.vote;

import java.util.List;
import java.util.Map;

/// A question to the room: each voter divides dots among the options.
///
/// @param options two at least, each with an id of its own
/// @param dots what each voter may give, 1 to [#MOST_DOTS]
public record Ballot(String id, String question, List<Option> options, int dots) {
  public static final int MOST_DOTS = 20;
  public static final int MOST_OPTIONS = 30;

  /// What can be chosen.
  ///
  /// @param id of the intervention or scenario
  public record Option(String id, String label) {}

  /// @throws IllegalArgumentException when no one could vote on it
  public Ballot {
    options = List.copyOf(options);
    if (options.size() < 2 || options.size() > MOST_OPTIONS) {
      throw new IllegalArgumentException("options: " + options.size());
    }
    if (options.stream().map(Option::id).distinct().count() < options.size()) {
      throw new IllegalArgumentException("options with the same id");
    }
    if (dots < 1 || dots > MOST_DOTS) {
      throw new IllegalArgumentException("dots: " + dots);
    }
  }

  /// Whether a voter may divide the dots so: none below zero, no more than there are, on options
  /// that exist. Not all need to be given.
  public boolean allows(Map<String, Integer> given) {
    long all = 0;
    for (Map.Entry<String, Integer> each : given.entrySet()) {
      if (each.getValue() < 0 || options.stream().noneMatch(o -> o.id().equals(each.getKey()))) {
        return false;
      }
      all += each.getValue();
    }
    return all <= dots;
  }
}
